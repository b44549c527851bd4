package id.paritrana.ruleset.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** The numbers between two cuts; without a cut they go on for ever. */
record Range(@Nullable Cut from, @Nullable Cut to) {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  boolean holds(BigDecimal value) {
    return (from == null || from.under(value)) && (to == null || !to.under(value));
  }

  /** Whether some number of the grain lies inside; without both cuts one always does. */
  boolean holds(Grain grain) {
    return grain == Grain.ANY || from == null || to == null || holds(grain.least(from));
  }

  /** A number inside that is easy to read; there must be one. */
  BigDecimal example(Grain grain) {
    return plain(grain == Grain.ANY ? any() : whole(grain));
  }

  private BigDecimal whole(Grain grain) {
    if (from != null) {
      return grain.least(from);
    }
    return to == null ? BigDecimal.ZERO : grain.least(to).subtract(BigDecimal.ONE);
  }

  private BigDecimal any() {
    if (from == null) {
      return to == null || to.bound().signum() > 0
          ? BigDecimal.ZERO
          : beyond(to.bound().negate()).negate();
    }
    if (to == null) {
      return from.bound().signum() < 0 ? BigDecimal.ZERO : beyond(from.bound());
    }
    BigDecimal low = from.bound();
    BigDecimal high = to.bound();
    if (low.compareTo(high) == 0) {
      return low;
    }
    // A number of the low bound's own size reads better than half of a very far one.
    if (low.signum() > 0 && high.compareTo(low.multiply(BigDecimal.TEN)) > 0) {
      BigDecimal near = beyond(low);
      if (near.compareTo(high) < 0) {
        return near;
      }
    }
    return middle(low, high);
  }

  /** The number half-way with the fewest digits that still lies between the two. */
  private static BigDecimal middle(BigDecimal low, BigDecimal high) {
    BigDecimal exact = low.add(high).divide(TWO);
    int scale = Math.min(exact.scale() - exact.precision(), 0);
    while (scale < exact.scale()) {
      BigDecimal rounded = exact.setScale(scale++, RoundingMode.HALF_DOWN);
      if (rounded.compareTo(low) > 0 && rounded.compareTo(high) < 0) {
        return rounded;
      }
    }
    return exact;
  }

  /** The next number above with one digit that counts: 0.8 for 0.75; nothing is below zero. */
  private static BigDecimal beyond(BigDecimal bound) {
    if (bound.signum() == 0) {
      return BigDecimal.ONE;
    }
    int digit = bound.precision() - bound.scale() - 1;
    return bound.setScale(-digit, RoundingMode.DOWN).add(BigDecimal.ONE.scaleByPowerOfTen(digit));
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal digits = number.stripTrailingZeros();
    return digits.scale() < 0 ? digits.setScale(0) : digits;
  }
}
