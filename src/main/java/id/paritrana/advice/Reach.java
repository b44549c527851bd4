package id.paritrana.advice;

import id.paritrana.decision.Decision;
import id.paritrana.ruleset.Measure;
import id.paritrana.ruleset.table.HitPolicy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The most that circles could ever come to, were each of their figures wherever it is worth most:
 * what falls short of a goal even so need not be searched.
 */
final class Reach {
  private static final BigDecimal ANY = new BigDecimal(1_000_000);

  private final Circles circles;
  private final Outlook outlook;
  private final Map<String, Set<String>> gates;
  private final Map<String, BigDecimal> most = new HashMap<>();
  private final Set<String> formulas = new HashSet<>();
  private final Map<Integer, Outlook.Effect> known = new HashMap<>();

  Reach(Decision decision, List<Measure> measures, Circles circles, Outlook outlook) {
    this.circles = circles;
    this.outlook = outlook;
    this.gates =
        measures.stream()
            .filter(measure -> measure.gives() instanceof Measure.Gate)
            .collect(
                Collectors.groupingBy(
                    measure -> measure.rule().rule(),
                    Collectors.flatMapping(Reach::figures, Collectors.toSet())));
    Set<String> rows = new HashSet<>();
    for (Measure measure : measures) {
      if (measure.gives() instanceof Measure.Points points) {
        rows.add(measure.rule().rule());
        String key = Standing.key(points.aspect(), measure.indicator());
        most.merge(
            key,
            points.points().max(BigDecimal.ZERO),
            measure.policy() == HitPolicy.COLLECT ? BigDecimal::add : BigDecimal::max);
      }
    }
    decision
        .score()
        .aspects()
        .forEach(
            aspect ->
                aspect.criteria().stream()
                    .filter(criterion -> !rows.contains(criterion.rule().rule()))
                    .forEach(
                        c ->
                            formulas.add(
                                Standing.key(aspect.code(), c.given().indicator().indicator()))));
  }

  private static java.util.stream.Stream<String> figures(Measure measure) {
    List<String> figures = new ArrayList<>(measure.besides());
    figures.add(measure.indicator());
    return figures.stream();
  }

  /** The best end that some circles could lead to together. */
  Outlook.End best(Set<Integer> some) {
    return outlook.end(some.stream().map(this::effect).toList());
  }

  private Outlook.Effect effect(int circle) {
    return known.computeIfAbsent(circle, this::reckon);
  }

  private Outlook.Effect reckon(int circle) {
    Set<String> moved = circles.moved(circle);
    int cured = (int) outlook.filed().hurdles().stream().filter(h -> cures(h, moved)).count();
    List<BigDecimal> gains = new ArrayList<>();
    for (String aspect : outlook.aspects()) {
      BigDecimal gain = BigDecimal.ZERO;
      for (String figure : moved) {
        String key = Standing.key(aspect, figure);
        BigDecimal now = outlook.filed().points().getOrDefault(key, BigDecimal.ZERO);
        BigDecimal best = most.getOrDefault(key, BigDecimal.ZERO).max(now);
        gain = gain.add(formulas.contains(key) ? ANY : best.subtract(now));
      }
      gains.add(gain);
    }
    return new Outlook.Effect(cured, 0, gains);
  }

  /** Of what is missing or contested nobody knows beforehand who could cure it. */
  private boolean cures(String hurdle, Set<String> moved) {
    if (!hurdle.startsWith(Standing.GATE)) {
      return true;
    }
    Set<String> figures = gates.get(hurdle.substring(Standing.GATE.length()));
    return figures == null || figures.stream().anyMatch(moved::contains);
  }
}
