package id.paritrana.filing;

import id.paritrana.evaluation.Answers;
import id.paritrana.journal.Entry;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * What is told of one row's decision; the whole of it stays in the journal.
 *
 * @param category empty where none was found
 * @param aspects points by aspect, in the decision's order
 * @param reasons in Indonesian, what decides first
 */
record Verdict(
    String decision,
    String outcome,
    String category,
    BigDecimal total,
    Map<String, BigDecimal> aspects,
    List<String> gates,
    List<String> missing,
    List<String> flags,
    List<String> awards,
    List<String> reasons,
    String ruleset) {

  static Verdict of(Entry entry) {
    JsonNode decision = Answers.read(entry).get("decision");
    Map<String, BigDecimal> aspects = new LinkedHashMap<>();
    for (JsonNode aspect : decision.get("score").get("aspects")) {
      aspects.put(text(aspect, "code"), aspect.get("points").decimalValue());
    }
    JsonNode category = decision.path("category");
    return new Verdict(
        entry.id(),
        text(decision, "outcome"),
        category.isString() ? category.stringValue() : "",
        decision.get("score").get("total").decimalValue(),
        aspects,
        each(decision.get("gates"), "code"),
        each(decision.get("missing"), "indicator"),
        each(decision.get("flags"), "code"),
        each(decision.get("specialAwards"), "code"),
        reasons(decision),
        text(decision, "ruleset"));
  }

  private static List<String> reasons(JsonNode decision) {
    List<String> reasons = new ArrayList<>();
    for (JsonNode contest : decision.get("contested")) {
      reasons.add("baris " + listed(contest.get("rules")) + " sama-sama cocok dan bertentangan");
    }
    for (JsonNode gate : decision.get("gates")) {
      reasons.add(
          (text(gate, "severity").equals("DISQUALIFY") ? "gugur: " : "perlu diperiksa: ")
              + "%s, %s = %s, seharusnya %s (%s)"
                  .formatted(
                      text(gate, "code"),
                      text(gate, "indicator"),
                      figure(gate.get("value")),
                      text(gate, "bound"),
                      text(gate, "rule")));
    }
    for (JsonNode missing : decision.get("missing")) {
      reasons.add(
          "angka %s tidak ada, diperlukan oleh %s"
              .formatted(text(missing, "indicator"), listed(missing.get("neededBy"))));
    }
    for (JsonNode aspect : decision.get("score").get("aspects")) {
      List<String> criteria =
          aspect
              .get("criteria")
              .valueStream()
              .map(
                  c ->
                      "%s = %s: %s poin (%s)"
                          .formatted(
                              text(c, "indicator"),
                              figure(c.get("value")),
                              figure(c.get("points")),
                              text(c, "rule")))
              .toList();
      reasons.add(
          "%s %s × %s = %s%s"
              .formatted(
                  text(aspect, "code"),
                  figure(aspect.get("points")),
                  figure(aspect.get("weight")),
                  figure(aspect.get("weighted")),
                  criteria.isEmpty() ? "" : "; " + String.join("; ", criteria)));
    }
    return reasons;
  }

  private static List<String> each(JsonNode nodes, String name) {
    return nodes.valueStream().map(node -> text(node, name)).distinct().toList();
  }

  private static String listed(JsonNode texts) {
    return String.join(", ", texts.valueStream().map(JsonNode::asString).toList());
  }

  private static String text(JsonNode node, String name) {
    return node.path(name).asString();
  }

  /** With the decimal comma of the language around it. */
  private static String figure(JsonNode number) {
    return number.decimalValue().toPlainString().replace('.', ',');
  }
}
