package id.paritrana.cli;

import id.paritrana.dossier.Text;
import id.paritrana.journal.proof.Verifier;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The public key that somebody gave; the private one is refused, so that it is not passed on. */
final class KeyFile {
  private static final int LONGEST = 1 << 16;

  private KeyFile() {}

  static Verifier read(Path file) throws Refused, IOException {
    Refused.unlessFile(file);
    if (start(file).contains(" PRIVATE KEY-----")) {
      throw Refused.of(
          file,
          new Text(
              "holds the private key; give checkpoint-key.pub.pem, and never hand out this file",
              "berisi kunci rahasia; berikan checkpoint-key.pub.pem, dan jangan pernah membagikan berkas ini"));
    }
    try {
      return Verifier.read(file);
    } catch (IOException e) {
      throw Refused.of(
          file,
          new Text(
              "is not the public key of a journal; give its checkpoint-key.pub.pem",
              "bukan kunci publik jurnal; berikan checkpoint-key.pub.pem jurnal itu"));
    }
  }

  private static String start(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return new String(in.readNBytes(LONGEST), StandardCharsets.ISO_8859_1);
    }
  }
}
