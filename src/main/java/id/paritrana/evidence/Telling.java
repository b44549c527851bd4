package id.paritrana.evidence;

import id.paritrana.evaluation.Answers;
import id.paritrana.evaluation.words.Labels;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A decision as its page tells it: codes by their names, figures brief, and the rules that decided
 * before those that only led there. What counts stays in decision.json.
 */
final class Telling {
  private static final List<String> DECIDING =
      List.of("score", "gates", "flags", "specialAwards", "contested");

  private Telling() {}

  /** Members of the decision with {@code decided} and {@code led} in place of its firings. */
  static Map<String, Object> of(ObjectNode decision) {
    Map<String, Object> told = brief(decision);
    Set<String> deciding = new LinkedHashSet<>();
    DECIDING.forEach(part -> rules(decision.path(part), deciding));
    List<Map<String, Object>> decided = new ArrayList<>();
    List<Map<String, Object>> led = new ArrayList<>();
    for (JsonNode firing : decision.path("firings")) {
      boolean decides = deciding.contains(firing.path("rule").asString(""));
      (decides ? decided : led).add(brief((ObjectNode) firing));
    }
    told.put("decided", decided);
    told.put("led", led);
    told.put("called", named(decision));
    return told;
  }

  private static Map<String, Object> named(JsonNode decision) {
    Map<String, Object> named = new LinkedHashMap<>();
    for (String kind : List.of("outcome", "stage", "category")) {
      named.put(kind, both(kind, decision.path(kind).asString("–")));
    }
    named.put("kind", both("kind", decision.at("/nominee/kind").asString("–")));
    return named;
  }

  /** What both languages call a code. */
  static Map<String, Object> both(String kind, String code) {
    return Map.of("id", Labels.INDONESIAN.of(kind, code), "en", Labels.ENGLISH.of(kind, code));
  }

  private static void rules(JsonNode part, Set<String> found) {
    if (part.path("rule").isString()) {
      found.add(part.path("rule").asString());
    }
    part.forEach(member -> rules(member, found));
  }

  /** Names of codes stand beside them. */
  private static Map<String, Object> brief(ObjectNode node) {
    Map<String, Object> brief = Answers.plain(node);
    for (var member : node.properties()) {
      String name = member.getKey();
      JsonNode value = member.getValue();
      if (value.isNumber() && value.decimalValue().stripTrailingZeros().scale() > 0) {
        brief.put(name, Labels.INDONESIAN.brief(value.decimalValue()));
      } else if (name.equals("says")) {
        brief.put(name, says(value));
      } else if (value instanceof ObjectNode inner) {
        brief.put(name, brief(inner));
      } else if (value instanceof ArrayNode list && !list.isEmpty() && list.get(0).isObject()) {
        brief.put(name, list.valueStream().map(one -> brief((ObjectNode) one)).toList());
      }
    }
    if (node.path("indicator").isString()) {
      brief.put("measured", both("indicator", node.get("indicator").asString()));
    }
    if (node.path("rule").isString()) {
      brief.put("ruled", both("rule", node.get("rule").asString()));
    }
    if (node.path("code").isString()) {
      String code = node.get("code").asString();
      brief.put(
          "coded", Map.of("id", Labels.INDONESIAN.named(code), "en", Labels.ENGLISH.named(code)));
    }
    if (node.path("severity").isString()) {
      brief.put("called", both("severity", node.get("severity").asString()));
      brief.put("bound", Labels.INDONESIAN.brief(node.path("bound").asString("")));
    } else if (node.has("criteria")) {
      brief.put("called", both("aspect", node.path("code").asString("")));
    }
    return brief;
  }

  private static Map<String, Object> says(JsonNode says) {
    Map<String, Object> both = new LinkedHashMap<>();
    for (Labels labels : Labels.values()) {
      both.put(labels.code(), labels.named(labels.brief(says.path(labels.code()).asString(""))));
    }
    return both;
  }
}
