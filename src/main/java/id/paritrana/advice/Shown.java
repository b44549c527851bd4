package id.paritrana.advice;

import id.paritrana.decision.Decision;
import id.paritrana.decision.RuleRef;
import id.paritrana.decision.Score;
import id.paritrana.dossier.Text;
import java.math.BigDecimal;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Pieces that answers share. */
final class Shown {
  private Shown() {}

  static ObjectNode says(Text text) {
    return JsonNodeFactory.instance.objectNode().put("en", text.en()).put("id", text.id());
  }

  /** Where a rule stands and what it rests on. */
  static void rule(ObjectNode node, RuleRef rule) {
    node.put("rule", rule.rule()).put("file", rule.file());
    if (rule.cell() == null) {
      node.put("line", rule.row());
    } else {
      node.put("sheet", rule.sheet()).put("row", rule.row()).put("cell", rule.cell());
    }
    node.put("basis", rule.basis());
    if (rule.assumed()) {
      node.put("assumption", true);
    }
  }

  /** The points of one figure in one aspect, of all rows together. */
  static BigDecimal points(Score.Aspect aspect, String indicator) {
    return aspect.criteria().stream()
        .filter(criterion -> criterion.given().indicator().indicator().equals(indicator))
        .map(criterion -> criterion.given().points())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** All points of an aspect, before they are scaled. */
  static BigDecimal points(Score.Aspect aspect) {
    return aspect.criteria().stream()
        .map(criterion -> criterion.given().points())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  static ObjectNode outcome(Decision decision) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("outcome", decision.outcome().name())
        .put("total", decision.score().total());
  }
}
