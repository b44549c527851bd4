package id.paritrana.decision.json;

import id.paritrana.decision.Contest;
import id.paritrana.decision.Decision;
import id.paritrana.decision.Missing;
import id.paritrana.decision.RuleRef;
import id.paritrana.decision.Score;
import id.paritrana.decision.fact.Indicator;
import id.paritrana.decision.finding.AwardProposed;
import id.paritrana.decision.finding.FlagRaised;
import id.paritrana.decision.finding.GateFailed;
import id.paritrana.dossier.Text;
import id.paritrana.dossier.json.DossierWriter;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes a decision; id, time and journal place are added by whoever records it. */
public final class DecisionWriter {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final DossierWriter dossiers = new DossierWriter();

  public ObjectNode write(Decision decision) {
    ObjectNode node = JSON.objectNode();
    node.put("outcome", decision.outcome().name());
    node.set("nominee", dossiers.write(decision.dossier()).get("nominee"));
    node.put("assessmentYear", decision.dossier().assessmentYear());
    node.put("stage", decision.dossier().stage().name());
    node.put("category", decision.category());
    node.set("score", score(decision.score()));
    ArrayNode gates = node.putArray("gates");
    decision.gates().forEach(said -> gates.add(gate(said.finding(), said.rule())));
    ArrayNode flags = node.putArray("flags");
    decision.flags().forEach(said -> flags.add(flag(said.finding(), said.rule())));
    ArrayNode missing = node.putArray("missing");
    decision.missing().forEach(m -> missing.add(missing(m)));
    ArrayNode contested = node.putArray("contested");
    decision.contested().forEach(c -> contested.add(contest(c)));
    ArrayNode awards = node.putArray("specialAwards");
    decision.specialAwards().forEach(said -> awards.add(award(said.finding(), said.rule())));
    ObjectNode indicators = node.putObject("indicators");
    decision.indicators().forEach((code, indicator) -> indicators.put(code, indicator.value()));
    ArrayNode firings = node.putArray("firings");
    decision.firings().forEach(firing -> firings.add(FiringWriter.write(firing)));
    node.put("ruleset", decision.ruleset());
    return node;
  }

  private static ObjectNode score(Score score) {
    ObjectNode node = JSON.objectNode();
    node.put("total", score.total());
    ArrayNode aspects = node.putArray("aspects");
    for (Score.Aspect aspect : score.aspects()) {
      ObjectNode one = aspects.addObject();
      one.put("code", aspect.code());
      one.put("points", aspect.points());
      one.put("weight", aspect.weight());
      one.put("weighted", aspect.weighted());
      one.put("maximum", aspect.maximum());
      one.put("rule", aspect.rule().rule());
      assumption(one, aspect.rule());
      ArrayNode criteria = one.putArray("criteria");
      for (Score.Criterion criterion : aspect.criteria()) {
        ObjectNode given = criteria.addObject();
        indicator(given, criterion.given().indicator());
        given.put("points", criterion.points());
        given.put("rule", criterion.rule().rule());
        assumption(given, criterion.rule());
      }
    }
    return node;
  }

  private static ObjectNode gate(GateFailed gate, RuleRef rule) {
    ObjectNode node = JSON.objectNode();
    node.put("code", gate.gate());
    node.put("severity", gate.severity().name());
    indicator(node, gate.indicator());
    node.put("bound", gate.bound());
    node.put("rule", rule.rule());
    node.put("basis", rule.basis());
    assumption(node, rule);
    return node;
  }

  private static ObjectNode flag(FlagRaised flag, RuleRef rule) {
    ObjectNode node = JSON.objectNode();
    node.put("code", flag.flag());
    node.put("rule", rule.rule());
    node.put("basis", rule.basis());
    assumption(node, rule);
    node.set("says", text(rule.marked(flag.says())));
    return node;
  }

  private static ObjectNode missing(Missing missing) {
    ObjectNode node = JSON.objectNode();
    node.put("indicator", missing.indicator());
    node.set("neededBy", texts(missing.neededBy()));
    return node;
  }

  private static ObjectNode contest(Contest contest) {
    ObjectNode node = JSON.objectNode();
    RuleRef first = contest.rules().get(0);
    node.put("file", first.file());
    node.put("sheet", first.sheet());
    node.set("rules", texts(contest.rules().stream().map(RuleRef::rule).toList()));
    node.set("cells", texts(contest.rules().stream().map(r -> String.valueOf(r.cell())).toList()));
    return node;
  }

  private static ObjectNode award(AwardProposed award, RuleRef rule) {
    ObjectNode node = JSON.objectNode();
    node.put("code", award.award());
    ObjectNode earned = node.putObject("earnedBy");
    award.earnedBy().forEach(indicator -> earned.put(indicator.indicator(), indicator.value()));
    node.put("rule", rule.rule());
    node.put("basis", rule.basis());
    assumption(node, rule);
    return node;
  }

  private static void indicator(ObjectNode node, Indicator indicator) {
    node.put("indicator", indicator.indicator());
    node.put("value", indicator.value());
    if (!indicator.items().isEmpty()) {
      node.set("items", texts(indicator.items()));
    }
  }

  /** Nobody may mistake a figure of ours for the committee's. */
  static void assumption(ObjectNode node, RuleRef rule) {
    if (rule.assumed()) {
      node.put("assumption", true);
    }
  }

  static ObjectNode text(Text text) {
    return JSON.objectNode().put("en", text.en()).put("id", text.id());
  }

  static ArrayNode texts(List<String> texts) {
    ArrayNode node = JSON.arrayNode();
    texts.forEach(node::add);
    return node;
  }
}
