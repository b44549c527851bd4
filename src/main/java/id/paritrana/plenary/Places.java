package id.paritrana.plenary;

import id.paritrana.journal.Entry;
import id.paritrana.selection.Contender.Nominee;
import id.paritrana.selection.Measure;
import id.paritrana.selection.Order;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** Who was ranked in a recorded selection, by which decision and in which order. */
record Places(Roll roll, Map<Nominee.Key, Place> byNominee) {
  /** Where to find what a nominee was ranked by. */
  record Place(String category, Order order, String decision, String called) {}

  static Places of(Entry entry) {
    Map<Nominee.Key, Place> byNominee = new HashMap<>();
    List<Nominee> nominees = new ArrayList<>();
    var drawn = Selections.convening(entry).drawn();
    JsonNode selection = Selections.selection(entry);
    for (JsonNode category : selection.get("categories")) {
      List<Measure> measures = new ArrayList<>(List.of(new Measure("total")));
      category.get("tieBreaks").forEach(one -> measures.add(new Measure(one.get("by").asString())));
      Order order = new Order(List.copyOf(measures), drawn);
      String code = category.get("category").asString();
      for (JsonNode place : category.get("places")) {
        Nominee nominee = nominee(place.get("nominee"));
        nominees.add(nominee);
        String called = place.get("nominee").path("called").asString(nominee.id());
        String decision = place.get("decision").asString();
        byNominee.put(nominee.key(), new Place(code, order, decision, called));
      }
    }
    return new Places(new Roll(nominees.stream()), byNominee);
  }

  static Nominee nominee(JsonNode nominee) {
    return new Nominee(
        nominee.get("id").asString(),
        nominee.get("name").asString(),
        nominee.get("kind").asString(),
        nominee.get("province").asString());
  }

  Place of(Nominee nominee) {
    return Objects.requireNonNull(byNominee.get(nominee.key()));
  }

  int size() {
    return byNominee.size();
  }
}
