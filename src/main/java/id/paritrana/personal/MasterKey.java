package id.paritrana.personal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key that lies on every replica and seals what a shared store keeps, so that whoever has the
 * store alone opens nothing.
 */
record MasterKey(SecretKey key) {
  private static final int LENGTH = 32;

  static Path file(Path folder) {
    return folder.resolve("subjects.key");
  }

  /** The key in this folder; none if there is none. */
  static Optional<MasterKey> in(Path folder) throws IOException {
    Path file = file(folder);
    if (Files.notExists(file)) {
      return Optional.empty();
    }
    byte[] key = decoded(Files.readString(file, US_ASCII).strip());
    if (key.length != LENGTH) {
      throw new IOException(
          file
              + " is damaged: it must hold 32 bytes in Base64"
              + " / rusak: isinya harus 32 bita dalam Base64");
    }
    return Optional.of(new MasterKey(new SecretKeySpec(key, "AES")));
  }

  private static byte[] decoded(String text) {
    try {
      return Base64.getDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      return new byte[0];
    }
  }

  /** The key in this folder, made there if it has none; durable when this returns. */
  static MasterKey make(Path folder) throws IOException {
    Files.createDirectories(folder.toAbsolutePath(), SqliteFile.mode("rwx------"));
    Path file = file(folder);
    Path draft =
        Files.createTempFile(folder, file.getFileName() + ".", "", SqliteFile.mode("rw-------"));
    try {
      String text = Base64.getEncoder().encodeToString(Gcm.random(LENGTH)) + "\n";
      Files.writeString(draft, text, US_ASCII, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
      Files.createLink(file, draft);
    } catch (FileAlreadyExistsException e) {
      // It was laid here beforehand.
    } finally {
      Files.delete(draft);
    }
    if (SqliteFile.posix()) {
      // Without the file no name is ever read again, so its place in the folder must last as well.
      try (FileChannel entries = FileChannel.open(folder, StandardOpenOption.READ)) {
        entries.force(true);
      }
    }
    return in(folder).orElseThrow(() -> new IOException(file + " is gone / hilang"));
  }

  /**
   * Seals bytes of the store.
   *
   * @param of what they are
   */
  byte[] seal(String of, byte[] plain) {
    return Gcm.seal(key, of, plain);
  }

  /** What was sealed; none if that was under another key, or anything was changed. */
  Optional<byte[]> open(String of, byte[] sealed) {
    return Gcm.open(key, of, sealed);
  }

  @Override
  public String toString() {
    return "master key";
  }
}
