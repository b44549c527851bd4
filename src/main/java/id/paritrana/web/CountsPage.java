package id.paritrana.web;

import id.paritrana.journal.search.Counts;
import id.paritrana.journal.search.Facet;
import id.paritrana.journal.search.Place;
import java.util.Comparator;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * How many decisions a search finds, by what they say and by the rows that decided them: what a
 * heat map of a table is drawn from. Rows in which no rule fired are not listed.
 */
final class CountsPage {
  private static final Comparator<Place> AS_THE_FILES_STAND =
      Comparator.comparing(Place::file)
          .thenComparing(place -> place.sheet() == null ? "" : place.sheet())
          .thenComparing(Place::row)
          .thenComparing(Place::rule);

  private CountsPage() {}

  static ObjectNode of(Counts counts) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("decisions", counts.decisions());
    by(node, "outcomes", counts, Facet.OUTCOME);
    by(node, "categories", counts, Facet.CATEGORY);
    by(node, "gates", counts, Facet.GATE);
    by(node, "stages", counts, Facet.STAGE);
    by(node, "assessmentYears", counts, Facet.YEAR);
    by(node, "rulesets", counts, Facet.RULESET);
    ArrayNode rules = node.putArray("rules");
    counts.places().entrySet().stream()
        .sorted(Map.Entry.comparingByKey(AS_THE_FILES_STAND))
        .forEach(place -> rule(rules.addObject(), place.getKey(), place.getValue()));
    return node;
  }

  private static void by(ObjectNode node, String name, Counts counts, Facet facet) {
    ObjectNode by = node.putObject(name);
    counts.of(facet).forEach(by::put);
  }

  private static void rule(ObjectNode node, Place place, long decisions) {
    node.put("rule", place.rule());
    node.put("file", place.file());
    if (place.sheet() == null) {
      node.put("line", place.row());
    } else {
      node.put("sheet", place.sheet());
      node.put("row", place.row());
    }
    node.put("decisions", decisions);
  }
}
