package id.paritrana.impact;

import id.paritrana.decision.Decision;
import id.paritrana.decision.Outcome;
import id.paritrana.decision.RuleRef;
import id.paritrana.decision.Score;
import id.paritrana.decision.fact.Indicator;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a decision comes to for its nominee: two are equal if the nominee need not care which of
 * them it is. Which rows said it, and in which order, is no part of it.
 *
 * @param aspects weight, points and weighted points
 * @param points by aspect and indicator
 * @param ties figures that may decide between equal totals
 */
record Substance(
    Outcome outcome,
    @Nullable String category,
    BigDecimal total,
    Map<String, List<BigDecimal>> aspects,
    Map<List<String>, BigDecimal> points,
    Set<String> gates,
    Set<String> flags,
    Set<String> awards,
    Set<String> missing,
    Set<Set<String>> contested,
    Map<String, BigDecimal> ties) {

  /**
   * The substance of a decision.
   *
   * @param tieBreaks indicators and aspects that any order asks for
   */
  static Substance of(Decision decision, Set<String> tieBreaks) {
    Map<String, List<BigDecimal>> aspects = new TreeMap<>();
    Map<List<String>, BigDecimal> points = new HashMap<>();
    for (Score.Aspect aspect : decision.score().aspects()) {
      aspects.put(
          aspect.code(),
          List.of(bare(aspect.weight()), bare(aspect.points()), bare(aspect.weighted())));
      for (Score.Criterion criterion : aspect.criteria()) {
        points.merge(
            List.of(aspect.code(), criterion.given().indicator().indicator()),
            bare(criterion.points()),
            (one, other) -> bare(one.add(other)));
      }
    }
    Set<String> gates = new TreeSet<>();
    decision.gates().forEach(g -> gates.add(g.finding().gate() + " " + g.finding().severity()));
    Set<String> flags = new TreeSet<>();
    decision.flags().forEach(flag -> flags.add(flag.finding().flag()));
    Set<String> awards = new TreeSet<>();
    decision.specialAwards().forEach(award -> awards.add(award.finding().award()));
    Set<String> missing = new TreeSet<>();
    decision.missing().forEach(one -> missing.add(one.indicator()));
    Set<Set<String>> contested = new HashSet<>();
    decision
        .contested()
        .forEach(
            contest ->
                contested.add(new TreeSet<>(contest.rules().stream().map(RuleRef::rule).toList())));
    Map<String, BigDecimal> ties = new TreeMap<>();
    for (String by : tieBreaks) {
      Indicator indicator = decision.indicators().get(by);
      if (indicator != null) {
        ties.put(by, bare(indicator.value()));
      }
    }
    return new Substance(
        decision.outcome(),
        decision.category(),
        bare(decision.score().total()),
        aspects,
        points,
        gates,
        flags,
        awards,
        missing,
        contested,
        ties);
  }

  static boolean isContested(Decision decision) {
    return decision.outcome() == Outcome.CONTESTED;
  }

  private static BigDecimal bare(BigDecimal number) {
    return number.stripTrailingZeros();
  }
}
