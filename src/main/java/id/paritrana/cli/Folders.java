package id.paritrana.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the criteria are read from. */
final class Folders {
  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description = {"folder of the formulas", "folder rumus"})
  Path rules = Path.of("rules");

  @Option(
      names = "--tables",
      paramLabel = "DIR",
      description = {"folder of the workbooks", "folder tabel keputusan"})
  Path tables = Path.of("decision-tables");
}
