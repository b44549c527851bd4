package id.paritrana.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.paritrana.dossier.Text;
import id.paritrana.draft.Check;
import id.paritrana.evaluation.Answers;
import id.paritrana.impact.Book;
import id.paritrana.impact.Filter;
import id.paritrana.impact.FilterReader;
import id.paritrana.impact.Impact;
import id.paritrana.impact.InvalidFilter;
import id.paritrana.impact.Progress;
import id.paritrana.impact.Stored;
import id.paritrana.journal.Journal;
import id.paritrana.ruleset.RuleFile;
import id.paritrana.ruleset.Ruleset;
import id.paritrana.ruleset.RulesetFolder;
import id.paritrana.ruleset.problem.Severity;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Says what changed workbooks or formulas would change in the recorded decisions. */
@Command(
    name = "impact",
    description = {
      "Decides the recorded decisions again with changed workbooks or formulas and says who changes, by how much and by which row.",
      "Memutuskan ulang putusan yang tercatat dengan tabel atau rumus yang diubah, lalu menyebut siapa berubah, seberapa besar, dan karena baris mana."
    })
final class ImpactCommand implements Callable<Integer> {
  private static final int TOLD_EVERY_SECONDS = 2;

  private final PrintStream out;
  private final PrintStream err;
  private final Clock clock;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = {"changed workbooks and formulas", "tabel dan rumus yang diubah"})
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--all",
      description = {
        "every decision, not the newest of each nominee",
        "semua putusan, bukan yang terbaru saja"
      })
  private boolean all;

  @Option(
      names = "--year",
      paramLabel = "YEAR",
      description = {"assessment year", "tahun penilaian"})
  private @Nullable Integer year;

  @Option(
      names = "--stage",
      paramLabel = "STAGE",
      description = {"stage", "tahap"})
  private @Nullable String stage;

  @Option(
      names = "--category",
      paramLabel = "CODE",
      description = {"category", "kategori"})
  private @Nullable String category;

  @Option(
      names = "--province",
      paramLabel = "NAME",
      description = {"province", "provinsi"})
  private @Nullable String province;

  @Option(
      names = "--nominee",
      paramLabel = "ID",
      description = {"nominee", "calon"})
  private @Nullable String nominee;

  @Option(
      names = "--from",
      paramLabel = "DAY",
      description = {"decided from", "diputuskan sejak"})
  private @Nullable String from;

  @Option(
      names = "--to",
      paramLabel = "DAY",
      description = {"decided to", "diputuskan sampai"})
  private @Nullable String to;

  @Option(
      names = "--out",
      paramLabel = "FILE.xlsx",
      description = {"where the report goes as a workbook", "tujuan laporan sebagai buku kerja"})
  private @Nullable Path workbook;

  @Option(
      names = "--json",
      description = {
        "prints the whole report as JSON lines",
        "mencetak seluruh laporan sebagai baris JSON"
      })
  private boolean json;

  @Mixin private Folders folders = new Folders();
  @Mixin private Data data = new Data();

  ImpactCommand(PrintStream out, PrintStream err, Clock clock) {
    this.out = out;
    this.err = err;
    this.clock = clock;
  }

  /** Exit status: 0 nothing changes, 1 something does, or the draft has errors. */
  @Override
  public Integer call() throws Exception {
    List<RuleFile> given = new ArrayList<>();
    for (Path file : files) {
      Refused.unlessFile(file);
      given.add(new RuleFile(String.valueOf(file.getFileName()), Files.readAllBytes(file)));
    }
    data.refuseWithoutJournal();
    try (Journal journal = data.open()) {
      Ruleset base = InForce.unrecorded(folders, journal);
      Ruleset draft = draft(given);
      if (draft == null) {
        return 1;
      }
      Impact impact = new Impact(base, draft, filter(base, draft));
      Path folder = Files.createTempDirectory("paritrana-impact-");
      Stored report = null;
      try {
        report = made(impact, journal, folder);
        tell(report);
        return report.head().get("changes").asLong() == 0 ? 0 : 1;
      } finally {
        if (report != null) {
          Files.deleteIfExists(report.file());
        }
        Files.deleteIfExists(folder);
      }
    }
  }

  private @Nullable Ruleset draft(List<RuleFile> given) throws Exception {
    var report = Check.of(RulesetFolder.files(folders.rules, folders.tables), given);
    Ruleset draft = report.ruleset();
    if (draft == null) {
      report.problems().stream()
          .filter(problem -> problem.severity() == Severity.ERROR)
          .forEach(
              problem ->
                  err.println(
                      "%s: %s%n    %s%n    %s"
                          .formatted(
                              problem.place(),
                              problem.code(),
                              problem.message().id(),
                              problem.message().en())));
    }
    return draft;
  }

  private Stored made(Impact impact, Journal journal, Path folder) throws IOException {
    Progress progress = new Progress();
    FutureTask<Stored> task =
        new FutureTask<>(() -> impact.of(journal, clock.instant(), progress, folder));
    Thread worker = new Thread(task, "impact");
    worker.setDaemon(true);
    worker.start();
    while (true) {
      try {
        return task.get(TOLD_EVERY_SECONDS, TimeUnit.SECONDS);
      } catch (TimeoutException e) {
        err.printf(
            Locale.ROOT,
            "%,d dari %,d putusan / of %2$,d decisions%n",
            progress.done(),
            progress.of());
      } catch (InterruptedException e) {
        progress.cancel();
        Thread.currentThread().interrupt();
        throw new IOException("the report", e);
      } catch (ExecutionException e) {
        if (e.getCause() instanceof RuntimeException cause) {
          throw cause;
        }
        throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
      }
    }
  }

  private void tell(Stored report) throws IOException {
    if (workbook != null) {
      try (OutputStream file = Files.newOutputStream(workbook)) {
        Book.write(report, file);
      }
    }
    if (json) {
      report.copy(out);
      out.flush();
      return;
    }
    JsonNode head = report.head();
    out.printf(
        "%s dari %s putusan berubah, %s hanya peringkatnya / %1$s of %2$s decisions change, %3$s only in rank%n",
        head.get("changed"), head.get("decisions"), head.get("rankOnly"));
    for (JsonNode turn : head.get("outcomes")) {
      out.printf(
          "%s → %s: %s%n",
          turn.get("before").asString(), turn.get("after").asString(), turn.get("decisions"));
    }
    for (JsonNode cause : head.get("causes")) {
      out.printf(
          "%s: %s putusan / decisions, %s … %s%n",
          cause.get("name").asString(),
          cause.get("decisions"),
          cause.get("least"),
          cause.get("most"));
    }
    for (var why : head.get("notDecided").properties()) {
      out.printf("%s: %s tidak diputuskan / not decided%n", why.getKey(), why.getValue());
    }
    out.println("sha256:" + report.sha256());
  }

  private Filter filter(Ruleset base, Ruleset draft) throws Refused {
    ObjectNode asked = JsonNodeFactory.instance.objectNode().put("all", all);
    if (year != null) {
      asked.put("assessmentYear", year);
    }
    put(asked, "stage", stage);
    put(asked, "category", category);
    put(asked, "province", province);
    put(asked, "nominee", nominee);
    put(asked, "from", from);
    put(asked, "to", to);
    try {
      return FilterReader.read(Answers.text(asked).getBytes(UTF_8), base, draft);
    } catch (InvalidFilter e) {
      Text first = e.faults().get(0).message();
      String pointer = e.faults().get(0).pointer().replace("/", "--");
      throw Refused.of(pointer.replace("--assessmentYear", "--year"), first);
    }
  }

  private static void put(ObjectNode asked, String name, @Nullable String value) {
    if (value != null) {
      asked.put(name, value);
    }
  }
}
