package id.paritrana.journal;

import id.paritrana.journal.proof.Beginning;
import id.paritrana.journal.proof.Hashes;
import id.paritrana.journal.proof.Proofs;
import id.paritrana.journal.proof.Signer;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The signed checkpoints of a journal, kept beside the entries and the newest beside the key. */
final class Checkpoints {
  private final Database database;
  private final Readers readers;
  private final Signer signer;
  private final Notes notes;
  private final NewestNote newest;
  private final Witness witness;
  private final Grounds grounds;

  Checkpoints(
      Database database,
      Readers readers,
      Signer signer,
      NewestNote newest,
      Witness witness,
      Grounds grounds) {
    this.database = database;
    this.readers = readers;
    this.signer = signer;
    this.notes = new Notes(readers);
    this.newest = newest;
    this.witness = witness;
    this.grounds = grounds;
  }

  /**
   * The note that fixes all entries there are; the newest one again if none came since.
   *
   * @throws JournalAltered if they are not what was recorded
   */
  synchronized String make(Instant now) {
    grounds.requireToSign();
    Beginning tree = witness.after(entries());
    return made(tree.after(), now, () -> tree);
  }

  /**
   * The same; but where none can be signed because the disk cannot be written, the newest one that
   * was.
   *
   * @throws JournalAltered if the entries are not what was recorded
   */
  String newest(Instant now) {
    try {
      return make(now);
    } catch (JournalUnavailable e) {
      if (!e.cannotWrite()) {
        throw e;
      }
      return Stream.concat(notes.newest().stream(), newest.note().stream())
          .filter(this::isWhatItSays)
          .max(Comparator.comparingLong(Signed::size))
          .orElseThrow(e::unsigned)
          .note();
    }
  }

  /**
   * The note that fixes the first entries alone, made now if there is none.
   *
   * @throws JournalAltered if they are not the beginning of what was recorded
   */
  synchronized void make(long size, Instant now) {
    grounds.requireToSign();
    Beginning whole = witness.after(entries());
    made(size, now, () -> partOf(whole, size));
  }

  /** The stored tree says what the smaller one is; that it is a part of the whole is proven. */
  private Beginning partOf(Beginning whole, long size) {
    return readers.read(
        connection -> {
          try (Tree tree = new Tree(connection)) {
            Beginning part = Beginning.of(size, tree.hash(size), tree);
            byte[] leaf = Hashes.leaf(part.head());
            long all = whole.after();
            boolean begins =
                Proofs.consistent(
                    size, part.root(), all, whole.root(), tree.consistency(size, all));
            boolean ends =
                Proofs.includes(part.root(), size, size - 1, leaf, tree.inclusion(size - 1, size));
            if (!begins || !ends) {
              throw JournalAltered.tree(size);
            }
            return part;
          }
        });
  }

  private long entries() {
    return readers.read(Checkpoints::entries);
  }

  static long entries(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT max(sequence) FROM entry")) {
      return row.next() ? Math.max(0, row.getLong(1)) : 0;
    }
  }

  /**
   * The first note over a tree that holds this entry, made now if there is none.
   *
   * @throws JournalUnavailable if there is none, and none can be made
   */
  Signed over(long sequence, Instant now) {
    return known(sequence)
        .orElseGet(
            () -> {
              try {
                make(now);
              } catch (JournalUnavailable e) {
                throw e.unsigned();
              }
              return known(sequence).orElseThrow();
            });
  }

  private Optional<Signed> known(long sequence) {
    return notes.over(sequence).or(() -> newest.note().filter(signed -> signed.size() >= sequence));
  }

  /** The note over a tree of this size. */
  Optional<Signed> of(long size) {
    return notes.of(size).or(() -> newest.note().filter(signed -> signed.size() == size));
  }

  /** All notes, oldest first, and the one beside the key if the database has it not. */
  List<String> all() {
    List<String> all = notes.kept(-1, Long.MAX_VALUE);
    newest.read().filter(note -> !all.contains(note)).ifPresent(all::add);
    return all;
  }

  /** The notes over more entries than these, and at most so many; oldest first. */
  List<String> kept(long after, long most) {
    return notes.kept(after, most);
  }

  private String made(long size, Instant now, Supplier<Beginning> tree) {
    try (Connection connection = database.open();
        Statement control = connection.createStatement()) {
      database.begin(control);
      OneKey.check(connection, signer, database.shared());
      Beginning signed = tree.get();
      Optional<Signed> stored = notes.of(size);
      // A note in the database is believed no more than anything else there.
      if (stored.isPresent() && !isOf(signed, stored.get())) {
        throw JournalAltered.tree(size);
      }
      String note =
          stored
              .or(() -> newest.note().filter(beside -> size > 0 && isOf(signed, beside)))
              .map(Signed::note)
              .orElseGet(() -> sign(signed, now));
      // First: whatever is in the database, and so handed out, has its witness on disk.
      newest.keep(note, signed);
      if (stored.isEmpty() && size > 0) {
        Notes.keep(connection, new Signed(size, note));
      }
      control.execute("COMMIT");
      return note;
    } catch (SQLException e) {
      throw new JournalUnavailable("The checkpoint could not be made durable", e);
    } catch (IOException e) {
      throw new JournalUnavailable("The checkpoint could not be kept beside its key", e);
    }
  }

  private boolean isWhatItSays(Signed known) {
    return signer.signed(known.note()).filter(said -> said.size() == known.size()).isPresent();
  }

  private boolean isOf(Beginning tree, Signed known) {
    return signer.signed(known.note()).filter(tree::isOf).isPresent();
  }

  private String sign(Beginning tree, Instant now) {
    return signer.sign(
        tree.after(), tree.root(), Chain.text(tree.head()), now.truncatedTo(ChronoUnit.MILLIS));
  }
}
