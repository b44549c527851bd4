package id.paritrana.ruleset.analysis;

import id.paritrana.ruleset.table.CellTest;
import id.paritrana.ruleset.table.Op;
import java.math.BigDecimal;

/** A place between numbers: just below a bound, or just above it. */
record Cut(BigDecimal bound, boolean above) implements Comparable<Cut> {

  /** Where the numbers that pass a test begin or end. */
  static Cut of(CellTest test) {
    return new Cut(test.bound(), test.op() == Op.ABOVE || test.op() == Op.AT_MOST);
  }

  /** Whether a test lets through what lies above its cut, not below. */
  static boolean lower(CellTest test) {
    return test.op() == Op.ABOVE || test.op() == Op.AT_LEAST;
  }

  /** Whether a number lies above. */
  boolean under(BigDecimal value) {
    int order = value.compareTo(bound);
    return order > 0 || (order == 0 && !above);
  }

  @Override
  public int compareTo(Cut other) {
    int order = bound.compareTo(other.bound);
    return order != 0 ? order : Boolean.compare(above, other.above);
  }
}
