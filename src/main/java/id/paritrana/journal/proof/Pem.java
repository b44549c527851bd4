package id.paritrana.journal.proof;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Keys as the files that openssl reads too. */
final class Pem {
  private Pem() {}

  /** The first block of this label in a file that may hold several. */
  static byte[] read(Path file, String label) throws IOException {
    String text = Files.readString(file, StandardCharsets.US_ASCII);
    String begin = "-----BEGIN " + label + "-----";
    int from = text.indexOf(begin);
    int to = text.indexOf("-----END " + label + "-----", from + 1);
    if (from < 0 || to < 0) {
      throw new IOException(file + " is not a PEM file with a " + label);
    }
    try {
      return Base64.getMimeDecoder().decode(text.substring(from + begin.length(), to));
    } catch (IllegalArgumentException e) {
      throw new IOException(file + " is damaged", e);
    }
  }

  static String block(String label, byte[] key) {
    String text = Base64.getEncoder().encodeToString(key);
    return "-----BEGIN %s-----\n%s\n-----END %s-----\n".formatted(label, text, label);
  }

  /** Writes a file whole or not at all; one that is there already stays as it is. */
  static void write(Path file, String text, String mode) throws IOException {
    boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
    FileAttribute<?>[] attributes =
        posix
            ? new FileAttribute<?>[] {
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode))
            }
            : new FileAttribute<?>[0];
    Path draft = Files.createTempFile(file.getParent(), file.getFileName() + ".", "", attributes);
    try {
      byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
      Files.write(draft, bytes, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
      Files.createLink(file, draft);
      if (posix) {
        // Without its key a journal that survived a loss of power could not go on.
        try (FileChannel folder = FileChannel.open(file.getParent())) {
          folder.force(true);
        }
      }
    } catch (FileAlreadyExistsException e) {
      // Another process was first, and its key is the journal's.
    } finally {
      Files.delete(draft);
    }
  }

  static KeyFactory ed25519() {
    try {
      return KeyFactory.getInstance("Ed25519");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform from 15 on has Ed25519", e);
    }
  }
}
