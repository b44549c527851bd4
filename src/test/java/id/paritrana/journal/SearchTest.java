package id.paritrana.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.paritrana.journal.search.Cell;
import id.paritrana.journal.search.Counts;
import id.paritrana.journal.search.Facet;
import id.paritrana.journal.search.Place;
import id.paritrana.journal.search.Query;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

@InEachDatabase
class SearchTest {
  private static final Instant T = Sample.NOON;
  private static final String COV_1 =
      "{\"rule\": \"COV-001\", \"file\": \"scoring.xlsx\", \"sheet\": \"Cakupan\", \"row\": 14}";
  private static final String COV_1_MOVED = COV_1.replace("14", "15");
  private static final String GRP_1 =
      "{\"rule\": \"GRP-001\", \"file\": \"scoring.xlsx\", \"sheet\": \"Kelompok\", \"row\": 14}";
  private static final String RATIO =
      "{\"rule\": \"coverage.ratio\", \"file\": \"coverage.drl\", \"line\": 14}";

  @Parameter Store.Kind kind;
  @TempDir Path directory;
  private Store store;
  private Journal journal;

  @BeforeEach
  void fiveDecisionsAndARuleset() {
    store = kind.in(directory);
    journal = store.open();
    add("d-1", 0, "A", "ELIGIBLE", "71.25", "r1", "", "A-4", COV_1, RATIO);
    add("d-2", 1, "B", "ELIGIBLE", "80", "r1", "", "A-5", COV_1);
    add("d-3", 2, "A", "INELIGIBLE", "0", "r1", "NO_REGULATION", "A-4", GRP_1);
    journal.append(new Submission("r-1", T, Kind.RULESET, "{}", null));
    add("d-4", 3, "A", "INELIGIBLE", "71.24", "r2", "ARREARS", "", COV_1_MOVED, RATIO);
    add("d-5", 4, "C", "ELIGIBLE", "100", "r2", "", "");
  }

  @AfterEach
  void close() {
    journal.close();
  }

  @Test
  void everyDecisionComesNewestFirstAndNothingElse() {
    assertThat(ids(Query.ALL)).containsExactly("d-5", "d-4", "d-3", "d-2", "d-1");
  }

  @Test
  void eachWordMatchesExactly() {
    assertThat(ids(nominee("A"))).containsExactly("d-4", "d-3", "d-1");
    assertThat(ids(nominee("' OR 1=1 --"))).isEmpty();
    assertThat(ids(facet(Facet.OUTCOME, "INELIGIBLE"))).containsExactly("d-4", "d-3");
    assertThat(ids(facet(Facet.OUTCOME, "ELIGIBLE", "INELIGIBLE"))).hasSize(5);
    assertThat(ids(facet(Facet.GATE, "ARREARS"))).containsExactly("d-4");
    assertThat(ids(facet(Facet.ASSESSOR, "A-4"))).containsExactly("d-3", "d-1");
    assertThat(ids(facet(Facet.RULESET, "r2"))).containsExactly("d-5", "d-4");
    assertThat(ids(facet(Facet.YEAR, "2024"))).hasSize(5);
    assertThat(ids(facet(Facet.STAGE, "INTERVIEW"))).isEmpty();
  }

  @Test
  void aRuleIsFoundByItsNameAndARowByAnyOfItsCells() {
    assertThat(ids(rule("COV-001", null))).containsExactly("d-4", "d-2", "d-1");
    assertThat(ids(rule("coverage.ratio", null))).containsExactly("d-4", "d-1");
    assertThat(ids(rule("COV-%", null))).isEmpty();
    assertThat(ids(rule("COV-001", "D14"))).containsExactly("d-2", "d-1");
    assertThat(ids(rule("COV-001", "D15"))).containsExactly("d-4");
    assertThat(ids(rule(null, "F14"))).containsExactly("d-3", "d-2", "d-1");
    assertThat(ids(rule(null, "cakupan!F14"))).containsExactly("d-2", "d-1");
    assertThat(ids(rule(null, "[scoring.xlsx]Kelompok!$A$14"))).containsExactly("d-3");
    assertThat(ids(rule(null, "[other.xlsx]Kelompok!A14"))).isEmpty();
    assertThat(ids(rule("GRP-001", "Cakupan!A14"))).isEmpty();
  }

  @Test
  void bothEndsOfARangeOfTotalsBelongToIt() {
    assertThat(ids(total("71.25", null))).containsExactly("d-5", "d-2", "d-1");
    assertThat(ids(total(null, "71.25"))).containsExactly("d-4", "d-3", "d-1");
    assertThat(ids(total("71.24", "80"))).containsExactly("d-4", "d-2", "d-1");
    assertThat(ids(total("71.241", "71.249"))).isEmpty();
    assertThat(ids(total("0", "99999999999"))).hasSize(5);
  }

  @Test
  void whatIsAskedTogetherNarrows() {
    Query query =
        new Query(
            "A",
            Map.of(Facet.OUTCOME, Set.of("ELIGIBLE"), Facet.ASSESSOR, Set.of("A-4")),
            "COV-001",
            Cell.of("Cakupan!D14"),
            T,
            T.plusSeconds(1),
            new BigDecimal("71"),
            new BigDecimal("72"));
    assertThat(ids(query)).containsExactly("d-1");
  }

  @Test
  void theStartOfAPeriodBelongsToItAndItsEndDoesNot() {
    assertThat(ids(between(T.plusSeconds(1), T.plusSeconds(3)))).containsExactly("d-3", "d-2");
    assertThat(ids(between(T.plusSeconds(1).plusNanos(1), null)))
        .containsExactly("d-5", "d-4", "d-3");
    assertThat(ids(between(null, T.plusSeconds(1).plusNanos(1)))).containsExactly("d-2", "d-1");
    assertThat(ids(between(Instant.MIN, Instant.MAX))).hasSize(5);
    assertThat(ids(between(Instant.MAX, null))).isEmpty();
    assertThat(ids(between(null, Instant.MIN))).isEmpty();
  }

  @Test
  void countsSayHowOftenEachRowDecided() {
    Counts all = journal.count(Query.ALL);
    assertThat(all.decisions()).isEqualTo(5);
    assertThat(all.of(Facet.OUTCOME)).isEqualTo(Map.of("ELIGIBLE", 3L, "INELIGIBLE", 2L));
    assertThat(all.of(Facet.GATE)).isEqualTo(Map.of("NO_REGULATION", 1L, "ARREARS", 1L));
    assertThat(all.places())
        .isEqualTo(
            Map.of(
                new Place("COV-001", "scoring.xlsx", "Cakupan", 14), 2L,
                new Place("COV-001", "scoring.xlsx", "Cakupan", 15), 1L,
                new Place("GRP-001", "scoring.xlsx", "Kelompok", 14), 1L,
                new Place("coverage.ratio", "coverage.drl", null, 14), 2L));

    Counts some = journal.count(total("71.25", null));
    assertThat(some.decisions()).isEqualTo(3);
    assertThat(some.of(Facet.OUTCOME)).isEqualTo(Map.of("ELIGIBLE", 3L));
    assertThat(some.of(Facet.GATE)).isEmpty();
    assertThat(some.places())
        .isEqualTo(
            Map.of(
                new Place("COV-001", "scoring.xlsx", "Cakupan", 14), 2L,
                new Place("coverage.ratio", "coverage.drl", null, 14), 1L));
    assertThat(journal.count(nominee("nobody")).decisions()).isZero();
  }

  @Test
  void pagesFollowOneAnotherWhileNewEntriesArrive() {
    List<String> seen = new ArrayList<>();
    Long before = null;
    int pages = 0;
    do {
      Page page = journal.search(Query.ALL, before, 2);
      page.entries().forEach(entry -> seen.add(entry.id()));
      before = page.next();
      add("new-" + pages++, 9, "A", "ELIGIBLE", "1", "r3", "", "");
    } while (before != null);
    assertThat(seen).containsExactly("d-5", "d-4", "d-3", "d-2", "d-1");
    assertThat(pages).isEqualTo(3);
  }

  @Test
  void aPageThatIsJustFullIsTheLast() {
    Page page = journal.search(Query.ALL, null, 5);
    assertThat(page.entries()).hasSize(5);
    assertThat(page.next()).isNull();
  }

  @Test
  void aPageIsNeitherEmptyNorEndless() {
    assertThatIllegalArgumentException().isThrownBy(() -> journal.search(Query.ALL, null, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> journal.search(Query.ALL, null, 1_001));
  }

  @Test
  void whatAnotherProcessWroteIsFoundAtOnce() {
    assertThat(ids(Query.ALL)).hasSize(5);
    try (Journal other = store.open()) {
      other.append(Sample.decision("d-6", body("D", "ELIGIBLE", "1", "r9", "", "", GRP_1), null));
      assertThat(ids(facet(Facet.RULESET, "r9"))).containsExactly("d-6");
      add("d-7", 9, "E", "ELIGIBLE", "1", "r10", "", "");
      assertThat(other.count(facet(Facet.RULESET, "r10", "r9")).decisions()).isEqualTo(2);
    }
    assertThat(ids(rule("GRP-001", null))).containsExactly("d-6", "d-3");
  }

  @Test
  void aJournalOpenedAgainFindsTheSame() {
    List<String> found = ids(rule("COV-001", "Cakupan!D14"));
    journal.close();
    journal = store.open();
    assertThat(ids(rule("COV-001", "Cakupan!D14"))).isEqualTo(found).isNotEmpty();
  }

  private static Query nominee(String nominee) {
    return new Query(nominee, Map.of(), null, null, null, null, null, null);
  }

  private static Query facet(Facet facet, String... values) {
    return new Query(null, Map.of(facet, Set.of(values)), null, null, null, null, null, null);
  }

  private static Query rule(@Nullable String rule, @Nullable String cell) {
    Cell place = cell == null ? null : Cell.of(cell);
    return new Query(null, Map.of(), rule, place, null, null, null, null);
  }

  private static Query total(@Nullable String lowest, @Nullable String highest) {
    return new Query(
        null,
        Map.of(),
        null,
        null,
        null,
        null,
        lowest == null ? null : new BigDecimal(lowest),
        highest == null ? null : new BigDecimal(highest));
  }

  private static Query between(@Nullable Instant from, @Nullable Instant to) {
    return new Query(null, Map.of(), null, null, from, to, null, null);
  }

  private List<String> ids(Query query) {
    return journal.search(query, null, 100).entries().stream().map(Entry::id).toList();
  }

  private void add(
      String id,
      int seconds,
      String nominee,
      String outcome,
      String total,
      String ruleset,
      String gate,
      String assessor,
      String... firings) {
    String body = body(nominee, outcome, total, ruleset, gate, assessor, firings);
    journal.append(Sample.decision(id, T.plusSeconds(seconds), body, null));
  }

  private static String body(
      String nominee,
      String outcome,
      String total,
      String ruleset,
      String gate,
      String assessor,
      String... firings) {
    return """
        {"dossier": {"interview": {"marks": [%s]}},
         "decision": {"nominee": {"id": "%s", "name": "x"}, "outcome": "%s", "category": null,
           "score": {"total": %s, "aspects": []}, "gates": [%s], "firings": [%s],
           "ruleset": "%s", "assessmentYear": 2024, "stage": "SCREENING"}}"""
        .formatted(
            assessor.isEmpty() ? "" : "{\"assessor\": \"" + assessor + "\"}",
            nominee,
            outcome,
            total,
            gate.isEmpty() ? "" : "{\"code\": \"" + gate + "\"}",
            String.join(", ", firings),
            ruleset);
  }
}
