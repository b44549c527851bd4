package id.paritrana.ruleset;

import id.paritrana.ruleset.analysis.Domain;
import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Problems;
import id.paritrana.ruleset.problem.Quote;
import id.paritrana.ruleset.table.CellTest;
import id.paritrana.ruleset.table.Op;
import java.math.BigDecimal;
import java.util.List;

/** Whether every row by itself can fire and says something possible. */
final class Soundness {
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private final List<Line> lines;
  private final Problems problems;
  private final Measures measures;
  private final Figures figures;

  Soundness(List<Line> lines, Problems problems) {
    this.lines = lines;
    this.problems = problems;
    this.measures = new Measures(problems);
    this.figures = new Figures(problems);
  }

  void check() {
    lines.forEach(this::row);
    lines.stream().map(Line::table).distinct().forEach(figures::ceilings);
  }

  private void row(Line line) {
    for (CellTest low : line.row().tests()) {
      for (CellTest high : line.row().tests()) {
        if (pair(low, high)) {
          range(line, low, high);
        }
      }
    }
    line.row().tests().stream().filter(CellTest::ordering).forEach(test -> whole(line, test));
    measures.check(line);
    figures.check(line);
  }

  private static boolean pair(CellTest low, CellTest high) {
    return (low.op() == Op.ABOVE || low.op() == Op.AT_LEAST)
        && (high.op() == Op.BELOW || high.op() == Op.AT_MOST)
        && low.pattern() == high.pattern()
        && low.field().equals(high.field());
  }

  private void range(Line line, CellTest low, CellTest high) {
    int order = low.bound().compareTo(high.bound());
    boolean empty = order == 0 && (low.op() == Op.ABOVE || high.op() == Op.BELOW);
    if (order > 0 || empty) {
      problems.add(
          empty ? Code.EMPTY_BAND : Code.REVERSED_RANGE,
          "",
          line.place(low),
          List.of(line.place(high)),
          Quote.of(low.bound().toPlainString()),
          Quote.of(high.bound().toPlainString()),
          high.cell());
    }
  }

  /** A year and a half is no year. */
  private void whole(Line line, CellTest test) {
    String fact = line.table().patterns().get(test.pattern());
    if (FactModel.domains().of(fact, test.field()) instanceof Domain.Numbers numbers
        && numbers.whole()
        && test.bound().stripTrailingZeros().scale() > 0) {
      String found = Quote.of(test.bound().toPlainString());
      problems.add(Code.OUT_OF_RANGE, "whole", line.place(test), List.of(), found);
    } else if (test.field().equals("month") && !calendar(test.bound())) {
      String found = Quote.of(test.bound().toPlainString());
      problems.add(Code.OUT_OF_RANGE, "month", line.place(test), List.of(), found);
    }
  }

  /** Whether a figure is a month such as 202503. */
  private static boolean calendar(BigDecimal month) {
    int last = month.remainder(HUNDRED).intValue();
    return last >= 1 && last <= 12 && month.precision() - month.scale() == 6;
  }
}
