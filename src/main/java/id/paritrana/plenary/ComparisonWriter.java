package id.paritrana.plenary;

import id.paritrana.decision.json.RuleWriter;
import id.paritrana.dossier.Convening.Drawn;
import id.paritrana.selection.Comparison;
import id.paritrana.selection.Comparison.Difference;
import id.paritrana.selection.Comparison.Share;
import id.paritrana.selection.Contender;
import id.paritrana.selection.Measure;
import id.paritrana.selection.Order;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes why one contender stands above another. */
final class ComparisonWriter {
  private ComparisonWriter() {}

  /**
   * All of it: who, every measure up to the one that decides, and every criterion they differ in.
   */
  static void write(ObjectNode node, Comparison comparison, Order order) {
    node.set("upper", contender(comparison.above()));
    node.set("lower", contender(comparison.below()));
    reason(node, comparison, order);
    ArrayNode measures = node.putArray("measures");
    for (Measure measure : order.measures()) {
      ObjectNode one = measures.addObject().put("by", measure.by());
      measure.of(comparison.above()).ifPresent(value -> one.put("upper", value));
      measure.of(comparison.below()).ifPresent(value -> one.put("lower", value));
      if (measure.equals(comparison.deciding())) {
        break;
      }
    }
    ArrayNode differences = node.putArray("differences");
    comparison.differences().forEach(one -> differences.add(difference(one)));
    node.put("remainder", comparison.remainder());
  }

  /** By what one stands above the other, and by how much. */
  static void reason(ObjectNode node, Comparison comparison, Order order) {
    Measure deciding = comparison.deciding();
    Drawn settled = deciding == null ? order.settled(comparison.above(), comparison.below()) : null;
    node.put("by", deciding != null ? deciding.by() : settled != null ? "panel" : "tie");
    node.put("lacks", comparison.lacks());
    node.set("says", RuleWriter.text(Sentences.of(comparison, settled)));
  }

  static ObjectNode difference(Difference difference) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("aspect", difference.aspect()).put("indicator", difference.indicator());
    node.put("points", difference.points());
    share(node, "upper", difference.above());
    share(node, "lower", difference.below());
    return node;
  }

  private static ObjectNode contender(Contender contender) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("nominee", contender.nominee().called())
        .put("name", contender.nominee().name())
        .put("decision", contender.decision())
        .put("total", contender.total());
  }

  private static void share(ObjectNode node, String name, @Nullable Share share) {
    if (share != null) {
      node.putObject(name)
          .put("value", share.value())
          .put("points", share.points())
          .put("weighted", share.weighted())
          .put("rule", share.rule());
    }
  }
}
