package id.paritrana.cli;

import id.paritrana.draft.CaseRun;
import id.paritrana.draft.Check;
import id.paritrana.draft.Covered;
import id.paritrana.draft.Mutations;
import id.paritrana.draft.Report;
import id.paritrana.draft.Survivor;
import id.paritrana.ruleset.RuleFile;
import id.paritrana.ruleset.Ruleset;
import id.paritrana.ruleset.RulesetFolder;
import id.paritrana.ruleset.problem.Problem;
import id.paritrana.ruleset.problem.Severity;
import id.paritrana.ruleset.table.SafeWorkbook;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Checks the criteria, or files that are to take the place of some of them: problems, cases, and on
 * demand marked copies of the workbooks and changes that no case would notice.
 */
@Command(
    name = "check",
    description = {
      "Checks the criteria, or files that are to take the place of some of them.",
      "Memeriksa kriteria, atau berkas yang akan menggantikan sebagian darinya."
    })
final class CheckCommand implements Callable<Integer> {
  private final PrintStream out;
  private final PrintStream err;

  @Parameters(
      paramLabel = "FILE",
      description = {"changed workbooks and formulas", "tabel dan rumus yang diubah"})
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--marked",
      paramLabel = "OUT",
      description = {"where marked copies go", "tujuan salinan bertanda"})
  private @Nullable Path marked;

  @Option(
      names = "--mutate",
      description = {
        "changes every row to see what the cases notice",
        "mengubah tiap baris untuk melihat apa yang diketahui kasus uji"
      })
  private boolean mutate;

  @Mixin private Folders folders = new Folders();

  CheckCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /** Exit status: 0 nothing to mend, 1 something to mend, 2 the words make no sense together. */
  @Override
  public Integer call() throws Exception {
    List<RuleFile> given = new ArrayList<>();
    for (Path file : files) {
      Refused.unlessFile(file);
    }
    List<RuleFile> base = RulesetFolder.files(folders.rules, folders.tables);
    for (Path file : files) {
      given.add(new RuleFile(String.valueOf(file.getFileName()), read(file)));
    }
    Report report = Check.of(base, given);
    report.given().stream().filter(Report.Given::renamed).forEach(this::standsFor);
    report.problems().forEach(this::tell);
    boolean noticed = !mutate || mutated(report);
    summary(report);
    if (marked != null && !marked(report, marked)) {
      return 2;
    }
    return report.clean() && noticed ? 0 : 1;
  }

  private void standsFor(Report.Given one) {
    String original = one.file().name();
    out.println(
        one.sentAs()
            + ": diperiksa sebagai pengganti "
            + original
            + " / checked in the place of "
            + original);
  }

  private void tell(Problem problem) {
    out.println(problem.told());
  }

  /** Whether the cases notice every change, but for those that a reason is given for. */
  private boolean mutated(Report report) {
    Ruleset ruleset = report.ruleset();
    if (ruleset == null) {
      return true;
    }
    Mutations mutations =
        Mutations.of(
            ruleset,
            ruleset.cases(),
            row -> true,
            done -> {
              if (done % 100 == 0) {
                err.println(done + " perubahan dicoba / changes tried");
              }
            });
    for (Survivor survivor : mutations.survivors()) {
      if (survivor.reason() != null) {
        String change = survivor.place() + ": " + survivor.row() + " " + survivor.change();
        out.println(change + ": " + survivor.reason());
      }
    }
    mutations.problems().forEach(this::tell);
    out.println(
        mutations.tried()
            + " perubahan dicoba, "
            + mutations.killed()
            + " diketahui kasus uji / changes tried, "
            + mutations.killed()
            + " noticed by the cases");
    return mutations.problems().isEmpty();
  }

  private void summary(Report report) {
    long errors = report.count(Severity.ERROR);
    long warnings = report.count(Severity.WARNING);
    long notes = report.count(Severity.NOTE);
    out.printf(
        "%d kesalahan, %d peringatan, %d catatan / %d errors, %d warnings, %d notes%n",
        errors, warnings, notes, errors, warnings, notes);
    CaseRun run = report.cases();
    if (run != null) {
      long reached = run.coverage().stream().filter(row -> row.cases() > 0).count();
      out.printf(
          "%d dari %d kasus uji sesuai, %d dari %d baris teruji"
              + " / %1$d of %2$d cases passed, %3$d of %4$d rows reached%n",
          run.passed(), run.results().size(), reached, run.coverage().size());
      run.coverage().stream().filter(row -> row.cases() == 0).forEach(this::unreached);
    }
  }

  private void unreached(Covered row) {
    out.println(
        row.place() + ": " + row.row() + " tidak diuji kasus mana pun / reached by no case");
  }

  /** Into a file when one workbook was checked, else into a folder. */
  private boolean marked(Report report, Path place) throws IOException {
    List<String> workbooks = report.workbooks();
    boolean one = workbooks.size() == 1 && !Files.isDirectory(place);
    if (!one && Files.exists(place) && !Files.isDirectory(place)) {
      err.println(place + ": name a folder for several workbooks / sebutkan sebuah folder");
      return false;
    }
    if (!one) {
      Files.createDirectories(place);
    }
    for (String workbook : workbooks) {
      Path target = one ? place : place.resolve(workbook);
      Files.write(target, report.marked(workbook).orElseThrow());
      out.println(target + ": ditandai / marked");
    }
    return true;
  }

  /** No more than is needed to say how much too large a file is. */
  private static byte[] read(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file)) {
      return bytes.readNBytes(10 * SafeWorkbook.LARGEST);
    }
  }
}
