package id.paritrana.minutes;

import id.paritrana.evaluation.Answers;
import id.paritrana.journal.Entry;
import id.paritrana.journal.Journal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * What the decisions of a category gave for each aspect.
 *
 * @param aspects all codes that occur, in the order of the decisions
 * @param byDecision aspects by code, by the id of the decision
 * @param archived files, by the ids of the decisions that went there
 */
record Scores(
    List<String> aspects,
    Map<String, Map<String, Aspect>> byDecision,
    Map<String, String> archived) {

  /** Points of 100, and the same in points of the total. */
  record Aspect(BigDecimal points, BigDecimal weighted) {}

  static Scores of(JsonNode category, Journal journal) {
    List<Entry> entries =
        StreamSupport.stream(category.get("places").spliterator(), false)
            .map(place -> place.get("decision").asString())
            .distinct()
            .toList()
            .parallelStream()
            .map(id -> journal.find(id).orElseThrow())
            .toList();
    Map<String, String> archived = new TreeMap<>();
    entries.stream()
        .filter(entry -> entry.archive() != null)
        .forEach(entry -> archived.put(entry.id(), String.valueOf(entry.archive())));
    Map<String, Map<String, Aspect>> scores =
        entries.parallelStream()
            .filter(entry -> entry.archive() == null)
            .collect(Collectors.toConcurrentMap(Entry::id, Scores::aspects));
    List<String> aspects = new ArrayList<>();
    for (Entry entry : entries) {
      scores.getOrDefault(entry.id(), Map.of()).keySet().stream()
          .filter(aspect -> !aspects.contains(aspect))
          .forEach(aspects::add);
    }
    return new Scores(aspects, scores, archived);
  }

  private static Map<String, Aspect> aspects(Entry entry) {
    Map<String, Aspect> aspects = new LinkedHashMap<>();
    for (JsonNode one : Answers.read(entry).get("decision").get("score").get("aspects")) {
      aspects.put(
          one.get("code").asString(),
          new Aspect(one.get("points").decimalValue(), one.get("weighted").decimalValue()));
    }
    return aspects;
  }
}
