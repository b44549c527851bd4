package id.paritrana.journal;

import id.paritrana.journal.proof.BadCheckpoint;
import id.paritrana.journal.proof.Beginning;
import id.paritrana.journal.proof.Checkpoint;
import id.paritrana.journal.proof.Verifier;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The newest checkpoint, beside the key and so outside the database: who cuts off the end of the
 * journal, and its checkpoints with it, is still found out. With it lies the state of the tree it
 * was signed over, so that the next can go on from there.
 */
final class NewestNote {
  private final Path note;
  private final Path state;
  private final Verifier verifier;

  NewestNote(Path keys, Verifier verifier) {
    note = keys.resolve("newest-checkpoint.txt");
    state = keys.resolve("newest-tree.json");
    this.verifier = verifier;
  }

  /** Replaces the note by one over more entries; another process may have kept a later one. */
  synchronized void keep(String text, Beginning tree) throws IOException {
    long known = signed().map(Checkpoint::size).orElse(-1L);
    // A note may be there without its tree: it was made before trees were kept, or the tree is
    // lost.
    if (known < tree.after() || (known == tree.after() && tree().isEmpty())) {
      replace(state, tree.line());
    }
    if (known < tree.after()) {
      replace(note, text.getBytes(StandardCharsets.UTF_8));
    }
  }

  Optional<String> read() {
    return content(note);
  }

  /** The note and its size, if it was signed with the journal's own key. */
  Optional<Signed> note() {
    return read().flatMap(text -> opened(text).map(said -> new Signed(said.size(), text)));
  }

  /** What the note says, if it was signed with the journal's own key. */
  Optional<Checkpoint> signed() {
    return read().flatMap(this::opened);
  }

  /** The state of the tree that the note was signed over; none if it is lost or another's. */
  Optional<Beginning> tree() {
    return content(state)
        .flatMap(line -> Beginning.of(line.getBytes(StandardCharsets.UTF_8)))
        .filter(tree -> signed().filter(tree::isOf).isPresent());
  }

  private Optional<Checkpoint> opened(String text) {
    try {
      return Optional.of(verifier.open(text));
    } catch (BadCheckpoint e) {
      return Optional.empty();
    }
  }

  private static Optional<String> content(Path file) {
    try {
      return Files.exists(file)
          ? Optional.of(Files.readString(file, StandardCharsets.UTF_8))
          : Optional.empty();
    } catch (IOException e) {
      throw new JournalUnavailable("The newest checkpoint beside the key cannot be read", e);
    }
  }

  static void replace(Path file, byte[] content) throws IOException {
    Path draft = file.resolveSibling(file.getFileName() + ".part");
    Files.write(draft, content);
    try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
