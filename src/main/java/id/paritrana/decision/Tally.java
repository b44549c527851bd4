package id.paritrana.decision;

import id.paritrana.decision.finding.PointsGiven;
import id.paritrana.decision.finding.WeightSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Adds up the points of a decision: total = Σ weight × aspect points. */
final class Tally {
  private final List<Decision.Said<WeightSet>> weights = new ArrayList<>();
  private final List<Score.Criterion> criteria = new ArrayList<>();

  void add(WeightSet weight, RuleRef rule) {
    weights.add(new Decision.Said<>(weight, rule));
  }

  void add(PointsGiven given, RuleRef rule) {
    criteria.add(new Score.Criterion(given, rule));
  }

  Score score() {
    BigDecimal total = BigDecimal.ZERO;
    List<Score.Aspect> aspects = new ArrayList<>(weights.size());
    for (Decision.Said<WeightSet> said : weights) {
      WeightSet weight = said.finding();
      List<Score.Criterion> own =
          criteria.stream().filter(c -> c.given().aspect().equals(weight.aspect())).toList();
      BigDecimal points = points(own, weight.maximum());
      BigDecimal weighted = points.multiply(weight.weight());
      total = total.add(weighted);
      aspects.add(
          new Score.Aspect(
              weight.aspect(),
              Exact.rounded(points),
              weight.weight(),
              Exact.rounded(weighted),
              weight.maximum(),
              said.rule(),
              own));
    }
    return new Score(Exact.rounded(total), List.copyOf(aspects));
  }

  private static BigDecimal points(List<Score.Criterion> criteria, BigDecimal maximum) {
    BigDecimal sum =
        criteria.stream().map(c -> c.given().points()).reduce(BigDecimal.ZERO, BigDecimal::add);
    return Score.scaled(sum, maximum);
  }
}
