package id.paritrana.decision.json;

import id.paritrana.decision.RuleRef;
import id.paritrana.dossier.Text;
import tools.jackson.databind.node.ObjectNode;

/** Writes which rule said something, and where it stands. */
public final class RuleWriter {
  private RuleWriter() {}

  /** Adds the rule, its cell, its basis and what it said to an object. */
  public static ObjectNode write(ObjectNode node, RuleRef rule, Text says) {
    node.put("rule", rule.rule());
    node.put("file", rule.file());
    node.put("sheet", rule.sheet());
    node.put("row", rule.row());
    node.put("cell", rule.cell());
    node.put("basis", rule.basis());
    DecisionWriter.assumption(node, rule);
    node.set("says", DecisionWriter.text(rule.marked(says)));
    return node;
  }

  /** A text in both languages. */
  public static ObjectNode text(Text text) {
    return DecisionWriter.text(text);
  }
}
