package id.paritrana.ruleset;

import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Problems;
import id.paritrana.ruleset.problem.Quote;
import id.paritrana.ruleset.table.Table;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Whether every figure that a row gives can be one of its kind, and resembles the one before. */
final class Figures {
  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final BigDecimal FORMS =
      BigDecimal.valueOf(Objects.requireNonNull(FactModel.schema().codes().get("form")).size());

  /**
   * No ceiling has ever been raised as far as this at once; a digit too many or too few is more.
   */
  private static final BigDecimal LEAP = new BigDecimal(5);

  private static final MathContext SHORT = new MathContext(2);

  private final Problems problems;

  Figures(Problems problems) {
    this.problems = problems;
  }

  void check(Line line) {
    limit(line, "points", "", BigDecimal.ZERO, HUNDRED);
    limit(line, "weight", "weight", BigDecimal.ZERO, BigDecimal.ONE);
    limit(line, "maximum", "", BigDecimal.ONE, HUNDRED);
    limit(line, "rate", "rate", BigDecimal.ZERO, BigDecimal.ONE);
    limit(line, "target", "target", BigDecimal.ZERO, BigDecimal.ONE);
    limit(line, "rank", "rank", BigDecimal.ONE, FORMS);
    refuse(line, "target", "target", line.number("target").signum() == 0);
    boolean broken = line.number("rank").stripTrailingZeros().scale() > 0;
    refuse(line, "rank", "rank", broken, BigDecimal.ONE, FORMS);
    count(line, "winners", BigDecimal.ZERO);
    count(line, "sentUp", BigDecimal.ZERO);
    limit(line, "minimum", "", BigDecimal.ZERO, HUNDRED);
    count(line, "place", BigDecimal.ONE);
    count(line, "ranks", BigDecimal.ONE);
    refuse(line, "ceiling", "ceiling", line.number("ceiling").signum() <= 0);
    refuse(line, "over", "over", line.number("over").signum() < 0);
    boolean ends = line.number("upTo").compareTo(line.number("over")) > 0;
    refuse(line, "upTo", "layer", line.gives("over") && !ends, line.number("over"));
  }

  /** Ceilings of one programme follow each other in one table. */
  void ceilings(Table table) {
    Map<List<String>, Line> earlier = new HashMap<>();
    for (Line line : Line.of(List.of(table))) {
      if (line.gives("ceiling") && line.number("ceiling").signum() > 0) {
        Line before = earlier.put(line.codes("programme"), line);
        if (before != null) {
          compare(before, line);
        }
      }
    }
  }

  private void compare(Line before, Line line) {
    BigDecimal was = before.number("ceiling");
    BigDecimal now = line.number("ceiling");
    boolean more = now.compareTo(was) > 0;
    BigDecimal times = more ? now.divide(was, SHORT) : was.divide(now, SHORT);
    if (times.compareTo(LEAP) >= 0) {
      problems.add(
          Code.UNLIKELY,
          more ? "more" : "less",
          line.place("ceiling"),
          List.of(before.place("ceiling")),
          Quote.of(now.toPlainString()),
          times.toPlainString(),
          Quote.of(was.toPlainString()),
          before.row().id());
    }
  }

  private void count(Line line, String slot, BigDecimal least) {
    BigDecimal number = line.number(slot);
    boolean broken = number.stripTrailingZeros().scale() > 0;
    boolean outside = number.compareTo(least) < 0 || number.compareTo(HUNDRED) > 0;
    refuse(line, slot, "count", broken || outside, least, HUNDRED);
  }

  private void limit(Line line, String slot, String variant, BigDecimal least, BigDecimal most) {
    BigDecimal number = line.number(slot);
    boolean outside = number.compareTo(least) < 0 || number.compareTo(most) > 0;
    refuse(line, slot, variant, outside, least, most);
  }

  private void refuse(Line line, String slot, String variant, boolean wrong, BigDecimal... beside) {
    if (wrong && line.gives(slot)) {
      Object[] words = new Object[beside.length + 1];
      words[0] = Quote.of(line.number(slot).toPlainString());
      for (int i = 0; i < beside.length; i++) {
        words[i + 1] = beside[i].toPlainString();
      }
      problems.add(Code.OUT_OF_RANGE, variant, line.place(slot), List.of(), words);
    }
  }
}
