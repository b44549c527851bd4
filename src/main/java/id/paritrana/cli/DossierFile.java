package id.paritrana.cli;

import id.paritrana.dossier.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Parameters;

/** The dossier a command is given. */
final class DossierFile {
  private static final long LARGEST = 1 << 20;

  @Parameters(
      paramLabel = "FILE.json",
      description = {"the dossier, or what to select", "berkas nominasi, atau permintaan seleksi"})
  Path file = Path.of("");

  byte[] read() throws IOException, Refused {
    Refused.unlessFile(file);
    if (Files.size(file) > LARGEST) {
      throw Refused.of(file, new Text("larger than 1 MiB", "lebih besar dari 1 MiB"));
    }
    return Files.readAllBytes(file);
  }
}
