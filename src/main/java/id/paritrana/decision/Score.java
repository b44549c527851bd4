package id.paritrana.decision;

import id.paritrana.decision.finding.PointsGiven;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * The score of what is known. Points are 0 to 100, rounded half up to two decimals here and nowhere
 * before.
 */
public record Score(BigDecimal total, List<Aspect> aspects) {
  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final int DIGITS = 20;

  /** An aspect's points as they count, not rounded: of the most that can be reached, 0 to 100. */
  public static BigDecimal scaled(BigDecimal sum, BigDecimal maximum) {
    return sum.multiply(HUNDRED)
        .divide(maximum, DIGITS, RoundingMode.HALF_UP)
        .min(HUNDRED)
        .max(BigDecimal.ZERO);
  }

  /**
   * One weighted aspect.
   *
   * @param points scaled to the most that can be reached, at most 100
   * @param weighted points times weight
   * @param maximum the points that can be reached before scaling
   * @param rule the row of the weights table
   */
  public record Aspect(
      String code,
      BigDecimal points,
      BigDecimal weight,
      BigDecimal weighted,
      BigDecimal maximum,
      RuleRef rule,
      List<Criterion> criteria) {}

  /** Points one rule gave for one indicator. */
  public record Criterion(PointsGiven given, RuleRef rule) {
    /** The points as shown. */
    public BigDecimal points() {
      return Exact.rounded(given.points());
    }
  }
}
