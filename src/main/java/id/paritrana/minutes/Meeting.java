package id.paritrana.minutes;

import id.paritrana.evaluation.Answers;
import id.paritrana.journal.Entry;
import id.paritrana.journal.Journal;
import id.paritrana.journal.Proof;
import id.paritrana.personal.PersonalData;
import id.paritrana.plenary.Selections;
import id.paritrana.stability.Hearing;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a panel asked for and what was selected, as the journal has it, with what proves it.
 *
 * @param selection as {@code GET /api/v1/selections/{id}} answers it, also what became of it since
 * @param convening as it was asked for, with sealed names
 * @param hearings of those ranked, by the nominee's id
 * @param zone whose clock the panel goes by
 */
record Meeting(
    Proof proof,
    JsonNode selection,
    JsonNode convening,
    Seating seating,
    Map<String, Hearing> hearings,
    ZoneId zone) {
  static Meeting of(Proof proof, PersonalData personal, Journal journal, ZoneId zone) {
    JsonNode body = Answers.read(proof.entry());
    JsonNode convening = body.get("convening");
    Seating seating = Seating.of(convening, personal.open(convening));
    ObjectNode selection = (ObjectNode) body.get("selection");
    new Selections(journal).add(proof.entry().id(), selection);
    return new Meeting(proof, selection, convening, seating, Hearings.of(selection, journal), zone);
  }

  /** A ranked nominee's name and id; the id alone of any other. */
  String named(String id) {
    for (JsonNode category : list("categories")) {
      for (JsonNode place : category.get("places")) {
        if (place.get("nominee").get("id").asString().equals(id)) {
          return Unranked.named(place.get("nominee"));
        }
      }
    }
    return id;
  }

  Entry entry() {
    return proof.entry();
  }

  boolean provisional() {
    return !text("state").equals("FINAL");
  }

  /** Whether another final selection took its place. */
  boolean replaced() {
    return selection.has("replacedBy");
  }

  /** Final or not, and whether it still is. */
  String state(Language language) {
    return replaced()
        ? language.say("state.replaced", text("replacedBy"))
        : language.name("state", text("state"));
  }

  /** Which selections it rests on were replaced since, and by which. */
  List<String> rests(Language language) {
    return list("restsOnReplaced")
        .valueStream()
        .map(
            one ->
                language.say(
                    "rests", one.get("selection").asString(), one.get("replacedBy").asString()))
        .toList();
  }

  JsonNode list(String name) {
    return selection.path(name);
  }

  /** A member of the selection; empty where it has none. */
  String text(String name) {
    return selection.path(name).asString("");
  }

  /** The province or zone that was selected over, in words. */
  String where(Language language) {
    if (selection.has("zone")) {
      return language.say("where.zone", language.name("zone", text("zone")));
    }
    return selection.has("province")
        ? language.say("where.province", text("province"))
        : language.say("where.nation");
  }

  /** Year, stage and place, in words. */
  String cohort(Language language) {
    String stage = language.name("stage", text("stage"));
    return language.say("cohort", text("assessmentYear"), stage, where(language));
  }

  static String joined(JsonNode texts, String between) {
    return StreamSupport.stream(texts.spliterator(), false)
        .map(JsonNode::asString)
        .collect(Collectors.joining(between));
  }
}
