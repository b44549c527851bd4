package id.paritrana.minutes;

import id.paritrana.dossier.Seat;
import id.paritrana.stability.Hearing;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Who has no rank, who is honoured besides, and what the panel should look at. */
final class OtherChapters {
  private final Meeting meeting;
  private final Script script;
  private final Language in;

  OtherChapters(Meeting meeting, Script script) {
    this.meeting = meeting;
    this.script = script;
    this.in = script.in();
  }

  void write() {
    script.chapter("chapter.unranked");
    script.table(unranked());
    script.chapter("chapter.awards");
    script.table(awards());
    script.chapter("chapter.notes");
    script.table(notes());
  }

  private Table unranked() {
    Table table =
        new Table(
            script.column("head.nominee", 32),
            script.column("head.category", 20),
            script.column("head.state", 16),
            script.column("head.reason", 32));
    for (Unranked one : Unranked.of(meeting.selection(), in)) {
      table.add(
          one.named(),
          one.category().isEmpty() ? "–" : in.name("category", one.category()),
          in.unranked(one.state()),
          one.why());
    }
    return table;
  }

  private Table awards() {
    Grouped groups = new Grouped();
    for (JsonNode award : meeting.list("specialAwards")) {
      groups.add(
          Unranked.named(award.get("nominee")),
          in.name("award", award.get("code").asString()) + "\n" + basis(award));
    }
    return groups.table(script.column("head.award", 40), script.column("head.nominee", 60));
  }

  private String basis(JsonNode award) {
    String rule = " (" + in.name("rule", award.get("rule").asString()) + ")";
    if (!award.has("rank")) {
      return in.told(in.of(award.get("says"))) + rule;
    }
    List<String> by = new ArrayList<>();
    award
        .get("earnedBy")
        .properties()
        .forEach(
            one ->
                by.add(
                    in.measure(one.getKey()) + " = " + in.figure(one.getValue().decimalValue())));
    return in.say("award.rank", award.get("rank").asString(), String.join(", ", by)) + rule;
  }

  /** Marks that are not there or far from the others; they count as the decision has it. */
  private void marks(Grouped groups) {
    meeting
        .hearings()
        .forEach(
            (id, hearing) -> {
              for (Hearing.Absent absent : hearing.absent()) {
                String items = String.join(", ", absent.items());
                groups.add(meeting.named(id), in.say("mark.absent", seat(absent.seat()), items));
              }
              for (Hearing.Outlier one : hearing.outliers()) {
                String item = one.item().isEmpty() ? in.say("mark.mean") : one.item();
                String mark = in.figure(one.mark());
                groups.add(meeting.named(id), in.say("mark.outlier", seat(one.seat()), item, mark));
              }
            });
  }

  private String seat(Seat seat) {
    return in.name("seat", seat.name());
  }

  private Table notes() {
    Grouped groups = new Grouped();
    for (JsonNode note : meeting.list("notes")) {
      for (JsonNode id : note.get("nominees")) {
        groups.add(
            meeting.named(id.asString()),
            in.name("flag", note.get("code").asString())
                + "\n"
                + in.seats(in.told(in.of(note.get("says")))));
      }
    }
    for (JsonNode category : meeting.list("categories")) {
      for (JsonNode place : category.get("places")) {
        for (JsonNode flag : place.get("flags")) {
          String rule = " (" + in.name("rule", flag.get("rule").asString()) + ")";
          groups.add(
              Unranked.named(place.get("nominee")),
              in.flag(flag.get("code").asString())
                  + "\n"
                  + in.told(in.of(flag.get("says")))
                  + rule);
        }
      }
    }
    marks(groups);
    return groups.table(script.column("head.note", 40), script.column("head.nominee", 60));
  }
}
