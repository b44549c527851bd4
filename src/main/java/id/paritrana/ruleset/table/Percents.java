package id.paritrana.ruleset.table;

import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Quote;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Finds figures whose percent sign was forgotten: 85 among figures that are shown as percent, which
 * would mean 8500 %.
 */
final class Percents {
  /** Nothing the criteria measure in percent comes near ten times the whole. */
  private static final BigDecimal TEN = BigDecimal.TEN;

  private final Grid grid;
  private final List<Column> columns;
  private final SheetProblems problems;

  Percents(Grid grid, List<Column> columns, SheetProblems problems) {
    this.grid = grid;
    this.columns = columns;
    this.problems = problems;
  }

  void check(int first) {
    SortedMap<Integer, TreeMap<Integer, Object>> rows = grid.rows().tailMap(first);
    columns.stream()
        .filter(column -> !(column instanceof Column.Named))
        .forEach(column -> column(column.index(), rows));
  }

  private void column(int column, SortedMap<Integer, TreeMap<Integer, Object>> rows) {
    Set<String> shares = new HashSet<>();
    rows.keySet().stream()
        .filter(row -> percent(row, column))
        .forEach(row -> shares.add(measured(row)));
    rows.forEach(
        (row, cells) -> {
          if (cells.get(column) instanceof BigDecimal number) {
            boolean percent = percent(row, column);
            boolean forgotten =
                percent
                    ? number.compareTo(TEN) >= 0
                    : shares.contains(measured(row)) && number.compareTo(BigDecimal.ONE) > 0;
            if (forgotten) {
              String plain = number.toPlainString();
              String hundredfold = number.movePointRight(2).stripTrailingZeros().toPlainString();
              problems.add(Code.PERCENT, row, column, Quote.of(plain), hundredfold);
            }
          }
        });
  }

  private boolean percent(int row, int column) {
    return grid.at(row, column) instanceof BigDecimal && grid.format(row, column).contains("%");
  }

  /** What a row's figures measure: its codes; rows without any measure the same. */
  private String measured(int row) {
    Map<Integer, Object> cells = grid.row(row);
    return columns.stream()
        .filter(
            c -> c instanceof Column.Condition condition && condition.field().equals("indicator"))
        .map(c -> String.valueOf(cells.get(c.index())))
        .collect(Collectors.joining(","));
  }
}
