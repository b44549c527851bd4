package id.paritrana.decision.json;

import id.paritrana.decision.Firing;
import id.paritrana.decision.RuleRef;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes one firing: where the rule stands, what it rests on, what it said and of what. */
final class FiringWriter {
  private FiringWriter() {}

  static ObjectNode write(Firing firing) {
    RuleRef rule = firing.rule();
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("order", firing.order());
    node.put("rule", rule.rule());
    node.put("file", rule.file());
    if (rule.cell() == null) {
      node.put("line", rule.row());
    } else {
      node.put("sheet", rule.sheet());
      node.put("row", rule.row());
      node.put("cell", rule.cell());
      ObjectNode conditions = node.putObject("conditions");
      rule.conditions().forEach(conditions::put);
    }
    node.put("basis", rule.basis());
    DecisionWriter.assumption(node, rule);
    node.set("says", DecisionWriter.text(firing.says()));
    node.set("facts", DecisionWriter.texts(firing.facts()));
    return node;
  }
}
