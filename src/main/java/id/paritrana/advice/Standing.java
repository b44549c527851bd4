package id.paritrana.advice;

import id.paritrana.decision.Decision;
import id.paritrana.decision.Outcome;
import id.paritrana.decision.RuleRef;
import id.paritrana.decision.Score;
import id.paritrana.decision.finding.Severity;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What counts of a decision towards a goal.
 *
 * @param hurdles each of what stands between it and ELIGIBLE: {@code gate ELG-004}, {@code missing
 *     coverage.growth}, {@code contested [COV-001, COV-002]}
 * @param points by aspect and figure: {@code COVERAGE coverage.ratio}
 */
record Standing(Set<String> hurdles, Map<String, BigDecimal> points) {
  static final String GATE = "gate ";

  static Standing of(Decision decision) {
    Set<String> hurdles = new HashSet<>();
    decision.gates().stream()
        .filter(said -> said.finding().severity() == Severity.DISQUALIFY)
        .forEach(said -> hurdles.add(GATE + said.rule().rule()));
    decision.missing().forEach(missing -> hurdles.add("missing " + missing.indicator()));
    decision
        .contested()
        .forEach(
            contest ->
                hurdles.add("contested " + contest.rules().stream().map(RuleRef::rule).toList()));
    if (hurdles.isEmpty() && decision.outcome() != Outcome.ELIGIBLE) {
      hurdles.add("outcome");
    }
    Map<String, BigDecimal> points = new HashMap<>();
    for (Score.Aspect aspect : decision.score().aspects()) {
      for (Score.Criterion criterion : aspect.criteria()) {
        points.merge(
            key(aspect.code(), criterion.given().indicator().indicator()),
            criterion.given().points(),
            BigDecimal::add);
      }
    }
    return new Standing(Set.copyOf(hurdles), Map.copyOf(points));
  }

  static String key(String aspect, String indicator) {
    return aspect + " " + indicator;
  }
}
