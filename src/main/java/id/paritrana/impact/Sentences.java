package id.paritrana.impact;

import id.paritrana.evaluation.words.Labels;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Says in Indonesian what makes the difference in one change, a line for each thing. */
final class Sentences {
  private static final Labels LABELS = Labels.INDONESIAN;

  private final JsonNode change;
  private final JsonNode rules;
  private final List<String> lines = new ArrayList<>();

  private Sentences(JsonNode change, JsonNode rules) {
    this.change = change;
    this.rules = rules;
  }

  /**
   * The reasons of one change.
   *
   * @param rules where the rules of the report stand
   */
  static String of(JsonNode change, JsonNode rules) {
    Sentences sentences = new Sentences(change, rules);
    sentences.all();
    return String.join("\n", sentences.lines);
  }

  private void all() {
    if (change.get("causes").isEmpty()) {
      lines.add("hanya peringkat yang berubah, karena calon lain atau urutannya berubah");
      return;
    }
    if (change.at("/category").has("rule")) {
      lines.add(
          "kategori "
              + category("before")
              + " → "
              + category("after")
              + rule(change.get("category")));
    }
    for (JsonNode aspect : change.get("aspects")) {
      if (!aspect.at("/weight/before").equals(aspect.at("/weight/after"))) {
        lines.add(
            "bobot "
                + LABELS.of("aspect", aspect.get("code").asString())
                + " "
                + turn(aspect.get("weight"))
                + rule(aspect));
      }
    }
    for (JsonNode criterion : change.get("criteria")) {
      lines.add(
          LABELS.of("indicator", criterion.get("indicator").asString())
              + ": "
              + turn(criterion.get("points"))
              + " poin"
              + rule(criterion));
    }
    found("gates", "gate", "gagal syarat", "tidak lagi gagal syarat");
    found("flags", "flag", "diberi tanda", "tidak lagi diberi tanda");
    found(
        "specialAwards",
        "award",
        "calon penghargaan khusus",
        "bukan lagi calon penghargaan khusus");
    for (JsonNode missing : change.get("missing")) {
      boolean now = missing.get("in").asString().equals("after");
      lines.add(
          LABELS.of("indicator", missing.get("indicator").asString())
              + (now ? " kini kurang" : " tidak lagi kurang"));
    }
    if (lines.isEmpty()) {
      lines.add("angka penentu seri berubah");
    }
  }

  private void found(String member, String kind, String now, String no) {
    for (JsonNode found : change.get(member)) {
      boolean after = found.get("in").asString().equals("after");
      lines.add(
          (after ? now : no) + " " + LABELS.of(kind, found.get("code").asString()) + rule(found));
    }
  }

  private String category(String side) {
    return Line.category(change.at("/category/" + side));
  }

  private static String turn(JsonNode figures) {
    return figure(figures.get("before")) + " → " + figure(figures.get("after"));
  }

  private static String figure(JsonNode figure) {
    return figure.isNumber() ? LABELS.brief(figure.decimalValue()) : "-";
  }

  private String rule(JsonNode of) {
    String before = place(of.at("/rule/before").asString(""), "before");
    String after = place(of.at("/rule/after").asString(""), "after");
    if (before.equals(after) || before.isEmpty()) {
      return " (" + after + ")";
    }
    return " (" + before + (after.isEmpty() ? "" : " → " + after) + ")";
  }

  private String place(String rule, String side) {
    JsonNode place = rules.path(rule).path(side);
    if (rule.isEmpty() || !place.isObject()) {
      return rule;
    }
    return rule
        + " "
        + place.get("file").asString()
        + (place.has("sheet")
            ? " " + place.get("sheet").asString() + " " + place.get("cell").asString()
            : " baris " + place.get("line").asString());
  }
}
