package id.paritrana.draft;

import id.paritrana.decision.Decision;
import id.paritrana.decision.Firing;
import id.paritrana.decision.RuleRef;
import id.paritrana.decision.Score;
import id.paritrana.decision.fact.Fact;
import id.paritrana.decision.fact.Indicator;
import id.paritrana.decision.finding.CategoryFound;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a decision holds where an expectation looks.
 *
 * @param value a number, a text or a set of codes; none where there is nothing
 * @param rules what gave it
 */
record Found(@Nullable Object value, List<String> rules) {

  static Found in(Decision decision, Expectation.Column column) {
    return switch (column.kind()) {
      case OUTCOME -> new Found(decision.outcome().name(), List.of());
      case CATEGORY ->
          new Found(decision.category(), saying(decision, CategoryFound.class::isInstance));
      case SCORE ->
          new Found(decision.score().total(), rules(criteria(decision), Score.Criterion::rule));
      case POINTS -> points(decision, column.code());
      case ASPECT -> aspect(decision, column.code());
      case INDICATOR -> indicator(decision, column.code());
      case GATES -> codes(decision.gates(), said -> said.finding().gate());
      case FLAGS -> codes(decision.flags(), said -> said.finding().flag());
      case AWARDS -> codes(decision.specialAwards(), said -> said.finding().award());
      case MISSING -> missing(decision);
      case RULES, NOT_RULES -> new Found(fired(decision), List.of());
    };
  }

  /** Every rule that fired. */
  static TreeSet<String> fired(Decision decision) {
    return new TreeSet<>(decision.firings().stream().map(f -> f.rule().rule()).toList());
  }

  private static Found points(Decision decision, String indicator) {
    List<Score.Criterion> own =
        criteria(decision)
            .filter(c -> c.given().indicator().indicator().equals(indicator))
            .toList();
    BigDecimal sum = own.stream().map(c -> c.points()).reduce(BigDecimal.ZERO, BigDecimal::add);
    return new Found(own.isEmpty() ? null : sum, rules(own.stream(), Score.Criterion::rule));
  }

  private static Found aspect(Decision decision, String code) {
    return decision.score().aspects().stream()
        .filter(aspect -> aspect.code().equals(code))
        .map(aspect -> new Found(aspect.points(), List.of(aspect.rule().rule())))
        .findFirst()
        .orElse(new Found(null, List.of()));
  }

  private static Found indicator(Decision decision, String code) {
    Indicator found = decision.indicators().get(code);
    return new Found(found == null ? null : found.value(), saying(decision, fact -> fact == found));
  }

  private static <F> Found codes(
      List<Decision.Said<F>> said, Function<Decision.Said<F>, String> code) {
    return new Found(
        new TreeSet<>(said.stream().map(code).toList()), rules(said.stream(), Decision.Said::rule));
  }

  private static Found missing(Decision decision) {
    return new Found(
        new TreeSet<>(decision.missing().stream().map(m -> m.indicator()).toList()),
        decision.missing().stream().flatMap(m -> m.neededBy().stream()).distinct().toList());
  }

  private static Stream<Score.Criterion> criteria(Decision decision) {
    return decision.score().aspects().stream().flatMap(aspect -> aspect.criteria().stream());
  }

  private static List<String> saying(Decision decision, Predicate<Fact> said) {
    return rules(
        decision.firings().stream().filter(f -> f.said().stream().anyMatch(said)), Firing::rule);
  }

  private static <S> List<String> rules(Stream<S> sources, Function<S, RuleRef> rule) {
    return sources.map(source -> rule.apply(source).rule()).distinct().toList();
  }
}
