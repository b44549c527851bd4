package id.paritrana.ruleset;

import id.paritrana.decision.Decision;
import id.paritrana.decision.Firing;
import id.paritrana.decision.Terms;
import id.paritrana.decision.fact.Fact;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where Drools' answer and the ruleset's first part.
 *
 * @param where the two rules that fired there, or the part of the answer
 */
record Parting(String where, String how) {
  private record Step(String rule, List<String> facts, List<Fact> said) {
    static final Step NONE = new Step("none", List.of(), List.of());

    static List<Step> of(List<Firing> firings) {
      return firings.stream()
          .map(firing -> new Step(firing.rule().rule(), firing.facts(), firing.said()))
          .toList();
    }

    @Override
    public String toString() {
      return rule + " on " + facts + " says " + said.stream().map(Fact::text).toList();
    }
  }

  static Optional<Parting> between(Decision drools, Decision own) {
    return Stream.concat(steps(drools.firings(), own.firings()), answers(drools, own)).findFirst();
  }

  static Optional<Parting> between(Terms drools, Terms own) {
    return Stream.concat(
            steps(drools.firings(), own.firings()),
            part("contested", drools.contested(), own.contested()))
        .findFirst();
  }

  private static Stream<Parting> steps(List<Firing> stock, List<Firing> ours) {
    List<Step> drools = Step.of(stock);
    List<Step> own = Step.of(ours);
    return IntStream.range(0, Math.max(drools.size(), own.size()))
        .boxed()
        .flatMap(
            i -> {
              Step a = i < drools.size() ? drools.get(i) : Step.NONE;
              Step b = i < own.size() ? own.get(i) : Step.NONE;
              return part(a.rule() + " against " + b.rule(), a, b);
            });
  }

  private static Stream<Parting> answers(Decision drools, Decision own) {
    return Stream.of(
            part("outcome", drools.outcome(), own.outcome()),
            part("category", drools.category(), own.category()),
            part("score", drools.score(), own.score()),
            part("gates", drools.gates(), own.gates()),
            part("flags", drools.flags(), own.flags()),
            part("missing", drools.missing(), own.missing()),
            part("contested", drools.contested(), own.contested()),
            part("awards", drools.specialAwards(), own.specialAwards()),
            part("indicators", drools.indicators(), own.indicators()))
        .flatMap(parts -> parts);
  }

  private static Stream<Parting> part(String where, Object drools, Object own) {
    return Objects.equals(drools, own)
        ? Stream.empty()
        : Stream.of(new Parting(where, "Drools: " + drools + "; the ruleset: " + own));
  }
}
