package id.paritrana.journal;

import id.paritrana.journal.proof.BadCheckpoint;
import id.paritrana.journal.proof.Beginning;
import id.paritrana.journal.proof.Checkpoint;
import id.paritrana.journal.proof.Signer;
import id.paritrana.journal.proof.Verifier;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;

/**
 * The newest checkpoint, beside the key and so outside the database: who cuts off the end of the
 * journal, and its checkpoints with it, is still found out. With it lies the state of the tree it
 * was signed over, so that the next can go on from there.
 */
final class NewestNote {
  private static final String NOTE = "newest-checkpoint.txt";

  private final Path note;
  private final Path state;
  private final Verifier verifier;

  NewestNote(Path keys, Verifier verifier) {
    note = keys.resolve(NOTE);
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

  /** Begins with a note over no entries, unless another process did so. */
  void begin(Signer signer) throws IOException {
    byte[] text =
        signer
            .sign(0, Beginning.START.root(), Chain.START, Instant.EPOCH)
            .getBytes(StandardCharsets.UTF_8);
    Path draft = Files.createTempFile(note.getParent(), NOTE, ".part");
    try {
      write(draft, text);
      Files.createLink(note, draft);
    } catch (FileAlreadyExistsException e) {
      // What is there is as new, or newer.
    } finally {
      Files.delete(draft);
    }
  }

  Optional<String> read() {
    return content(note);
  }

  /** The note and its size. */
  Optional<Signed> note() {
    return read().map(text -> new Signed(opened(text).size(), text));
  }

  /**
   * What the note says; none if there is none.
   *
   * @throws JournalAltered if there is one that the journal's own key did not sign
   */
  Optional<Checkpoint> signed() {
    return read().map(this::opened);
  }

  /** Refuses to go on without the note: nothing else shows that the journal's end is there. */
  void require() {
    if (signed().isEmpty()) {
      throw JournalAltered.unwitnessed(note);
    }
  }

  /**
   * Refuses a journal that is not the one that was signed last.
   *
   * @throws JournalAltered if it lacks entries of that, or has others in their place
   */
  void require(Readers readers) {
    require();
    Checkpoint signed = signed().orElseThrow();
    if (signed.size() == 0) {
      return;
    }
    long entries = readers.read(Checkpoints::entries);
    if (entries < signed.size()) {
      throw JournalAltered.cutOff(entries, signed.size());
    }
    byte[] last = readers.read(connection -> Archivable.hash(connection, signed.size()));
    if (!Chain.text(last).equals(signed.head())) {
      throw JournalAltered.entry(signed.size());
    }
  }

  /** Refuses to begin a journal where one was: it is lost, and was not the first. */
  static void refuseLost(Path keys) throws IOException {
    Path note = keys.resolve(NOTE);
    if (Files.exists(note)) {
      Path key = Signer.known(keys);
      if (key == null) {
        throw JournalAltered.unreadable(note);
      }
      long size =
          new NewestNote(keys, Verifier.read(key)).signed().map(Checkpoint::size).orElse(0L);
      if (size > 0) {
        throw JournalAltered.cutOff(0, size);
      }
    } else if (Signer.isPublished(keys)) {
      throw JournalAltered.unwitnessed(note);
    }
  }

  /** The state of the tree that the note was signed over; none if it is lost or another's. */
  Optional<Beginning> tree() {
    return content(state)
        .flatMap(line -> Beginning.of(line.getBytes(StandardCharsets.UTF_8)))
        .filter(tree -> signed().filter(tree::isOf).isPresent());
  }

  private Checkpoint opened(String text) {
    try {
      return verifier.open(text);
    } catch (BadCheckpoint e) {
      throw JournalAltered.unreadable(note);
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

  /** Writes a file whole or not at all, by way of a draft. */
  private static void replace(Path file, byte[] content) throws IOException {
    Path draft = file.resolveSibling(file.getFileName() + ".part");
    write(draft, content);
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void write(Path draft, byte[] content) throws IOException {
    Files.write(draft, content);
    try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }
}
