package id.paritrana.journal.proof;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Keys as the files that openssl reads too. */
final class Pem {
  private Pem() {}

  static byte[] read(Path file, String label) throws IOException {
    String text = Files.readString(file, StandardCharsets.US_ASCII).strip();
    String begin = "-----BEGIN " + label + "-----";
    String end = "-----END " + label + "-----";
    if (!text.startsWith(begin) || !text.endsWith(end)) {
      throw new IOException(file + " is not a PEM file with a " + label);
    }
    try {
      return Base64.getMimeDecoder()
          .decode(text.substring(begin.length(), text.length() - end.length()));
    } catch (IllegalArgumentException e) {
      throw new IOException(file + " is damaged", e);
    }
  }

  /** Writes a new file; one that is there stays as it is. */
  static void write(Path file, String label, byte[] key, String mode) throws IOException {
    byte[] text =
        ("-----BEGIN %s-----\n%s\n-----END %s-----\n"
                .formatted(label, Base64.getEncoder().encodeToString(key), label))
            .getBytes(StandardCharsets.US_ASCII);
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode)));
      Files.write(file, text, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
    } else {
      Files.write(file, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.SYNC);
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
