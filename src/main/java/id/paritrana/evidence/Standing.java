package id.paritrana.evidence;

import id.paritrana.evaluation.Answers;
import id.paritrana.evaluation.words.Labels;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A ranking for the report: who stands where in each category. */
final class Standing {
  private Standing() {}

  static Map<String, Object> of(ObjectNode selection) {
    Map<String, Object> told = Answers.plain(selection);
    told.put(
        "called",
        Map.of(
            "stage",
            Telling.both("stage", selection.path("stage").asString("")),
            "state",
            Telling.both("state", selection.path("state").asString(""))));
    List<Map<String, Object>> categories = new ArrayList<>();
    for (JsonNode category : selection.get("categories")) {
      Map<String, Object> one = new HashMap<>();
      one.put("called", Telling.both("category", category.get("category").asString()));
      List<Map<String, Object>> places = new ArrayList<>();
      category.get("places").forEach(place -> places.add(place((ObjectNode) place)));
      one.put("places", places);
      categories.add(one);
    }
    told.put("categories", categories);
    return told;
  }

  private static Map<String, Object> place(ObjectNode place) {
    Map<String, Object> told = Answers.plain(place);
    JsonNode total = place.path("total");
    told.put("total", total.isNumber() ? Labels.INDONESIAN.brief(total.decimalValue()) : "–");
    told.put("won", place.path("winner").booleanValue() ? "ya / yes" : "");
    told.put("up", place.path("sentUp").booleanValue() ? "ya / yes" : "");
    return told;
  }
}
