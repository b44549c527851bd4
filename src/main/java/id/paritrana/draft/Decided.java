package id.paritrana.draft;

import id.paritrana.decision.Decision;
import id.paritrana.decision.Firing;
import id.paritrana.decision.Score;
import id.paritrana.decision.fact.Fact;
import id.paritrana.decision.fact.Indicator;
import id.paritrana.decision.finding.CategoryFound;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the criteria make of a dossier. */
record Decided(Decision decision) implements Answer {
  @Override
  public List<Firing> firings() {
    return decision.firings();
  }

  @Override
  public Map<String, BigDecimal> figures() {
    return decision.indicators().values().stream()
        .collect(Collectors.toMap(Indicator::indicator, Indicator::value));
  }

  @Override
  public Found held(Expectation.Column column) {
    return switch (column.kind()) {
      case OUTCOME -> new Found(decision.outcome().name(), List.of());
      case CATEGORY -> new Found(decision.category(), saying(CategoryFound.class::isInstance));
      case SCORE ->
          new Found(decision.score().total(), Found.rules(criteria(), Score.Criterion::rule));
      case POINTS -> points(column.code());
      case ASPECT -> aspect(column.code());
      case INDICATOR -> indicator(column.code());
      case GATES -> codes(decision.gates(), said -> said.finding().gate());
      case FLAGS -> codes(decision.flags(), said -> said.finding().flag());
      case AWARDS -> codes(decision.specialAwards(), said -> said.finding().award());
      case MISSING -> missing();
      default -> throw new IllegalArgumentException("no decision has " + column.kind());
    };
  }

  private Found points(String indicator) {
    List<Score.Criterion> own =
        criteria().filter(c -> c.given().indicator().indicator().equals(indicator)).toList();
    BigDecimal sum = own.stream().map(c -> c.points()).reduce(BigDecimal.ZERO, BigDecimal::add);
    return new Found(own.isEmpty() ? null : sum, Found.rules(own.stream(), Score.Criterion::rule));
  }

  private Found aspect(String code) {
    return decision.score().aspects().stream()
        .filter(aspect -> aspect.code().equals(code))
        .map(aspect -> new Found(aspect.points(), List.of(aspect.rule().rule())))
        .findFirst()
        .orElse(Found.NOTHING);
  }

  private Found indicator(String code) {
    Indicator found = decision.indicators().get(code);
    return new Found(found == null ? null : found.value(), saying(fact -> fact == found));
  }

  private static <F> Found codes(
      List<Decision.Said<F>> said, Function<Decision.Said<F>, String> code) {
    return new Found(
        new TreeSet<>(said.stream().map(code).toList()),
        Found.rules(said.stream(), Decision.Said::rule));
  }

  private Found missing() {
    return new Found(
        new TreeSet<>(decision.missing().stream().map(m -> m.indicator()).toList()),
        decision.missing().stream().flatMap(m -> m.neededBy().stream()).distinct().toList());
  }

  private Stream<Score.Criterion> criteria() {
    return decision.score().aspects().stream().flatMap(aspect -> aspect.criteria().stream());
  }

  private List<String> saying(Predicate<Fact> said) {
    return Found.rules(
        decision.firings().stream().filter(f -> f.said().stream().anyMatch(said)), Firing::rule);
  }
}
