package id.paritrana.journal.search;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The ranges of a query as numbers: milliseconds since 1970, the last one exclusive, and hundredths
 * of a total, both inclusive.
 */
record Ranges(long from, long to, boolean scored, int lowest, int highest) {
  static Ranges of(Query query) {
    return new Ranges(
        query.from() == null ? Long.MIN_VALUE : notBefore(query.from()),
        query.to() == null ? Long.MAX_VALUE : notBefore(query.to()),
        query.lowest() != null || query.highest() != null,
        bound(query.lowest(), Integer.MIN_VALUE, RoundingMode.CEILING),
        bound(query.highest(), Integer.MAX_VALUE, RoundingMode.FLOOR));
  }

  boolean open() {
    return from == Long.MIN_VALUE && to == Long.MAX_VALUE && !scored;
  }

  private static int bound(@Nullable BigDecimal total, int none, RoundingMode rounding) {
    return total == null ? none : Card.hundredths(total, rounding);
  }

  /** The first millisecond that is not before a bound; beyond all of them if the bound is. */
  private static long notBefore(Instant bound) {
    try {
      return bound.plusNanos(999_999).toEpochMilli();
    } catch (ArithmeticException | DateTimeException beyond) {
      return bound.isBefore(Instant.EPOCH) ? Long.MIN_VALUE : Long.MAX_VALUE;
    }
  }
}
