package id.paritrana.cli;

import id.paritrana.dossier.Text;
import id.paritrana.journal.Journal;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Copies the journal while the service runs. */
@Command(
    name = "backup-journal",
    description = {
      "Copies the journal, while the service runs or not, with a signed checkpoint; keep the private key elsewhere.",
      "Menyalin jurnal, juga saat layanan berjalan, beserta titik periksa; simpan kunci rahasia di tempat lain."
    })
final class BackupCommand implements Callable<Integer> {
  private final PrintStream out;
  private final Clock clock;

  @Parameters(paramLabel = "DIR")
  private Path to = Path.of("");

  @Mixin private Data data = new Data();

  BackupCommand(PrintStream out, Clock clock) {
    this.out = out;
    this.clock = clock;
  }

  @Override
  public Integer call() throws Exception {
    data.refuseWithoutJournal();
    if (Files.exists(to.resolve("journal.db"))) {
      throw Refused.of(to, new Text("holds a journal already", "sudah berisi jurnal"));
    }
    try (Journal journal = data.open()) {
      journal.backup(to, clock.instant());
    }
    out.println(to);
    return 0;
  }
}
