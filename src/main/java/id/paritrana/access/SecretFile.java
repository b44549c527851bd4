package id.paritrana.access;

import static java.nio.charset.StandardCharsets.US_ASCII;

import id.paritrana.personal.SqliteFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The text of a token in a file that its owner alone may read, whole or not there. */
public final class SecretFile {
  private SecretFile() {}

  /**
   * Writes a new file.
   *
   * @throws java.nio.file.FileAlreadyExistsException if there is one; it is left as it is
   */
  public static void create(Path file, Secret secret) throws IOException {
    Path draft = draft(file, secret);
    try {
      Files.createLink(file, draft);
    } finally {
      Files.delete(draft);
    }
  }

  /** Writes a file in the place of any that is there. */
  public static void replace(Path file, Secret secret) throws IOException {
    Path draft = draft(file, secret);
    try {
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static Path draft(Path file, Secret secret) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Path draft =
        Files.createTempFile(
            folder, "." + file.getFileName() + ".", "", SqliteFile.mode("rw-------"));
    Files.writeString(
        draft, secret.text() + "\n", US_ASCII, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
    return draft;
  }
}
