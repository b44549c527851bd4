package id.paritrana.decision;

import id.paritrana.decision.finding.PointsGiven;
import java.math.BigDecimal;
import java.util.List;

/**
 * The score of what is known. Points are 0 to 100, rounded half up to two decimals here and nowhere
 * before.
 */
public record Score(BigDecimal total, List<Aspect> aspects) {

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
