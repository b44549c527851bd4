package id.paritrana.cli;

import id.paritrana.dossier.Text;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the journal is. */
final class Data {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = {"folder of the journal", "folder jurnal"})
  Path folder = Path.of("data");

  /** Only deciding begins a journal; all else would answer for one that is somewhere else. */
  void refuseWithoutJournal() throws Refused {
    if (Files.notExists(folder.resolve("journal.db"))) {
      throw Refused.of(folder, new Text("there is no journal here", "tidak ada jurnal di sini"));
    }
  }
}
