package id.paritrana.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the journal is. */
final class Data {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = {"folder of the journal", "folder jurnal"})
  Path folder = Path.of("data");
}
