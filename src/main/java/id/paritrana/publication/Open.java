package id.paritrana.publication;

import id.paritrana.dossier.Provinces;
import id.paritrana.evaluation.Answers;
import id.paritrana.journal.Entry;
import id.paritrana.plenary.Selections;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What selections that are not final yet rely on. */
final class Open {
  private Open() {}

  /** A category that nominees of an assessment year compete in. */
  record Category(String code, int year) {}

  /** The categories of cohorts whose newest selection is provisional. */
  static Set<Category> categories(Selections selections) {
    Set<String> decided = new HashSet<>();
    Set<Category> open = new HashSet<>();
    for (Entry entry : selections.newest(any -> true, Long.MAX_VALUE, Integer.MAX_VALUE)) {
      JsonNode selection = Answers.read(entry).get("selection");
      boolean provisional = selection.get("state").asString().equals("PROVISIONAL");
      for (JsonNode category : selection.get("categories")) {
        String code = category.get("category").asString();
        if (decided.add(cohort(selection) + code) && provisional) {
          open.add(new Category(code, selection.get("assessmentYear").intValue()));
        }
      }
    }
    return open;
  }

  private static String cohort(JsonNode selection) {
    return String.join(
        "\n",
        selection.get("assessmentYear").asString(),
        selection.get("stage").asString(),
        Provinces.usual(selection.path("province").asString("")),
        selection.path("zone").asString(""),
        "");
  }
}
