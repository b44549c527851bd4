package id.paritrana.ruleset.table;

import java.math.BigDecimal;

/** How a condition compares a field with its cell. */
public enum Op {
  EQUAL("="),
  ONE_OF("in"),
  BELOW("<"),
  AT_MOST("<="),
  ABOVE(">"),
  AT_LEAST(">=");

  private final String sign;

  Op(String sign) {
    this.sign = sign;
  }

  public String sign() {
    return sign;
  }

  /** Whether a number stands in this relation to a bound; only for the four orderings. */
  public boolean holds(BigDecimal value, BigDecimal bound) {
    int order = value.compareTo(bound);
    return switch (this) {
      case BELOW -> order < 0;
      case AT_MOST -> order <= 0;
      case ABOVE -> order > 0;
      case AT_LEAST -> order >= 0;
      case EQUAL, ONE_OF -> order == 0;
    };
  }

  /** The relation that holds exactly when this one does not. */
  public Op negated() {
    return switch (this) {
      case BELOW -> AT_LEAST;
      case AT_MOST -> ABOVE;
      case ABOVE -> AT_MOST;
      case AT_LEAST -> BELOW;
      case EQUAL, ONE_OF -> throw new IllegalStateException(this + " has no single opposite");
    };
  }
}
