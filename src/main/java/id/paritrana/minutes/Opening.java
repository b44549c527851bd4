package id.paritrana.minutes;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What was selected, where and when, by which criteria; and who won, for those in a hurry. */
final class Opening {
  private static final String TO_FILL_IN = "…………………………";

  /** A tie can give a category more winners than one row can name on a page. */
  private static final int MOST_NAMED = 20;

  private final Meeting meeting;
  private final Script script;
  private final Language in;

  Opening(Meeting meeting, Script script) {
    this.meeting = meeting;
    this.script = script;
    this.in = script.in();
  }

  void write() {
    script.paper().title(in.say(title()), in.say("subject"), meeting.cohort(in));
    JsonNode convening = meeting.convening();
    script.say("number", TO_FILL_IN);
    String place = convening.path("place").asString(TO_FILL_IN);
    String date = convening.path("date").asString("");
    script.say(
        "opening",
        date.isEmpty() ? in.say("day.blank", TO_FILL_IN) : in.day(date),
        place,
        meeting.cohort(in));
    script.say("legal", TO_FILL_IN);
    if (meeting.replaced()) {
      script.say("replaced.explained", meeting.text("replacedBy"));
    } else if (meeting.provisional()) {
      script.say("provisional.explained");
    }
    meeting.rests(in).forEach(rests -> script.say("rests.explained", rests));
    script.chapter("chapter.cohort");
    script.listed(cohort());
    script.say("criteria.assumptions");
    script.chapter("chapter.winners");
    script.table(winners());
  }

  private String title() {
    if (meeting.replaced()) {
      return "title.replaced";
    }
    return meeting.provisional() ? "title.provisional" : "title";
  }

  private List<String[]> cohort() {
    List<String[]> pairs = new ArrayList<>();
    pairs.add(pair("year", meeting.text("assessmentYear")));
    pairs.add(pair("stage", in.name("stage", meeting.text("stage"))));
    pairs.add(pair("where", meeting.where(in)));
    pairs.add(pair("state", meeting.state(in)));
    if (meeting.selection().has("replaces")) {
      pairs.add(pair("replaces", meeting.text("replaces")));
    }
    String from = Meeting.joined(meeting.list("from"), "\n");
    pairs.add(pair("from", from.isEmpty() ? in.say("from.none") : from));
    pairs.add(pair("id", meeting.text("id")));
    pairs.add(pair("recorded", in.moment(meeting.entry().at(), meeting.zone())));
    pairs.add(pair("criteria", meeting.text("ruleset")));
    return pairs;
  }

  private String[] pair(String key, String value) {
    return new String[] {in.say("pair." + key), value};
  }

  private Table winners() {
    Table table =
        new Table(
            script.column("head.category", 30),
            script.figures("head.ranked", 10),
            script.column("head.winners", 36),
            script.column("head.goOn", 24));
    for (JsonNode category : meeting.list("categories")) {
      table.add(
          in.name("category", category.get("category").asString()),
          Integer.toString(category.get("places").size()),
          chosen(category, "winner"),
          chosen(category, "sentUp"));
    }
    return table;
  }

  private String chosen(JsonNode category, String how) {
    List<String> chosen = new ArrayList<>();
    for (JsonNode place : category.get("places")) {
      if (place.get(how).booleanValue()) {
        String name = place.get("nominee").get("name").asString();
        chosen.add(place.get("rank").asString() + ". " + name);
      }
    }
    if (chosen.size() > MOST_NAMED) {
      int more = chosen.size() - MOST_NAMED;
      chosen.subList(MOST_NAMED, chosen.size()).clear();
      chosen.add(in.say("winners.more", Integer.toString(more)));
    }
    return chosen.isEmpty() ? "–" : String.join("\n", chosen);
  }
}
