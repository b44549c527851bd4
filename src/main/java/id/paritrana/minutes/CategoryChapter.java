package id.paritrana.minutes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** One category: its places, how many there were to give, and why each stands where it does. */
final class CategoryChapter {
  /** More fill a book; the workbook of results tells all of them. */
  private static final int MOST_REASONS = 100;

  private final Meeting meeting;
  private final JsonNode category;
  private final Script script;
  private final Language in;
  private final Map<String, String> names = new LinkedHashMap<>();

  CategoryChapter(Meeting meeting, JsonNode category, Script script) {
    this.meeting = meeting;
    this.category = category;
    this.script = script;
    this.in = script.in();
    for (JsonNode place : category.get("places")) {
      JsonNode nominee = place.get("nominee");
      String id = nominee.get("id").asString();
      String name = nominee.get("name").asString();
      names.put(nominee.path("called").asString(id), name);
      names.put(id + " (" + nominee.get("province").asString() + ")", name);
    }
  }

  void write() {
    script.section(in.name("category", category.get("category").asString()));
    terms();
    script.table(ranking());
    ties();
    Table reasons = reasons();
    if (!reasons.rows().isEmpty()) {
      script.lead("reasons");
      script.table(reasons);
    }
    int untold = category.get("places").size() - 1 - told();
    if (untold > 0) {
      script.say("reasons.untold", Integer.toString(untold));
    }
  }

  /** How many places have their reason told here: enough to read, and all that were chosen. */
  private int told() {
    JsonNode places = category.get("places");
    int chosen = 0;
    for (int i = 0; i < places.size(); i++) {
      JsonNode place = places.get(i);
      if (place.get("winner").booleanValue() || place.get("sentUp").booleanValue()) {
        chosen = i + 1;
      }
    }
    return Math.min(Math.max(MOST_REASONS, chosen), places.size() - 1);
  }

  private void terms() {
    JsonNode quota = category.path("quota");
    if (!quota.isMissingNode()) {
      script.say(
          "quota",
          places("quota.winners", quota.get("winners").intValue()),
          places("quota.sentUp", quota.get("sentUp").intValue()),
          in.figure(quota.get("minimum").decimalValue()),
          row(quota));
    }
    List<String> breaks = new ArrayList<>();
    for (JsonNode one : category.get("tieBreaks")) {
      breaks.add(
          in.say(
              "tieBreak",
              one.get("order").asString(),
              in.measure(one.get("by").asString()),
              row(one)));
    }
    script.say(breaks.isEmpty() ? "tieBreaks.none" : "tieBreaks", String.join("; ", breaks));
  }

  private String places(String key, int ranks) {
    return ranks == 0 ? in.say(key + ".none") : in.say(key, Integer.toString(ranks));
  }

  private String row(JsonNode said) {
    return in.say(
        said.path("assumption").booleanValue(false) ? "row.assumed" : "row",
        said.get("rule").asString(),
        said.path("file").asString("–"),
        said.path("sheet").asString("–"),
        said.path("cell").asString("–"),
        said.path("basis").asString("–"));
  }

  private Table ranking() {
    Table table =
        new Table(
            script.figures("head.rank", 12),
            script.column("head.nominee", 32),
            script.figures("head.total", 10),
            script.column("head.result", 17),
            script.column("head.flags", 29));
    for (JsonNode place : category.get("places")) {
      JsonNode nominee = place.get("nominee");
      List<String> flags = new ArrayList<>();
      place.get("flags").forEach(flag -> flags.add(in.flag(flag.get("code").asString())));
      boolean winner = place.get("winner").booleanValue();
      table.marked(
          winner || place.get("sentUp").booleanValue(),
          place.get("rank").asString(),
          nominee(nominee),
          in.total(place.get("total").decimalValue()),
          in.say(result(winner, place.get("sentUp").booleanValue())),
          String.join("\n", flags));
    }
    return table;
  }

  /** The province is said where not all are of one. */
  private String nominee(JsonNode nominee) {
    String named = Unranked.named(nominee);
    return meeting.selection().has("province")
        ? named
        : named + "\n" + nominee.get("province").asString();
  }

  private static String result(boolean winner, boolean sentUp) {
    return winner && sentUp
        ? "result.both"
        : winner ? "result.winner" : sentUp ? "result.sentUp" : "result.none";
  }

  private void ties() {
    for (JsonNode tie : category.get("ties")) {
      List<String> equal = new ArrayList<>();
      tie.get("nominees").forEach(id -> equal.add(named(id)));
      script.say("tie.declared", tie.get("rank").asString(), String.join("; ", equal));
    }
    for (JsonNode drawn : meeting.convening().path("drawn")) {
      List<String> order = new ArrayList<>();
      drawn.get("order").forEach(id -> order.add(named(id)));
      if (names.containsKey(drawn.get("order").get(0).asString())) {
        String joined = String.join(in.say("tie.then"), order);
        script.say("tie.settled", joined, drawn.get("reason").asString());
      }
    }
  }

  private String named(JsonNode id) {
    String name = names.get(id.asString());
    return name == null ? id.asString() : name + " (" + id.asString() + ")";
  }

  private Table reasons() {
    Table table =
        new Table(
            script.column("head.between", 12),
            script.column("head.why", 48),
            script.column("head.differences", 40));
    JsonNode places = category.get("places");
    for (int i = 0; i < told(); i++) {
      JsonNode above = places.get(i).path("above");
      if (!above.isMissingNode()) {
        JsonNode below = places.get(i + 1);
        String ranks = places.get(i).get("rank").asString() + " – " + below.get("rank").asString();
        table.add(ranks, Reasons.why(places.get(i), below, in), Reasons.differences(above, in));
      }
    }
    return table;
  }
}
