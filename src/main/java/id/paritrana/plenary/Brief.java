package id.paritrana.plenary;

import id.paritrana.dossier.Convening;
import id.paritrana.dossier.Provinces;
import id.paritrana.evaluation.Answers;
import id.paritrana.journal.Entry;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What other selections have to know of a recorded one.
 *
 * @param whole whether it is final
 * @param asked the categories it was asked for; all there are, if empty
 * @param ranked categories that somebody is ranked in
 * @param standing those, and the categories of whoever is not ranked
 */
record Brief(
    String id,
    boolean whole,
    @Nullable String replaces,
    Place place,
    List<String> from,
    Set<String> asked,
    Set<String> ranked,
    Set<String> standing) {

  /** Where and when nominees compete; a province by one name, however it was written. */
  record Place(int year, String stage, String province, String zone) {
    static Place of(Convening convening) {
      return new Place(
          convening.assessmentYear(),
          convening.stage().name(),
          convening.province() == null ? "" : Provinces.usual(convening.province()),
          convening.zone() == null ? "" : convening.zone());
    }
  }

  static Brief of(Entry entry) {
    JsonNode body = Answers.read(entry);
    JsonNode selection = body.get("selection");
    Set<String> ranked = new TreeSet<>();
    selection.get("categories").forEach(one -> ranked.add(one.get("category").asString()));
    Set<String> standing = new TreeSet<>(ranked);
    selection
        .get("notRanked")
        .forEach(one -> one.path("category").asStringOpt().ifPresent(standing::add));
    return new Brief(
        entry.id(),
        selection.get("state").asString().equals("FINAL"),
        selection.path("replaces").asStringOpt().orElse(null),
        new Place(
            selection.get("assessmentYear").intValue(),
            selection.get("stage").asString(),
            Provinces.usual(selection.path("province").asString("")),
            selection.path("zone").asString("")),
        texts(selection.get("from")),
        Set.copyOf(texts(body.get("convening").path("categories"))),
        Set.copyOf(ranked),
        Set.copyOf(standing));
  }

  /** Whether it speaks of any of these categories; none named are all. */
  boolean overlaps(Set<String> categories) {
    return asked.isEmpty() || categories.isEmpty() || !Collections.disjoint(asked, categories);
  }

  /** Whether any of these categories may have been sent up by it; none named are all. */
  boolean sends(Set<String> categories) {
    return categories.isEmpty()
        || !Collections.disjoint(asked, categories)
        || !Collections.disjoint(ranked, categories);
  }

  /** Its categories that a selection of these would leave without a word; none named are all. */
  Set<String> missing(Set<String> categories) {
    Set<String> missing = new TreeSet<>();
    if (!categories.isEmpty()) {
      missing.addAll(asked);
      missing.addAll(standing);
      missing.removeAll(categories);
    }
    return missing;
  }

  private static List<String> texts(JsonNode list) {
    return list.valueStream().map(JsonNode::asString).toList();
  }
}
