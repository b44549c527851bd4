package id.paritrana.advice;

import id.paritrana.advice.SmallestChanges.Change;
import id.paritrana.advice.SmallestChanges.Extent;
import id.paritrana.decision.Decision;
import id.paritrana.decision.Exact;
import id.paritrana.decision.RuleRef;
import id.paritrana.decision.Score;
import id.paritrana.decision.finding.GateFailed;
import id.paritrana.dossier.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The smallest changes as JSON. */
public final class ChangesWriter {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final Text ASSUMED =
      new Text(
          "which fields may change, how far, and what a change costs by itself are assumptions of this project",
          "isian mana yang boleh berubah, sejauh mana, dan biaya bawaannya adalah asumsi proyek ini");

  private ChangesWriter() {}

  public static ObjectNode write(SmallestChanges answer) {
    ObjectNode node = JSON.objectNode();
    node.put("decision", answer.recorded().id());
    node.put("ruleset", answer.recorded().decision().ruleset());
    ObjectNode goal = node.putObject("goal");
    if (answer.goal().eligible()) {
      goal.put("outcome", "ELIGIBLE");
    }
    if (answer.goal().total() != null) {
      goal.put("total", answer.goal().total());
    }
    node.set("before", Shown.outcome(answer.recorded().decision()));
    node.put("alreadyReached", answer.already());
    ArrayNode all = node.putArray("smallest");
    answer.changes().forEach(change -> all.add(change(change, answer.recorded().decision())));
    node.set("search", extent(answer.search()));
    node.put("assumption", true);
    node.set("says", Shown.says(ASSUMED));
    return node;
  }

  private static ObjectNode change(Change change, Decision before) {
    ObjectNode node = JSON.objectNode();
    ArrayNode fields = node.putArray("changes");
    for (SmallestChanges.Moved moved : change.fields()) {
      ObjectNode one = fields.addObject().put("pointer", moved.spot().pointer());
      one.set("from", moved.spot().from());
      one.set("to", moved.spot().to());
      one.put("cost", shown(moved.cost()));
    }
    node.put("cost", shown(change.cost()));
    node.setAll(Shown.outcome(change.decision()));
    node.set("gatesPassed", gates(before, change.decision()));
    node.set("gatesFailed", gates(change.decision(), before));
    node.set("bandsReached", bands(before, change.decision()));
    return node;
  }

  /** Gates that fail in one decision and not in another. */
  private static ArrayNode gates(Decision failing, Decision other) {
    Set<RuleRef> still = new HashSet<>();
    other.gates().forEach(said -> still.add(said.rule()));
    ArrayNode gates = JSON.arrayNode();
    for (Decision.Said<GateFailed> said : failing.gates()) {
      if (!still.contains(said.rule())) {
        ObjectNode gate = gates.addObject().put("code", said.finding().gate());
        gate.put("severity", said.finding().severity().name());
        gate.put("indicator", said.finding().indicator().indicator());
        Shown.rule(gate, said.rule());
      }
    }
    return gates;
  }

  private static ArrayNode bands(Decision before, Decision after) {
    Set<RuleRef> known = new HashSet<>();
    before.score().aspects().stream()
        .flatMap(aspect -> aspect.criteria().stream())
        .forEach(criterion -> known.add(criterion.rule()));
    ArrayNode bands = JSON.arrayNode();
    for (Score.Aspect aspect : after.score().aspects()) {
      List<Score.Criterion> anew =
          aspect.criteria().stream().filter(c -> !known.contains(c.rule())).toList();
      for (Score.Criterion criterion : anew) {
        ObjectNode band = bands.addObject().put("aspect", aspect.code());
        band.put("indicator", criterion.given().indicator().indicator());
        band.put("value", criterion.given().indicator().value());
        band.put("points", criterion.points());
        Shown.rule(band, criterion.rule());
      }
    }
    return bands;
  }

  private static ObjectNode extent(Extent search) {
    ObjectNode node = JSON.objectNode();
    node.put("exhaustive", search.exhaustive());
    node.put("fieldsAtOnce", search.fields());
    node.put("evaluations", search.evaluations());
    node.put("combinations", search.combinations());
    if (search.stoppedBy() != null) {
      node.put("stoppedBy", search.stoppedBy());
    }
    if (!search.turning().isEmpty()) {
      ArrayNode turning = node.putArray("turning");
      search.turning().forEach(turning::add);
    }
    if (search.unforeseen() > 0) {
      node.put("unforeseen", search.unforeseen());
    }
    return node;
  }

  /** Quotients are cut as those of criteria are, and end without zeros. */
  private static BigDecimal shown(BigDecimal cost) {
    return Exact.times(cost.setScale(Exact.DECIMALS, RoundingMode.FLOOR), BigDecimal.ONE);
  }
}
