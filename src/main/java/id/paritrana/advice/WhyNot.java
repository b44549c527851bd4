package id.paritrana.advice;

import id.paritrana.decision.Decision;
import id.paritrana.decision.fact.Candidate;
import id.paritrana.decision.finding.GateFailed;
import id.paritrana.dossier.Text;
import id.paritrana.evaluation.Recorded;
import id.paritrana.ruleset.Measure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a decision failed, lacked and missed, and by how much: every failed gate, every absent
 * figure, and every band above those reached, under the ruleset that decided.
 */
public final class WhyNot {
  private WhyNot() {}

  /** The answer as JSON: {@code gates}, {@code missing}, {@code bands}. */
  public static ObjectNode of(Recorded recorded) {
    Decision decision = recorded.decision();
    List<Measure> measures =
        candidate(decision).map(recorded.ruleset()::measures).orElse(List.of());
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("decision", recorded.id());
    node.put("ruleset", decision.ruleset());
    node.setAll(Shown.outcome(decision));
    ArrayNode gates = node.putArray("gates");
    decision.gates().forEach(said -> gates.add(gate(said, measures)));
    ArrayNode missing = node.putArray("missing");
    Sources sources = new Sources(recorded);
    decision
        .missing()
        .forEach(
            absent -> {
              ObjectNode one = missing.addObject().put("indicator", absent.indicator());
              ArrayNode from = one.putArray("fields");
              sources.of(absent.indicator()).forEach(from::add);
              ArrayNode by = one.putArray("neededBy");
              absent.neededBy().forEach(by::add);
            });
    ArrayNode bands = node.putArray("bands");
    HigherBands.of(decision, measures).forEach(band -> bands.add(band.json()));
    return node;
  }

  /** The nominee as the rules classed it; none if not even its scale could be settled. */
  static Optional<Candidate> candidate(Decision decision) {
    return decision.firings().stream()
        .flatMap(firing -> firing.said().stream())
        .filter(Candidate.class::isInstance)
        .map(Candidate.class::cast)
        .findFirst();
  }

  private static ObjectNode gate(Decision.Said<GateFailed> said, List<Measure> measures) {
    GateFailed gate = said.finding();
    BigDecimal value = gate.indicator().value();
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("code", gate.gate());
    node.put("severity", gate.severity().name());
    node.put("indicator", gate.indicator().indicator());
    node.put("value", value);
    node.put("bound", gate.bound());
    distance(said, measures).ifPresent(distance -> node.put("distance", distance));
    Shown.rule(node, said.rule());
    Text says = said.rule().marked(gate.says());
    node.set("says", Shown.says(says));
    return node;
  }

  /** How far the figure is from the nearer end of what fails. */
  private static Optional<BigDecimal> distance(
      Decision.Said<GateFailed> said, List<Measure> measures) {
    BigDecimal value = said.finding().indicator().value();
    return measures.stream()
        .filter(measure -> measure.rule().equals(said.rule()))
        .flatMap(
            measure ->
                java.util.stream.Stream.of(
                    Optional.ofNullable(measure.from()), Optional.ofNullable(measure.to())))
        .flatMap(Optional::stream)
        .map(end -> end.bound().subtract(value).abs())
        .min(BigDecimal::compareTo);
  }
}
