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
import org.jspecify.annotations.Nullable;

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
    new Percents(grid, layout.columns, problems).check(rows);
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
        Run blank = new Run(expected, row - 1);
        String variant = blank.first() == blank.last() ? "" : "rows";
        problems.add(Code.BLANK_ROW, variant, expected, 0, blank.shown(), row + 1);
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

  /**
   * Whether these cells are meant as a row of the table, and not as a remark or a total below it.
   */
  private static boolean rule(Layout layout, Map<Integer, Object> cells) {
    boolean asks = false;
    boolean gives = true;
    for (Column column : layout.columns) {
      boolean filled = cells.containsKey(column.index());
      if (column instanceof Column.Named named) {
        boolean identified =
            named.name().equals("id") && Identity.shaped(String.valueOf(cells.get(named.index())));
        if (identified || filled && named.name().equals("basis") && cells.size() > 1) {
          return true;
        }
      }
      asks |= column instanceof Column.Condition && filled;
      gives &= !(column instanceof Column.Result) || filled;
    }
    return asks && gives;
  }

  private void below(int row, TreeMap<Integer, Object> cells) {
    List<Integer> written =
        cells.keySet().stream().filter(column -> !blank(cells.get(column))).toList();
    if (written.isEmpty()) {
      problems.add(Code.SPACES, "only", row, cells.firstKey());
      return;
    }
    int first = written.get(0);
    List<Place> others = written.stream().skip(1).map(column -> problems.at(row, column)).toList();
    problems.add(Code.BELOW, "", row, first, others, Quote.of(String.valueOf(cells.get(first))));
  }

  private static boolean blank(@Nullable Object value) {
    return value instanceof String text && text.isBlank();
  }

  private void outside(Layout layout, int row, Map<Integer, Object> cells) {
    Set<Integer> known = layout.columns.stream().map(Column::index).collect(Collectors.toSet());
    cells.forEach(
        (column, value) -> {
          if (!known.contains(column) && blank(value)) {
            problems.add(Code.SPACES, "only", row, column);
          } else if (!known.contains(column)) {
            problems.add(Code.OUTSIDE, row, column, Quote.of(value));
          }
        });
  }
}
