package id.paritrana.draft;

import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Place;
import id.paritrana.ruleset.problem.Problem;
import id.paritrana.ruleset.problem.Problems;
import id.paritrana.ruleset.table.CellTest;
import id.paritrana.ruleset.table.Table;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Columns of conditions that most rows filled before and none fills now: every row has become
 * wider, and what follows from that is not worth telling beside it.
 */
final class Emptied {
  private static final Set<Code> FOLLOWING =
      EnumSet.of(
          Code.OVERLAP,
          Code.CONTRADICTION,
          Code.DUPLICATE_ROW,
          Code.SHADOWED,
          Code.UNREACHABLE,
          Code.GAP,
          Code.MERGEABLE,
          Code.MORE,
          Code.UNDECIDED);

  private final Set<Place> sheets = new HashSet<>();

  /**
   * @param found what is known to be wrong; a table whose rows lack all conditions is told already
   */
  Emptied(List<Table> before, List<Table> now, List<Problem> found, Problems problems) {
    Set<Place> told =
        found.stream()
            .filter(problem -> problem.code() == Code.NO_CONDITION)
            .map(problem -> sheet(problem.place()))
            .collect(Collectors.toSet());
    for (Table old : before) {
      now.stream()
          .filter(table -> table.file().equals(old.file()) && table.sheet().equals(old.sheet()))
          .filter(table -> table.rows().size() > 1)
          .filter(table -> !told.contains(Place.sheet(table.file(), table.sheet())))
          .forEach(table -> compare(old, table, problems));
    }
  }

  /** What is left to tell. */
  List<Problem> without(List<Problem> found) {
    return found.stream()
        .filter(
            problem ->
                !FOLLOWING.contains(problem.code()) || !sheets.contains(sheet(problem.place())))
        .toList();
  }

  private void compare(Table old, Table table, Problems problems) {
    Map<String, String> filled = filled(old);
    filled.keySet().removeAll(filled(table).keySet());
    filled.forEach(
        (column, cell) -> {
          long rows =
              old.rows().stream()
                  .filter(row -> row.tests().stream().anyMatch(test -> key(test).equals(column)))
                  .count();
          if (rows > 2 && rows * 2 > old.rows().size()) {
            String letter = cell.replaceAll("\\d", "");
            Place place =
                Place.cell(table.file(), table.sheet(), letter + table.rows().get(0).number());
            sheets.add(Place.sheet(table.file(), table.sheet()));
            problems.add(Code.GONE, "column", place, List.of(), letter, rows);
          }
        });
  }

  /** Each column of conditions that some row fills, with the first such cell. */
  private static Map<String, String> filled(Table table) {
    Map<String, String> filled = new LinkedHashMap<>();
    table.rows().stream()
        .flatMap(row -> row.tests().stream())
        .forEach(test -> filled.putIfAbsent(key(test), test.cell()));
    return filled;
  }

  private static Place sheet(Place place) {
    return new Place(place.file(), place.sheet(), 0, 0);
  }

  private static String key(CellTest test) {
    return test.pattern() + " " + test.field() + " " + (test.ordering() ? test.op().sign() : "");
  }
}
