package id.paritrana.ruleset.table;

import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Place;
import id.paritrana.ruleset.problem.Problems;
import id.paritrana.ruleset.problem.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Reads one sheet into a table. Every filled cell below the header is part of a row or a problem:
 * no row is lost.
 */
final class SheetReader {
  private final Grid grid;
  private final Schema schema;
  private final SheetProblems problems;
  private final String file;
  private final String name;

  SheetReader(String file, Grid grid, Schema schema, Problems problems) {
    this.grid = grid;
    this.schema = schema;
    this.file = file;
    this.name = grid.sheet().getSheetName();
    this.problems = new SheetProblems(problems, file, name);
  }

  /** The table, whole or not; none when its header cannot be understood. */
  Optional<Table> read() {
    Layout layout = new Layout(grid, schema, problems);
    if (!layout.read()) {
      return Optional.empty();
    }
    new Visibility(grid, layout, problems).check();
    List<Table.Row> rows = rows(layout);
    new Percents(grid, layout.columns, problems).check(layout.labels + 1);
    return Optional.of(
        new Table(
            file, name, layout.hitPolicy, layout.complete, List.copyOf(layout.patterns), rows));
  }

  private List<Table.Row> rows(Layout layout) {
    RowReader reader = new RowReader(schema, layout.columns, problems);
    List<Table.Row> rows = new ArrayList<>();
    int expected = layout.labels + 1;
    for (Map.Entry<Integer, TreeMap<Integer, Object>> entry :
        grid.rows().tailMap(expected).entrySet()) {
      int row = entry.getKey();
      TreeMap<Integer, Object> cells = entry.getValue();
      if (!rule(layout, cells)) {
        below(row, cells);
        expected = row == expected ? row + 1 : expected;
        continue;
      }
      if (row > expected) {
        boolean one = row == expected + 1;
        String blank = one ? String.valueOf(row) : (expected + 1) + "–" + row;
        problems.add(Code.BLANK_ROW, expected, 0, blank, row + 1);
      }
      expected = row + 1;
      outside(layout, row, cells);
      rows.add(reader.read(row, cells));
    }
    if (rows.isEmpty()) {
      problems.add(Code.NO_ROWS, layout.labels, 0);
    }
    return List.copyOf(rows);
  }

  /** Whether these cells are meant as a row of the table, and not as a remark below it. */
  private static boolean rule(Layout layout, Map<Integer, Object> cells) {
    long filled =
        layout.columns.stream().filter(column -> cells.containsKey(column.index())).count();
    boolean identified =
        layout.columns.stream()
            .filter(column -> column instanceof Column.Named named && named.name().equals("id"))
            .anyMatch(column -> Identity.shaped(String.valueOf(cells.get(column.index()))));
    return identified || filled > 1;
  }

  private void below(int row, TreeMap<Integer, Object> cells) {
    List<Place> others =
        cells.tailMap(cells.firstKey(), false).keySet().stream()
            .map(column -> problems.at(row, column))
            .toList();
    Map.Entry<Integer, Object> first = cells.firstEntry();
    problems.add(Code.BELOW, "", row, first.getKey(), others, Quote.of(first.getValue()));
  }

  private void outside(Layout layout, int row, Map<Integer, Object> cells) {
    Set<Integer> known = layout.columns.stream().map(Column::index).collect(Collectors.toSet());
    cells.forEach(
        (column, value) -> {
          if (!known.contains(column)) {
            problems.add(Code.OUTSIDE, row, column, Quote.of(value));
          }
        });
  }
}
