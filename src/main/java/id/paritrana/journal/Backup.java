package id.paritrana.journal;

import id.paritrana.journal.proof.ChainCheck;
import id.paritrana.journal.proof.Signer;
import id.paritrana.journal.proof.Verification;
import id.paritrana.journal.proof.Verifier;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * A copy of a journal in a directory of its own: the database, a checkpoint over all of it and the
 * public key. The private key is not in it, so that who has a copy cannot sign.
 */
public final class Backup {
  static final String DATABASE = "journal.db";
  static final String KEY = "checkpoint-key.pub.pem";
  static final String CHECKPOINT = "checkpoint.txt";

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private Backup() {}

  static void write(Database database, Path to, String note, String key) throws IOException {
    PrivateFolder.make(to);
    Path copy = to.resolve(DATABASE);
    if (Files.exists(copy)) {
      throw new FileAlreadyExistsException(copy.toString());
    }
    Path draft = to.resolve(DATABASE + ".part");
    PrivateFolder.begin(draft);
    try {
      database.copy(draft);
    } catch (SQLException e) {
      // What is left of it would fill the disk that had no room for it.
      Files.deleteIfExists(draft);
      throw new JournalUnavailable(
          "%1$s: the copy could not be written: %2$s; make room or name another folder / salinan tidak dapat ditulis: %2$s; sediakan ruang atau sebutkan folder lain"
              .formatted(to, e.getMessage()),
          e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new JournalUnavailable("Interrupted while the journal was copied", e);
    }
    try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    PrivateFolder.write(to.resolve(CHECKPOINT), note);
    PrivateFolder.write(to.resolve(KEY), key);
    Files.move(draft, copy, StandardCopyOption.ATOMIC_MOVE);
  }

  /**
   * Checks a copy from its first entry to the checkpoint that was signed for it.
   *
   * @throws IOException if it is no copy of a journal
   */
  public static Verification check(Path backup) throws IOException {
    return check(backup, backup.resolve(CHECKPOINT), Verifier.read(backup.resolve(KEY)));
  }

  /**
   * Checks a copy as {@link #check(Path)} does, and by the private key, if it is in this folder:
   * then each entry needs somebody with the key to vouch for it.
   */
  public static Verification check(Path backup, Path keys) throws IOException {
    Verifier verifier = Verifier.read(backup.resolve(KEY));
    Path checkpoint = backup.resolve(CHECKPOINT);
    if (!Signer.isIn(keys)) {
      return check(backup, checkpoint, verifier);
    }
    // A copy that an earlier version made has nothing that vouches for it, and is vouched for
    // later.
    return isOfThisVersion(backup)
        ? check(backup, checkpoint, verifier, Vouching.with(Signer.open(keys)))
        : check(backup, checkpoint, verifier);
  }

  private static boolean isOfThisVersion(Path backup) throws IOException {
    try (Connection connection = file(backup).openForReading()) {
      return SqliteDatabase.pragma(connection, "user_version").equals(Schema.VERSION);
    } catch (SQLException e) {
      throw new IOException(backup + ": " + e.getMessage(), e);
    }
  }

  /** Checks a copy against a checkpoint that a key signed. */
  static Verification check(Path backup, Path checkpoint, Verifier verifier) throws IOException {
    return check(backup, checkpoint, verifier, Vouching.NONE);
  }

  private static Verification check(
      Path backup, Path checkpoint, Verifier verifier, Vouching vouching) throws IOException {
    String note = Files.readString(checkpoint);
    try (Readers readers = new Readers(file(backup))) {
      Shelf shelf = new Shelf(readers, vouching);
      return new Walk(readers, shelf, new ChainCheck(List.of(note), verifier)).verification();
    }
  }

  /**
   * Puts a copy in a shared journal's place, where there is none.
   *
   * @throws FileAlreadyExistsException if there is one
   */
  public static void restore(Path backup, Server server) throws IOException {
    Database to = new PostgresDatabase(server, PATIENCE);
    try {
      to.prepare();
      try (Connection target = to.open();
          Connection source = file(backup).openForReading();
          Statement control = target.createStatement()) {
        to.begin(control);
        try (ResultSet row = control.executeQuery("SELECT 1 FROM entry LIMIT 1")) {
          if (row.next()) {
            throw new FileAlreadyExistsException(server.toString());
          }
        }
        Copying.all(source, target);
        control.execute("COMMIT");
      }
    } catch (SQLException e) {
      throw new JournalUnavailable(
          "The copy cannot be restored / salinan tidak dapat dipulihkan", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new JournalUnavailable("Interrupted while a copy was restored", e);
    }
  }

  private static SqliteDatabase file(Path backup) {
    return new SqliteDatabase(backup.resolve(DATABASE), PATIENCE);
  }

  /**
   * The files of a journal in a directory. A log without its database counts too: SQLite would play
   * it into whatever database is put beside it.
   */
  public static List<Path> inTheWay(Path directory) {
    return Stream.of("", "-wal", "-shm", "-journal")
        .map(end -> directory.resolve(DATABASE + end))
        .filter(Files::exists)
        .toList();
  }

  /**
   * Puts a copy in a journal's place, where there is none.
   *
   * @throws FileAlreadyExistsException if there is one, or a part of one
   */
  public static void restore(Path backup, Path directory) throws IOException {
    Path place = directory.resolve(DATABASE);
    List<Path> taken = inTheWay(directory);
    if (!taken.isEmpty()) {
      throw new FileAlreadyExistsException(taken.get(0).toString());
    }
    PrivateFolder.make(directory);
    Path draft = directory.resolve(DATABASE + ".part");
    try (OutputStream copy = PrivateFolder.output(draft)) {
      Files.copy(backup.resolve(DATABASE), copy);
    }
    try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
  }
}
