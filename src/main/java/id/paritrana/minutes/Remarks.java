package id.paritrana.minutes;

import id.paritrana.minutes.Grid.Head;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What a reader of the results must know besides: by which criteria, and how it is proven. */
final class Remarks {
  static final List<Head> HEADS = List.of(Head.of("head.what", 34), Head.of("head.value", 110));

  private static final Language IN = Language.INDONESIAN;

  private final Grid grid;

  private Remarks(Grid grid) {
    this.grid = grid;
  }

  static void write(Grid grid, Meeting meeting, Map<String, String> archived) {
    Remarks remarks = new Remarks(grid);
    remarks.selection(meeting);
    for (JsonNode category : meeting.list("categories")) {
      String quota = IN.of(category.path("quota").path("says"));
      remarks.add(
          "remark.quota",
          IN.name("category", category.get("category").asString()) + ": " + IN.figures(quota));
    }
    for (JsonNode award : meeting.list("specialAwards")) {
      String nominee = award.get("nominee").get("name").asString();
      remarks.add("remark.award", IN.name("award", award.get("code").asString()) + ": " + nominee);
    }
    for (JsonNode note : meeting.list("notes")) {
      String nominees = Meeting.joined(note.get("nominees"), ", ");
      remarks.add("remark.note", IN.seats(IN.told(IN.of(note.get("says")))) + ": " + nominees);
    }
    archived.forEach(
        (decision, file) ->
            remarks.add("remark.archivedHead", IN.say("remark.archived", decision + ", " + file)));
    remarks.proof(meeting);
    grid.finish();
  }

  private void selection(Meeting meeting) {
    add("pair.id", meeting.text("id"));
    add("pair.state", meeting.state(IN));
    meeting.rests(IN).forEach(rests -> add("remark.note", rests));
    add("remark.selection", meeting.cohort(IN));
    add("pair.from", Meeting.joined(meeting.list("from"), ", "));
    add("pair.criteria", meeting.text("ruleset"));
    add("remark.assumptions", IN.say("criteria.assumptions"));
  }

  private void proof(Meeting meeting) {
    Note note = Note.of(meeting.proof().checkpoint());
    grid.next();
    grid.text(IN.say("pair.sequence"));
    grid.whole(meeting.entry().sequence());
    add("pair.hash", meeting.entry().hash());
    add("pair.journal", note.origin());
    add("pair.key", note.keyId());
    add("remark.checkpoint", meeting.proof().checkpoint().strip());
    add("remark.verify", IN.say("proof.verify", Long.toString(meeting.entry().sequence())));
  }

  private void add(String key, String value) {
    grid.next();
    grid.text(IN.say(key));
    grid.text(value);
  }
}
