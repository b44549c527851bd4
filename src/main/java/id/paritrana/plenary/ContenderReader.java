package id.paritrana.plenary;

import id.paritrana.decision.Outcome;
import id.paritrana.dossier.Text;
import id.paritrana.evaluation.Answers;
import id.paritrana.journal.Entry;
import id.paritrana.selection.Contender;
import id.paritrana.selection.Contender.Aspect;
import id.paritrana.selection.Contender.Criterion;
import id.paritrana.selection.Contender.Flag;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads of a recorded decision what a selection needs. */
final class ContenderReader {
  private ContenderReader() {}

  static Contender of(Entry entry) {
    JsonNode decision = Answers.read(entry).get("decision");
    JsonNode nominee = decision.get("nominee");
    JsonNode category = decision.path("category");
    return new Contender(
        entry.id(),
        entry.sequence(),
        entry.hash(),
        new Contender.Nominee(
            text(nominee, "id"),
            text(nominee, "name"),
            text(nominee, "kind"),
            text(nominee, "province")),
        category.isString() ? category.stringValue() : null,
        Outcome.valueOf(text(decision, "outcome")),
        decision.get("score").get("total").decimalValue(),
        aspects(decision.get("score").get("aspects")),
        figures(decision.get("indicators")),
        flags(decision.get("flags")),
        reasons(decision),
        awards(decision.get("specialAwards")),
        text(decision, "ruleset"));
  }

  private static List<Aspect> aspects(JsonNode aspects) {
    List<Aspect> read = new ArrayList<>();
    for (JsonNode aspect : aspects) {
      List<Criterion> criteria = new ArrayList<>();
      for (JsonNode criterion : aspect.get("criteria")) {
        criteria.add(
            new Criterion(
                text(criterion, "indicator"),
                criterion.get("value").decimalValue(),
                criterion.get("points").decimalValue(),
                text(criterion, "rule")));
      }
      read.add(
          new Aspect(
              text(aspect, "code"),
              aspect.get("points").decimalValue(),
              aspect.get("weight").decimalValue(),
              aspect.get("weighted").decimalValue(),
              aspect.get("maximum").decimalValue(),
              text(aspect, "rule"),
              List.copyOf(criteria)));
    }
    return List.copyOf(read);
  }

  private static Map<String, BigDecimal> figures(JsonNode indicators) {
    Map<String, BigDecimal> read = new LinkedHashMap<>();
    indicators.properties().forEach(one -> read.put(one.getKey(), one.getValue().decimalValue()));
    return Map.copyOf(read);
  }

  private static List<Flag> flags(JsonNode flags) {
    List<Flag> read = new ArrayList<>();
    for (JsonNode flag : flags) {
      JsonNode says = flag.get("says");
      read.add(
          new Flag(
              text(flag, "code"),
              text(flag, "rule"),
              basis(flag),
              flag.path("assumption").booleanValue(false),
              new Text(text(says, "en"), text(says, "id"))));
    }
    return List.copyOf(read);
  }

  private static List<Flag> awards(JsonNode awards) {
    List<Flag> read = new ArrayList<>();
    for (JsonNode award : awards) {
      StringBuilder figures = new StringBuilder();
      award
          .get("earnedBy")
          .properties()
          .forEach(
              by ->
                  figures
                      .append(figures.isEmpty() ? "" : ", ")
                      .append(by.getKey())
                      .append(" = ")
                      .append(by.getValue().decimalValue().toPlainString()));
      String said = figures.toString();
      read.add(
          new Flag(
              text(award, "code"),
              text(award, "rule"),
              basis(award),
              award.path("assumption").booleanValue(false),
              new Text(said, said)));
    }
    return List.copyOf(read);
  }

  /**
   * Why it is not eligible, as the decision says it: gates, missing figures, rows that disagree.
   */
  private static List<Text> reasons(JsonNode decision) {
    if (text(decision, "outcome").equals(Outcome.ELIGIBLE.name())) {
      return List.of();
    }
    List<Text> reasons = new ArrayList<>();
    for (JsonNode contest : decision.get("contested")) {
      String rules = listed(contest.get("rules"));
      reasons.add(
          new Text(
              "rows " + rules + " both match and disagree",
              "baris " + rules + " sama-sama cocok dan bertentangan"));
    }
    for (JsonNode gate : decision.get("gates")) {
      if (text(gate, "severity").equals("DISQUALIFY")) {
        String said =
            "%s: %s = %s (%s; %s)"
                    .formatted(
                        text(gate, "code"),
                        text(gate, "indicator"),
                        gate.get("value").decimalValue().toPlainString(),
                        text(gate, "bound"),
                        text(gate, "rule"))
                + items(decision, gate);
        reasons.add(new Text(said, said));
      }
    }
    for (JsonNode missing : decision.get("missing")) {
      String indicator = text(missing, "indicator");
      String rules = listed(missing.get("neededBy"));
      reasons.add(
          new Text(
              indicator + " is missing, needed by " + rules,
              indicator + " tidak ada, diperlukan oleh " + rules));
    }
    return List.copyOf(reasons);
  }

  /** What was counted, such as the documents that are missing, as the rule found it. */
  private static String items(JsonNode decision, JsonNode gate) {
    String counted = text(gate, "indicator") + " = ";
    for (JsonNode firing : decision.path("firings")) {
      if (text(firing, "rule").equals(text(gate, "rule"))) {
        for (JsonNode fact : firing.path("facts")) {
          int from = fact.asString().indexOf(" [");
          if (from > 0 && fact.asString().startsWith(counted)) {
            return ": " + fact.asString().substring(from + 2, fact.asString().length() - 1);
          }
        }
      }
    }
    return "";
  }

  private static @Nullable String basis(JsonNode said) {
    JsonNode basis = said.path("basis");
    return basis.isString() ? basis.stringValue() : null;
  }

  private static String listed(JsonNode texts) {
    return String.join(", ", texts.valueStream().map(JsonNode::asString).toList());
  }

  private static String text(JsonNode node, String name) {
    return node.get(name).asString();
  }
}
