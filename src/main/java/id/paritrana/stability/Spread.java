package id.paritrana.stability;

import id.paritrana.decision.Exact;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far marks lie apart. Quartiles are those of a spreadsheet's {@code QUARTILE.INC}, the
 * deviation that of {@code STDEV.S}, so that a panel can check them.
 *
 * @param deviation none of a single mark
 * @param fences none of fewer marks than {@link #ENOUGH}
 */
record Spread(
    BigDecimal mean, BigDecimal range, @Nullable BigDecimal deviation, @Nullable Fences fences) {
  /** With fewer marks a quartile is hardly more than a single mark. */
  static final int ENOUGH = 5;

  /** Marks outside lie further from the middle half than one and a half times its width. */
  record Fences(BigDecimal from, BigDecimal to) {
    boolean outside(BigDecimal mark) {
      return mark.compareTo(from) < 0 || mark.compareTo(to) > 0;
    }
  }

  /** Of at least one mark. */
  static Spread of(List<BigDecimal> marks) {
    List<BigDecimal> sorted = marks.stream().sorted().toList();
    BigDecimal range = sorted.get(sorted.size() - 1).subtract(sorted.get(0));
    return new Spread(
        Exact.rounded(mean(marks)), Exact.rounded(range), deviation(marks), fences(sorted));
  }

  static BigDecimal mean(List<BigDecimal> marks) {
    return Exact.ratio(Exact.sum(marks), BigDecimal.valueOf(marks.size()));
  }

  private static @Nullable BigDecimal deviation(List<BigDecimal> marks) {
    if (marks.size() < 2) {
      return null;
    }
    BigDecimal mean = mean(marks);
    BigDecimal squares = BigDecimal.ZERO;
    for (BigDecimal mark : marks) {
      squares = squares.add(mark.subtract(mean).pow(2));
    }
    return Exact.rounded(
        squares
            .divide(BigDecimal.valueOf(marks.size() - 1L), MathContext.DECIMAL128)
            .sqrt(MathContext.DECIMAL64));
  }

  private static @Nullable Fences fences(List<BigDecimal> sorted) {
    if (sorted.size() < ENOUGH) {
      return null;
    }
    BigDecimal lower = quartile(sorted, 1);
    BigDecimal upper = quartile(sorted, 3);
    BigDecimal reach = upper.subtract(lower).multiply(new BigDecimal("1.5"));
    return new Fences(lower.subtract(reach), upper.add(reach));
  }

  private static BigDecimal quartile(List<BigDecimal> sorted, int quarter) {
    int place = (sorted.size() - 1) * quarter;
    BigDecimal below = sorted.get(place / 4);
    if (place % 4 == 0) {
      return below;
    }
    BigDecimal part = new BigDecimal("0.25").multiply(BigDecimal.valueOf(place % 4));
    return below.add(sorted.get(place / 4 + 1).subtract(below).multiply(part));
  }
}
