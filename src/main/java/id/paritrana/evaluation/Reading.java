package id.paritrana.evaluation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The order in which people read a decision. The journal keeps members by name, as canonical JSON
 * has them; whatever is not listed here follows in that order.
 */
final class Reading {
  private static final List<String> ORDER =
      List.of(
          "en",
          "id",
          "follows",
          "state",
          "replaces",
          "rank",
          "outcome",
          "nominee",
          "assessmentYear",
          "stage",
          "zone",
          "from",
          "name",
          "kind",
          "province",
          "sector",
          "scale",
          "riskGroup",
          "businessLine",
          "capital",
          "annualSales",
          "category",
          "decision",
          "hash",
          "score",
          "total",
          "winner",
          "winners",
          "sentUp",
          "aspects",
          "order",
          "code",
          "severity",
          "earnedBy",
          "indicator",
          "value",
          "items",
          "points",
          "weight",
          "weighted",
          "maximum",
          "bound",
          "rule",
          "file",
          "sheet",
          "line",
          "row",
          "cell",
          "conditions",
          "basis",
          "assumption",
          "says",
          "facts",
          "criteria",
          "rules",
          "cells",
          "neededBy",
          "gates",
          "flags",
          "missing",
          "contested",
          "specialAwards",
          "indicators",
          "firings",
          "ruleset",
          "decidedAt");

  private static final Map<String, Integer> PLACE = places();

  private static final Comparator<String> READING =
      Comparator.comparing((String name) -> PLACE.getOrDefault(name, ORDER.size()))
          .thenComparing(Comparator.naturalOrder());

  private Reading() {}

  static JsonNode order(JsonNode node) {
    if (node.isObject()) {
      ObjectNode ordered = JsonNodeFactory.instance.objectNode();
      node.propertyNames().stream()
          .sorted(READING)
          .forEach(name -> ordered.set(name, order(node.get(name))));
      return ordered;
    } else if (node.isArray()) {
      ArrayNode ordered = JsonNodeFactory.instance.arrayNode();
      node.forEach(one -> ordered.add(order(one)));
      return ordered;
    }
    return node;
  }

  private static Map<String, Integer> places() {
    Map<String, Integer> places = new HashMap<>();
    for (String name : ORDER) {
      places.put(name, places.size());
    }
    return places;
  }
}
