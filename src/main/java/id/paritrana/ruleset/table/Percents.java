package id.paritrana.ruleset.table;

import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Quote;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Finds figures whose percent sign was forgotten, 85 among figures that are shown as percent, which
 * would mean 8500 %; and those that have one where their neighbours have none.
 */
final class Percents {
  /** Nothing the criteria measure in percent comes near ten times the whole. */
  private static final BigDecimal TEN = BigDecimal.TEN;

  /**
   * A figure of a column.
   *
   * @param percent whether it is shown as percent
   */
  private record Figure(int row, BigDecimal number, boolean percent) {
    boolean aboveTheWhole() {
      return !percent && number.compareTo(BigDecimal.ONE) > 0;
    }
  }

  private final Grid grid;
  private final List<Column> columns;
  private final SheetProblems problems;

  Percents(Grid grid, List<Column> columns, SheetProblems problems) {
    this.grid = grid;
    this.columns = columns;
    this.problems = problems;
  }

  void check(List<Table.Row> rows) {
    columns.stream()
        .filter(column -> !(column instanceof Column.Named))
        .forEach(column -> column(column.index(), rows));
  }

  private void column(int column, List<Table.Row> rows) {
    Map<String, List<Figure>> alike = new HashMap<>();
    for (Table.Row read : rows) {
      int row = read.number() - 1;
      if (grid.at(row, column) instanceof BigDecimal number) {
        boolean percent = grid.format(row, column).contains("%");
        alike
            .computeIfAbsent(measured(row), measure -> new ArrayList<>())
            .add(new Figure(row, number, percent));
      }
    }
    alike.values().forEach(figures -> compare(column, figures));
  }

  /** Of figures that measure the same, those shown the rarer way are the odd ones. */
  private void compare(int column, List<Figure> figures) {
    long shares = figures.stream().filter(Figure::percent).count();
    boolean rare = shares * 2 < figures.size() && figures.stream().anyMatch(Figure::aboveTheWhole);
    for (Figure figure : figures) {
      boolean large =
          figure.percent ? figure.number.compareTo(TEN) >= 0 : shares > 0 && figure.aboveTheWhole();
      if (rare ? figure.percent : large) {
        String plain = figure.number.toPlainString();
        String hundredfold = figure.number.movePointRight(2).stripTrailingZeros().toPlainString();
        String variant = rare ? "rare" : "";
        problems.add(Code.PERCENT, variant, figure.row, column, Quote.of(plain), hundredfold);
      }
    }
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
