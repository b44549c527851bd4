package id.paritrana.draft;

import id.paritrana.filing.form.Leaves;
import id.paritrana.ruleset.Clocks;
import id.paritrana.ruleset.EndlessRules;
import id.paritrana.ruleset.MachineBusy;
import id.paritrana.ruleset.Ruleset;
import id.paritrana.ruleset.WorkTime;
import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Place;
import id.paritrana.ruleset.problem.Problem;
import id.paritrana.ruleset.problem.Problems;
import id.paritrana.ruleset.table.Cases;
import id.paritrana.ruleset.table.Table;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All cases run on one ruleset.
 *
 * @param results one for each case that could be read, in the order of files, sheets and rows
 * @param coverage one for each table row of the ruleset, in its order
 * @param problems cells that could not be read, expectations not met, and rows that no case reaches
 *     in workbooks that have cases
 */
public record CaseRun(List<CaseResult> results, List<Covered> coverage, List<Problem> problems) {

  /** Rules that take as long as this for all cases are no criteria anybody could use. */
  private static final Duration LONGEST = Duration.ofMinutes(1);

  private static final Duration PATIENCE = Duration.ofMinutes(5);

  /**
   * Runs every case; a rule that does not end, ends the run.
   *
   * @throws MachineBusy when the machine gives them no time
   */
  public static CaseRun of(Ruleset ruleset, Cases cases) {
    return of(ruleset, cases, Set.of());
  }

  /**
   * Runs every case.
   *
   * @param before the workbooks that had cases before; losing them all asks no less of the rest
   */
  static CaseRun of(Ruleset ruleset, Cases cases, Set<String> before) {
    return of(ruleset, cases, before, Clocks.OWN);
  }

  static CaseRun of(Ruleset ruleset, Cases cases, Set<String> before, Clocks clocks) {
    Problems problems = new Problems();
    List<CaseResult> results = new ArrayList<>();
    List<ReadyCase> all = ready(ruleset, cases, problems);
    new OddCases(all, problems).check(cases.tables());
    WorkTime time = new WorkTime(LONGEST, PATIENCE, clocks);
    for (ReadyCase ready : all) {
      CaseResult result = result(ruleset, ready, problems);
      results.add(result);
      if (result.endless()) {
        break;
      }
      if (time.isOver()) {
        problems.add(Code.CASE_FAILED, "late", ready.filed().place(), List.of());
        break;
      }
    }
    Failures failures = new Failures(ids(ruleset));
    failures.add(results.stream().filter(result -> !result.endless()).toList());
    failures.tell(problems);
    List<Covered> coverage = coverage(ruleset, results);
    Set<String> held = results.size() < all.size() ? Set.of() : held(ruleset, cases, before);
    coverage.stream()
        .filter(covered -> covered.cases() == 0 && held.contains(covered.place().file()))
        .forEach(row -> problems.add(Code.NOT_COVERED, row.place(), "`" + row.row() + "`"));
    return new CaseRun(results, coverage, problems.sorted());
  }

  static List<ReadyCase> ready(Ruleset ruleset, Cases cases, Problems problems) {
    CaseReader reader = new CaseReader(ruleset, problems);
    return cases.tables().stream().flatMap(table -> reader.read(table).stream()).toList();
  }

  /** How many cases came out as expected. */
  public long passed() {
    return results.stream().filter(CaseResult::passed).count();
  }

  private static CaseResult result(Ruleset ruleset, ReadyCase ready, Problems problems) {
    try {
      Answer answer = ready.asked().of(ruleset);
      List<Mismatch> mismatches = ready.compare(answer);
      return new CaseResult(ready.table(), ready.filed(), mismatches, answer.fired(), false);
    } catch (EndlessRules endless) {
      Place place = ready.filed().place();
      problems.add(Code.ENDLESS, endless.variant(), place, List.of(), endless.says());
      Mismatch none = new Mismatch(place, Leaves.NONE, Leaves.NONE, List.of(endless.rule().rule()));
      return new CaseResult(ready.table(), ready.filed(), List.of(none), Set.of(), true);
    }
  }

  private static Set<String> ids(Ruleset ruleset) {
    return ruleset.tables().stream()
        .flatMap(table -> table.rows().stream())
        .map(Table.Row::id)
        .collect(Collectors.toSet());
  }

  private static List<Covered> coverage(Ruleset ruleset, List<CaseResult> results) {
    List<Covered> coverage = new ArrayList<>();
    for (Table table : ruleset.tables()) {
      for (Table.Row row : table.rows()) {
        long cases = results.stream().filter(result -> result.fired().contains(row.id())).count();
        Place place = Place.cell(table.file(), table.sheet(), row.cell());
        coverage.add(new Covered(place, row.id(), (int) cases));
      }
    }
    return coverage;
  }

  /**
   * The workbooks whose rows cases must reach: those that have cases, and all of them when some
   * workbook holds nothing but cases.
   */
  private static Set<String> held(Ruleset ruleset, Cases cases, Set<String> before) {
    Set<String> tables = ruleset.tables().stream().map(Table::file).collect(Collectors.toSet());
    Set<String> tested = new HashSet<>(before);
    cases.tables().forEach(table -> tested.add(table.file()));
    return tables.containsAll(tested) ? tested : tables;
  }
}
