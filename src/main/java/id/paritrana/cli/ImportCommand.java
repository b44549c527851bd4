package id.paritrana.cli;

import id.paritrana.dossier.Text;
import id.paritrana.evaluation.Answers;
import id.paritrana.filing.Cohort;
import id.paritrana.filing.CohortReader;
import id.paritrana.filing.Imported;
import id.paritrana.filing.Importing;
import id.paritrana.filing.Unfinished;
import id.paritrana.journal.Journal;
import id.paritrana.personal.SubjectKeys;
import id.paritrana.ruleset.Ruleset;
import id.paritrana.ruleset.table.PlainWorkbook;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Decides all nominees of one file and records the decisions. */
@Command(
    name = "import",
    description = {
      "Decides all nominees of a workbook or CSV file and records the decisions; with any fault nothing is decided.",
      "Memutuskan semua calon dalam buku kerja atau berkas CSV dan mencatat putusannya; bila ada kesalahan, tidak ada yang diputuskan."
    })
final class ImportCommand implements Callable<Integer> {
  private final PrintStream out;
  private final Clock clock;

  @Parameters(
      paramLabel = "FILE.xlsx|FILE.csv",
      description = {"the nominees", "para calon"})
  private Path file = Path.of("");

  @Option(
      names = "--results",
      paramLabel = "FILE.xlsx",
      description = {"where the results go", "tujuan hasilnya"})
  private @Nullable Path results;

  @Option(
      names = "--key",
      paramLabel = "KEY",
      description = {
        "the same file under the same key gives the same decisions, and goes on where it failed",
        "berkas yang sama dengan kunci yang sama memberi putusan yang sama, dan melanjutkan yang gagal"
      })
  private String key = UUID.randomUUID().toString();

  @Mixin private Folders folders = new Folders();
  @Mixin private Data data = new Data();

  ImportCommand(PrintStream out, Clock clock) {
    this.out = out;
    this.clock = clock;
  }

  @Override
  public Integer call() throws Exception {
    Refused.unlessFile(file);
    if (results != null && Files.isDirectory(results)) {
      throw Refused.of(
          results, new Text("is a folder; name a file", "adalah folder; sebutkan berkas"));
    }
    String name = String.valueOf(file.getFileName());
    boolean text = name.toLowerCase(Locale.ROOT).matches(".*\\.(csv|tsv|txt)");
    try (Journal journal = data.open();
        SubjectKeys keys = data.subjects()) {
      Ruleset ruleset = InForce.ruleset(folders, journal, clock);
      Cohort cohort = CohortReader.read(name, text, bytes(), ruleset);
      Importing importing = new Importing(journal, keys, clock, () -> UUID.randomUUID().toString());
      try {
        tell(importing.decide(cohort, ruleset, null, key));
      } catch (Unfinished unfinished) {
        tell(unfinished.imported());
        throw unfinished;
      }
      return 0;
    }
  }

  private void tell(Imported imported) throws IOException {
    out.write(Answers.bytes(imported.summary()));
    out.flush();
    if (results != null) {
      Files.write(results, imported.workbook());
    }
  }

  /** No more than is needed to say that it is too large. */
  private byte[] bytes() throws IOException {
    try (InputStream bytes = Files.newInputStream(file)) {
      return bytes.readNBytes(PlainWorkbook.LARGEST + 1);
    }
  }
}
