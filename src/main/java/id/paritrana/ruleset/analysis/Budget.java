package id.paritrana.ruleset.analysis;

import org.jspecify.annotations.Nullable;

/** How much may still be compared. Counted in steps, not in time, so that every run ends alike. */
final class Budget {
  private final @Nullable Budget whole;
  private long left;

  private Budget(long steps, @Nullable Budget whole) {
    this.left = steps;
    this.whole = whole;
  }

  static Budget of(long steps) {
    return new Budget(steps, null);
  }

  /** At most so many steps of this budget. */
  Budget share(long steps) {
    return new Budget(steps, this);
  }

  /** Whether these steps could still be taken. */
  boolean spend(long steps) {
    left -= steps;
    return left >= 0 && (whole == null || whole.spend(steps));
  }
}
