package id.paritrana.ruleset.table;

import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Quote;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
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

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  /** No contribution comes near a fifth of the wages. */
  private static final BigDecimal HIGHEST_RATE = new BigDecimal("0.2");

  /**
   * A figure of a table.
   *
   * @param percent whether it is shown as percent
   */
  private record Figure(int row, int column, BigDecimal number, boolean percent) {
    boolean aboveTheWhole() {
      return !percent && number.compareTo(BigDecimal.ONE) > 0;
    }
  }

  private final Grid grid;
  private final List<Column> columns;
  private final SheetProblems problems;
  private final List<Figure> told = new ArrayList<>();

  Percents(Grid grid, List<Column> columns, SheetProblems problems) {
    this.grid = grid;
    this.columns = columns;
    this.problems = problems;
  }

  void check(List<Table.Row> rows) {
    Map<String, List<Figure>> measures = new HashMap<>();
    for (Column column : columns) {
      if (!(column instanceof Column.Named)) {
        Map<String, List<Figure>> alike = new HashMap<>();
        figures(column, rows, alike);
        alike.values().forEach(this::compare);
        alike.forEach(
            (measure, figures) ->
                measures
                    .computeIfAbsent(kind(column) + measure, kind -> new ArrayList<>())
                    .addAll(figures));
      }
    }
    measures.forEach((kind, figures) -> leaps(figures, kind.startsWith("rate ")));
  }

  private void figures(Column column, List<Table.Row> rows, Map<String, List<Figure>> alike) {
    for (Table.Row read : rows) {
      int row = read.number() - 1;
      if (grid.at(row, column.index()) instanceof BigDecimal number) {
        boolean percent = grid.format(row, column.index()).contains("%");
        alike
            .computeIfAbsent(measured(row, column), measure -> new ArrayList<>())
            .add(new Figure(row, column.index(), number, percent));
      }
    }
  }

  /** Bounds of one measure stand in several columns; every result is of its own kind. */
  private static String kind(Column column) {
    return column instanceof Column.Result result
        ? result.slot() + " "
        : ((Column.Condition) column).pattern() + ((Column.Condition) column).field() + " ";
  }

  /** Of figures that measure the same, those shown the rarer way are the odd ones. */
  private void compare(List<Figure> figures) {
    long shares = figures.stream().filter(Figure::percent).count();
    boolean rare = shares * 2 < figures.size() && figures.stream().anyMatch(Figure::aboveTheWhole);
    for (Figure figure : figures) {
      boolean large =
          figure.percent ? figure.number.compareTo(TEN) >= 0 : shares > 0 && figure.aboveTheWhole();
      if (rare ? figure.percent : large) {
        tell(figure, rare ? "rare" : "");
      }
    }
  }

  /**
   * Shares of one measure grow by small steps, also above the whole: 75 %, 100 %, 150 %. From the
   * first that leaps on, a sign was forgotten.
   */
  private void leaps(List<Figure> figures, boolean rates) {
    List<Figure> shares =
        figures.stream()
            .filter(Figure::percent)
            .sorted(Comparator.comparing(Figure::number))
            .toList();
    BigDecimal whole = rates ? HIGHEST_RATE : BigDecimal.ONE;
    BigDecimal before = whole;
    boolean leapt = false;
    for (Figure figure : shares) {
      BigDecimal number = figure.number;
      leapt |= number.compareTo(whole) > 0 && number.compareTo(before.multiply(TWO)) > 0;
      if (leapt && !told.contains(figure)) {
        tell(figure, "");
      }
      before = number;
    }
    if (rates) {
      strays(shares);
    }
  }

  /** Among rates of a fraction of a percent, more than ten times the next is a stray. */
  private void strays(List<Figure> rates) {
    for (int i = 2; i < rates.size(); i++) {
      BigDecimal next = rates.get(i - 1).number;
      Figure figure = rates.get(i);
      boolean far = next.signum() > 0 && figure.number.compareTo(next.multiply(TEN)) > 0;
      if (far && !told.contains(figure)) {
        tell(figure, "");
      }
    }
  }

  private void tell(Figure figure, String variant) {
    told.add(figure);
    String plain = figure.number.toPlainString();
    String hundredfold = figure.number.movePointRight(2).stripTrailingZeros().toPlainString();
    problems.add(Code.PERCENT, variant, figure.row, figure.column, Quote.of(plain), hundredfold);
  }

  /** What a row's figures measure: the codes beside them; rows without any measure the same. */
  private String measured(int row, Column figures) {
    Map<Integer, Object> cells = grid.row(row);
    return columns.stream()
        .filter(c -> c instanceof Column.Condition named && beside(named, figures))
        .map(c -> String.valueOf(cells.get(c.index())))
        .collect(Collectors.joining(","));
  }

  private static boolean beside(Column.Condition code, Column figures) {
    boolean own = !(figures instanceof Column.Condition other) || other.pattern() == code.pattern();
    return own && code.field().equals("indicator");
  }
}
