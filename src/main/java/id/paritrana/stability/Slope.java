package id.paritrana.stability;

import id.paritrana.decision.Exact;
import id.paritrana.decision.Score;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * One nominee's total as a function of one weight: a straight line, since the other weights keep
 * their proportions. It is followed in whole units of 10⁻¹⁵ points; where those come too near to
 * where rounding turns to tell, the fraction itself is worked out, so every total is exact.
 */
final class Slope {
  private static final int UNITS = 15;
  private static final long CENT = 10_000_000_000_000L;

  /** What {@link Exact#rounded} adds before it cuts: half a cent, and half of the ninth decimal. */
  private static final long HALF = CENT / 2 + 500_000;

  /** More than 10,000 steps can be off by, each by half a unit. */
  private static final long DOUBT = 6_000;

  /** Nothing that is not level is nearer to it than this can show. */
  private static final int DIGITS = 45;

  private final BigDecimal weight;
  private final BigDecimal own;
  private final BigDecimal others;
  private final long start;
  private final long step;

  /**
   * The line of a nominee.
   *
   * @param own its points of the aspect that is moved
   * @param others its weighted points of all others together
   * @param weight of the aspect, less than 1
   * @param step by how much it is moved at once
   */
  Slope(BigDecimal own, BigDecimal others, BigDecimal weight, BigDecimal step) {
    this.weight = weight;
    this.own = own;
    this.others = others;
    BigDecimal rise =
        own.subtract(others.divide(BigDecimal.ONE.subtract(weight), MathContext.DECIMAL128));
    this.start = units(own.multiply(weight).add(others));
    this.step = units(rise.multiply(step));
  }

  /** That of an aspect among all that a decision weighs. */
  static Slope of(Score.Aspect moved, Iterable<Score.Aspect> all, BigDecimal step) {
    BigDecimal others = BigDecimal.ZERO;
    for (Score.Aspect aspect : all) {
      if (aspect != moved) {
        others = others.add(Entrant.scaled(aspect).multiply(aspect.weight()));
      }
    }
    return new Slope(Entrant.scaled(moved), others, moved.weight(), step);
  }

  /**
   * The total in hundredths.
   *
   * @param steps how often the weight was moved
   * @param to what the weight is then
   */
  long cents(int steps, BigDecimal to) {
    long raised = start + steps * step + HALF;
    long over = Math.floorMod(raised, CENT);
    return over < DOUBT || over > CENT - DOUBT ? exact(to) : Math.floorDiv(raised, CENT);
  }

  /** The same by fractions alone. */
  long exact(BigDecimal to) {
    BigDecimal rest =
        others
            .multiply(BigDecimal.ONE.subtract(to))
            .divide(BigDecimal.ONE.subtract(weight), DIGITS, RoundingMode.HALF_UP);
    return Entrant.cents(Exact.rounded(own.multiply(to).add(rest)));
  }

  private static long units(BigDecimal points) {
    return points.movePointRight(UNITS).setScale(0, RoundingMode.HALF_UP).longValueExact();
  }
}
