package id.paritrana.draft;

import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Place;
import id.paritrana.ruleset.problem.Problem;
import id.paritrana.ruleset.problem.Problems;
import id.paritrana.ruleset.problem.Quote;
import id.paritrana.ruleset.table.CaseTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Cases that held the criteria before and that a draft has no more: what they would have noticed
 * goes unnoticed. A case is known by its name in its sheet or by what it holds.
 */
final class GoneCases {
  private final List<CaseTable> before;
  private final List<CaseTable> now;
  private final Unreadable unreadable;
  private final Set<Place> told = new HashSet<>();
  private final Set<Object> kept = new HashSet<>();

  /**
   * @param found what is known to be wrong; a case that could not be read is not gone
   */
  GoneCases(
      List<CaseTable> before, List<CaseTable> now, List<Problem> found, Unreadable unreadable) {
    this.before = before;
    this.now = now;
    this.unreadable = unreadable;
    found.stream()
        .filter(problem -> problem.code() == Code.CASE_VALUE)
        .forEach(problem -> told.add(row(problem.place())));
    for (CaseTable table : now) {
      for (CaseTable.Case one : table.cases()) {
        kept.add(name(table, one));
        kept.add(content(one));
      }
    }
  }

  void check(Problems problems) {
    Map<String, List<CaseTable>> sheets = new LinkedHashMap<>();
    for (CaseTable old : before) {
      List<String> gone =
          old.cases().stream()
              .filter(one -> !kept.contains(name(old, one)) && !kept.contains(content(one)))
              .filter(one -> !told.contains(row(one.place())))
              .map(CaseTable.Case::name)
              .toList();
      boolean there = now.stream().anyMatch(table -> same(table, old));
      if (there) {
        cases(old, gone, problems);
        expectations(old, problems);
      } else if (!gone.isEmpty() && !unreadable.sheet(old.file(), old.sheet())) {
        sheets.computeIfAbsent(old.file(), file -> new ArrayList<>()).add(old);
      }
    }
    sheets.forEach((file, tables) -> sheets(file, tables, problems));
  }

  private static void sheets(String file, List<CaseTable> tables, Problems problems) {
    String names =
        tables.stream().map(table -> Quote.of(table.sheet())).collect(Collectors.joining(", "));
    int cases = tables.stream().mapToInt(table -> table.cases().size()).sum();
    String variant = tables.size() == 1 ? "cases" : "cases.several";
    problems.add(Code.GONE, variant, Place.file(file), List.of(), names, cases);
  }

  private static void cases(CaseTable old, List<String> gone, Problems problems) {
    if (!gone.isEmpty()) {
      Place sheet = Place.sheet(old.file(), old.sheet());
      String variant = gone.size() == 1 ? "case" : "case.several";
      problems.add(Code.GONE, variant, sheet, List.of(), Gone.named(gone), gone.size());
    }
  }

  /** Columns of expectations that cases filled before and that are no more. */
  private void expectations(CaseTable old, Problems problems) {
    Set<String> columns =
        now.stream()
            .filter(table -> same(table, old))
            .flatMap(table -> table.columns().stream())
            .map(CaseTable.Column::name)
            .collect(Collectors.toSet());
    Place sheet = Place.sheet(old.file(), old.sheet());
    for (CaseTable.Column column : old.columns()) {
      String name = column.name();
      long cases = old.cases().stream().filter(one -> one.cells().containsKey(name)).count();
      if (name.startsWith(Expectation.PREFIX) && !columns.contains(name) && cases > 0) {
        problems.add(Code.GONE, "expected", sheet, List.of(), Quote.of(name), cases);
      }
    }
  }

  private static boolean same(CaseTable one, CaseTable other) {
    return one.file().equals(other.file()) && one.sheet().equals(other.sheet());
  }

  private static Object name(CaseTable table, CaseTable.Case one) {
    return List.of(table.file(), table.sheet(), one.name());
  }

  /** All that it files and expects; remarks are no part of that. */
  static Object content(CaseTable.Case one) {
    Map<String, Object> values = new TreeMap<>();
    one.cells().forEach((column, cell) -> values.put(column, cell.value()));
    values.remove(CaseReader.NOTE);
    return values;
  }

  private static Place row(Place place) {
    return new Place(place.file(), place.sheet(), place.row(), 0);
  }
}
