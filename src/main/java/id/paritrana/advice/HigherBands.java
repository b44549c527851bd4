package id.paritrana.advice;

import id.paritrana.decision.Decision;
import id.paritrana.decision.Exact;
import id.paritrana.decision.Score;
import id.paritrana.decision.fact.Indicator;
import id.paritrana.ruleset.Measure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Rows that would give a figure more points than it got, and what reaching each by itself would
 * add. Gains are exact; rounding is only shown.
 */
final class HigherBands {
  /** Figures have no more decimals than this, so nothing lies between a bound and the next one. */
  private static final BigDecimal NEXT = BigDecimal.ONE.movePointLeft(Exact.DECIMALS);

  /** One row that was not reached. */
  record Band(
      Measure measure,
      String aspect,
      BigDecimal value,
      BigDecimal points,
      BigDecimal gained,
      BigDecimal total) {
    ObjectNode json() {
      Measure.End end = measure.below(value) ? measure.from() : measure.to();
      ObjectNode node = JsonNodeFactory.instance.objectNode();
      node.put("aspect", aspect);
      node.put("indicator", measure.indicator());
      node.put("value", value);
      if (end != null) {
        String sign = measure.below(value) ? ">" : "<";
        node.put("from", sign + (end.inclusive() ? "= " : " ") + end.bound().toPlainString());
        node.put("distance", end.bound().subtract(value).abs());
      }
      node.put("points", points);
      node.putObject("gain")
          .put("aspect", Exact.rounded(gained))
          .put("total", Exact.rounded(total));
      Shown.rule(node, measure.rule());
      ObjectNode conditions = node.putObject("conditions");
      measure.conditions().forEach(conditions::put);
      return node;
    }
  }

  private HigherBands() {}

  /** The largest gain of the total first. */
  static List<Band> of(Decision decision, List<Measure> measures) {
    List<Band> bands = new ArrayList<>();
    for (Score.Aspect aspect : decision.score().aspects()) {
      Map<String, List<Measure>> rows = new TreeMap<>();
      for (Measure measure : measures) {
        if (measure.gives() instanceof Measure.Points points
            && points.aspect().equals(aspect.code())) {
          rows.computeIfAbsent(measure.indicator(), i -> new ArrayList<>()).add(measure);
        }
      }
      rows.forEach(
          (code, own) -> {
            Indicator figure = decision.indicators().get(code);
            if (figure != null) {
              higher(aspect, figure.value(), own, bands);
            }
          });
    }
    bands.sort(
        Comparator.comparing(Band::total)
            .reversed()
            .thenComparing(band -> band.measure().rule().rule()));
    return bands;
  }

  private static void higher(
      Score.Aspect aspect, BigDecimal value, List<Measure> rows, List<Band> bands) {
    BigDecimal given = Shown.points(aspect, rows.get(0).indicator());
    BigDecimal sum = Shown.points(aspect);
    BigDecimal now = Score.scaled(sum, aspect.maximum());
    for (Measure row : rows) {
      BigDecimal reach = reach(row, value);
      // Where a table counts every row that hits, others may come or go on the way to this one.
      BigDecimal points =
          rows.stream()
              .filter(other -> other.holds(reach))
              .map(other -> ((Measure.Points) other.gives()).points())
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      BigDecimal gained =
          Score.scaled(sum.subtract(given).add(points), aspect.maximum()).subtract(now);
      if (!row.holds(value) && points.compareTo(given) > 0) {
        bands.add(
            new Band(row, aspect.code(), value, points, gained, gained.multiply(aspect.weight())));
      }
    }
  }

  /** The value nearest to this one that a row takes. */
  private static BigDecimal reach(Measure row, BigDecimal value) {
    Measure.End from = row.from();
    Measure.End to = row.to();
    if (from != null && row.below(value)) {
      return from.inclusive() ? from.bound() : from.bound().add(NEXT);
    } else if (to != null && !row.holds(value)) {
      return to.inclusive() ? to.bound() : to.bound().subtract(NEXT);
    }
    return value;
  }
}
