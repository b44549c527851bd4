package id.paritrana.journal;

import id.paritrana.journal.proof.Beginning;
import id.paritrana.journal.proof.Signer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The entries that a journal held before any was vouched for. What they were is kept beside the key
 * when the journal is first opened with it, and never again: who can write the database cannot have
 * later ones taken for earlier.
 *
 * @param entries how many
 * @param tree over them; over none if they are not what was recorded, so that none is signed
 */
record Legacy(long entries, Beginning tree) {
  static final String FILE = "before-vouching.json";

  static Legacy of(Path keys, Readers readers, Signer signer) throws IOException {
    if (!signer.signs()) {
      return new Legacy(0, Beginning.START);
    }
    Path file = keys.resolve(FILE);
    if (Files.notExists(file)) {
      Row first = firstVouched(readers);
      long entries =
          first == null ? readers.read(Checkpoints::entries) : Math.max(0, first.sequence() - 1);
      try {
        Beginning tree = found(entries, first, readers, signer);
        // Several processes may open a new journal at once; each writes a draft of its own.
        String own = ProcessHandle.current().pid() + "-" + Thread.currentThread().getId();
        NewestNote.replace(file, tree.line(), keys.resolve(FILE + "." + own + ".part"));
        return new Legacy(entries, tree);
      } catch (JournalAltered e) {
        // It can still be read, to find out what was altered, and is looked at again next time.
        return new Legacy(entries, Beginning.START);
      }
    }
    Beginning tree =
        Beginning.of(Files.readAllBytes(file)).orElseThrow(() -> JournalAltered.unreadable(file));
    return new Legacy(tree.after(), tree);
  }

  /** Whether a tree over as many entries is another. */
  boolean contradicts(Beginning found) {
    return found.after() == tree.after()
        && !(Arrays.equals(found.head(), tree.head()) && Arrays.equals(found.root(), tree.root()));
  }

  /** Who vouches for the first that is vouched for does so for all before it. */
  private static Beginning found(
      long entries, @Nullable Row first, Readers readers, Signer signer) {
    Shelf shelf = new Shelf(readers, Vouching.with(signer, entries));
    if (first != null && !(first.isProven(first.previous(), shelf) && first.isVouchedFor(shelf))) {
      throw JournalAltered.foreign(first.sequence());
    }
    Beginning tree = new Hashing(readers, shelf, entries, Beginning.START).upTo(entries);
    if (first != null && !Arrays.equals(first.previous(), tree.head())) {
      throw JournalAltered.foreign(first.sequence());
    }
    return tree;
  }

  private static @Nullable Row firstVouched(Readers readers) {
    String sql =
        "SELECT " + Row.COLUMNS + " FROM entry e WHERE length(mac) > 0 ORDER BY sequence LIMIT 1";
    return readers
        .read(
            connection -> {
              try (PreparedStatement vouched = connection.prepareStatement(sql)) {
                return Optional.ofNullable(Row.first(vouched));
              }
            })
        .orElse(null);
  }
}
