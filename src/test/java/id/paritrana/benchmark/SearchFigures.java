package id.paritrana.benchmark;

import id.paritrana.journal.Journal;
import id.paritrana.journal.search.Cell;
import id.paritrana.journal.search.Facet;
import id.paritrana.journal.search.Query;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What each kind of question to a full journal costs: a page of 50 with its bodies, and counts. */
final class SearchFigures {
  private static final int TIMES = 101;

  private SearchFigures() {}

  static void print(Journal journal) {
    questions()
        .forEach(
            (name, query) -> {
              long found = journal.count(query).decisions();
              System.out.printf(
                  "%-34s finds %,9d; page %s; counts %s%n",
                  name,
                  found,
                  milliseconds(() -> journal.search(query, null, 50)),
                  milliseconds(() -> journal.count(query)));
            });
  }

  private static Map<String, Query> questions() {
    Map<String, Query> questions = new LinkedHashMap<>();
    questions.put("everything", Query.ALL);
    questions.put("one nominee", query("N-4711", Map.of(), null, null, null, null));
    questions.put(
        "an outcome",
        query(null, Map.of(Facet.OUTCOME, Set.of("ELIGIBLE")), null, null, null, null));
    questions.put(
        "a gate", query(null, Map.of(Facet.GATE, Set.of("NO_CATEGORY")), null, null, null, null));
    questions.put("a rule", query(null, Map.of(), "coverage.ratio", null, null, null));
    questions.put("a cell", query(null, Map.of(), null, "[gates.xlsx]Syarat umum!F17", null, null));
    questions.put("any cell of row 14", query(null, Map.of(), null, "D14", null, null));
    questions.put("totals 70 to 71", query(null, Map.of(), null, null, "70", "71"));
    questions.put(
        "two that exclude each other",
        query(
            null,
            Map.of(Facet.OUTCOME, Set.of("ELIGIBLE"), Facet.GATE, Set.of("NO_CATEGORY")),
            null,
            null,
            null,
            null));
    questions.put(
        "all of it",
        new Query(
            null,
            Map.of(Facet.OUTCOME, Set.of("ELIGIBLE"), Facet.STAGE, Set.of("SCREENING")),
            "coverage.ratio",
            null,
            Instant.EPOCH,
            Instant.parse("2030-01-01T00:00:00Z"),
            new BigDecimal("10"),
            new BigDecimal("99")));
    return questions;
  }

  private static Query query(
      String nominee,
      Map<Facet, Set<String>> facets,
      String rule,
      String cell,
      String lowest,
      String highest) {
    return new Query(
        nominee,
        facets,
        rule,
        cell == null ? null : Cell.of(cell),
        null,
        null,
        lowest == null ? null : new BigDecimal(lowest),
        highest == null ? null : new BigDecimal(highest));
  }

  private static String milliseconds(Runnable question) {
    double[] each = new double[TIMES];
    for (int i = 0; i < TIMES; i++) {
      long start = System.nanoTime();
      question.run();
      each[i] = (System.nanoTime() - start) / 1e6;
    }
    double first = each[0];
    Arrays.sort(each);
    return "%.1f ms (median; first %.1f, worst %.1f)"
        .formatted(each[TIMES / 2], first, each[TIMES - 1]);
  }
}
