package id.paritrana.minutes;

import id.paritrana.dossier.Stage;
import id.paritrana.dossier.json.DossierReader;
import id.paritrana.dossier.json.InvalidDossier;
import id.paritrana.evaluation.Answers;
import id.paritrana.journal.Entry;
import id.paritrana.journal.Journal;
import id.paritrana.personal.PersonalData;
import id.paritrana.stability.Hearing;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The hearings of all that were ranked, as far as their decisions are still at hand. */
final class Hearings {
  private Hearings() {}

  /** By the nominee's id, in the order of the ranks; none before anybody was heard. */
  static Map<String, Hearing> of(JsonNode selection, Journal journal) {
    Map<String, Hearing> hearings = new LinkedHashMap<>();
    if (selection.path("stage").asString("").equals(Stage.SCREENING.name())) {
      return hearings;
    }
    for (JsonNode category : selection.path("categories")) {
      for (JsonNode place : category.get("places")) {
        Entry entry = journal.find(place.get("decision").asString()).orElseThrow();
        JsonNode dossier = entry.archive() == null ? Answers.read(entry).get("dossier") : null;
        if (dossier != null && dossier.has("interview")) {
          add(hearings, place.get("nominee").get("id").asString(), dossier);
        }
      }
    }
    return hearings;
  }

  private static void add(Map<String, Hearing> hearings, String nominee, JsonNode dossier) {
    try {
      hearings.put(nominee, Hearing.of(new DossierReader().read(PersonalData.unnamed(dossier))));
    } catch (InvalidDossier e) {
      // It could be read when it was decided; what it said then stands in the decision.
      return;
    }
  }
}
