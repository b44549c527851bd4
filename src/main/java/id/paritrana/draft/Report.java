package id.paritrana.draft;

import id.paritrana.ruleset.RuleFile;
import id.paritrana.ruleset.Ruleset;
import id.paritrana.ruleset.marked.MarkedCopy;
import id.paritrana.ruleset.marked.RowCoverage;
import id.paritrana.ruleset.problem.Problem;
import id.paritrana.ruleset.problem.Severity;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is to be said of a draft.
 *
 * @param given the files that the draft changes, under the names they are checked as
 * @param problems in the order of their places; last that cases were not run, if so
 * @param ruleset what the draft makes of the criteria; none when an error forbids it
 * @param cases how the cases came out; none without a ruleset
 */
public record Report(
    List<Given> given, List<Problem> problems, @Nullable Ruleset ruleset, @Nullable CaseRun cases) {

  /**
   * A file of the draft.
   *
   * @param sentAs the name it came under, where that was another: a copy of a known workbook stands
   *     for it
   */
  public record Given(RuleFile file, String sentAs) {
    public boolean renamed() {
      return !sentAs.equals(file.name());
    }
  }

  public long count(Severity severity) {
    return problems.stream().filter(problem -> problem.severity() == severity).count();
  }

  /** Whether there is neither an error nor a warning; a note is no reproach. */
  public boolean clean() {
    return count(Severity.ERROR) + count(Severity.WARNING) == 0;
  }

  /** The workbooks that can be handed back marked, by name. */
  public List<String> workbooks() {
    return given.stream()
        .map(one -> one.file().name())
        .filter(name -> !name.endsWith(".drl"))
        .toList();
  }

  /** A workbook of the draft with its problems marked in it; none of that name, none. */
  public Optional<byte[]> marked(String workbook) {
    return given.stream()
        .map(Given::file)
        .filter(file -> file.name().equals(workbook) && workbooks().contains(workbook))
        .map(file -> MarkedCopy.of(file.bytes(), workbook, problems, coverage(workbook)))
        .findFirst();
  }

  private List<RowCoverage> coverage(String workbook) {
    CaseRun run = cases;
    return run == null || run.results().isEmpty()
        ? List.of()
        : run.coverage().stream()
            .filter(row -> row.place().file().equals(workbook))
            .map(
                row ->
                    new RowCoverage(
                        String.valueOf(row.place().sheet()),
                        row.place().row(),
                        row.row(),
                        row.cases()))
            .toList();
  }
}
