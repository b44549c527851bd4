package id.paritrana.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchTest {
  private static final Instant T = Sample.NOON;

  @TempDir Path directory;
  private Journal journal;

  @BeforeEach
  void fiveDecisionsAndARuleset() {
    journal = Journal.open(directory);
    add("d-1", T, "A", "REGENCY_CITY", "ELIGIBLE", "sha256:1", "COV-001", "ELG-001");
    add("d-2", T.plusSeconds(1), "B", "ENTERPRISE", "ELIGIBLE", "sha256:1", "COV-001");
    add("d-3", T.plusSeconds(2), "A", null, "REJECTED", "sha256:1", "COV-0010");
    journal.append(new Submission("r-1", T, Kind.RULESET, "{}", null, null));
    add("d-4", T.plusSeconds(3), "A", "REGENCY_CITY", "REJECTED", "sha256:2", "ELG-001", "COV_001");
    add("d-5", T.plusSeconds(4), "C", "REGENCY_CITY", "ELIGIBLE", "sha256:2");
  }

  @AfterEach
  void close() {
    journal.close();
  }

  @Test
  void everyDecisionComesNewestFirstAndNothingElse() {
    assertThat(ids(Sample.ALL)).containsExactly("d-5", "d-4", "d-3", "d-2", "d-1");
  }

  @Test
  void eachFieldMatchesExactly() {
    assertThat(ids(Sample.query("A", null, null, null, null))).containsExactly("d-4", "d-3", "d-1");
    assertThat(ids(Sample.query(null, "REGENCY_CITY", null, null, null)))
        .containsExactly("d-5", "d-4", "d-1");
    assertThat(ids(Sample.query(null, null, "REJECTED", null, null))).containsExactly("d-4", "d-3");
    assertThat(ids(Sample.query(null, null, null, "COV-001", null))).containsExactly("d-2", "d-1");
    assertThat(ids(Sample.query(null, null, null, null, "sha256:2"))).containsExactly("d-5", "d-4");
    assertThat(ids(Sample.query(null, null, null, "COV-%", null))).isEmpty();
    assertThat(ids(Sample.query("' OR 1=1 --", null, null, null, null))).isEmpty();
  }

  @Test
  void fieldsTogetherNarrow() {
    assertThat(ids(Sample.query("A", null, null, "ELG-001", null))).containsExactly("d-4", "d-1");
    assertThat(ids(Sample.query("A", "REGENCY_CITY", "REJECTED", "ELG-001", "sha256:2")))
        .containsExactly("d-4");
    assertThat(ids(Sample.query(null, "REGENCY_CITY", "REJECTED", "ELG-001", "sha256:2")))
        .containsExactly("d-4");
    assertThat(ids(Sample.query(null, "ENTERPRISE", null, "ELG-001", null))).isEmpty();
    assertThat(ids(new Query("A", null, null, "ELG-001", null, T, T.plusSeconds(3), 6L, 5)))
        .containsExactly("d-1");
    assertThat(ids(new Query(null, null, null, "ELG-001", null, null, null, 5L, 5)))
        .containsExactly("d-1");
  }

  @Test
  void theStartOfAPeriodBelongsToItAndItsEndDoesNot() {
    assertThat(ids(between(T.plusSeconds(1), T.plusSeconds(3)))).containsExactly("d-3", "d-2");
    assertThat(ids(between(T.plusSeconds(1).plusNanos(1), null)))
        .containsExactly("d-5", "d-4", "d-3");
    assertThat(ids(between(null, T.plusSeconds(1).plusNanos(1)))).containsExactly("d-2", "d-1");
    assertThat(ids(between(Instant.MIN, Instant.MAX))).hasSize(5);
    assertThat(ids(between(Instant.MAX, null))).isEmpty();
  }

  @Test
  void pagesFollowOneAnotherWhileNewEntriesArrive() {
    List<String> seen = new ArrayList<>();
    Long before = null;
    int pages = 0;
    do {
      Page page = journal.search(new Query(null, null, null, null, null, null, null, before, 2));
      page.entries().forEach(entry -> seen.add(entry.id()));
      before = page.next();
      add("new-" + pages++, T, "A", null, "ELIGIBLE", "sha256:3");
    } while (before != null);
    assertThat(seen).containsExactly("d-5", "d-4", "d-3", "d-2", "d-1");
    assertThat(pages).isEqualTo(3);
  }

  @Test
  void aPageThatIsJustFullIsTheLast() {
    Page page = journal.search(new Query(null, null, null, null, null, null, null, null, 5));
    assertThat(page.entries()).hasSize(5);
    assertThat(page.next()).isNull();
  }

  @Test
  void aPageIsNeitherEmptyNorEndless() {
    assertThatIllegalArgumentException().isThrownBy(() -> page(0));
    assertThatIllegalArgumentException().isThrownBy(() -> page(1_001));
  }

  @Test
  void noQueryButAPeriodReadsTheWholeTable() throws Exception {
    assertThat(plan(Sample.query("A", "c", "o", "r", "s"))).contains("decision_nominee");
    assertThat(plan(Sample.query(null, "c", "o", "r", "s")))
        .contains("SEARCH f USING PRIMARY KEY (rule=?)")
        .doesNotContain("TEMP B-TREE");
    assertThat(plan(Sample.query(null, "c", "o", null, "s"))).contains("decision_ruleset");
    assertThat(plan(Sample.query(null, "c", "o", null, null))).contains("decision_category");
    assertThat(plan(Sample.query(null, null, "o", null, null))).contains("decision_outcome");
  }

  private String plan(Query query) throws Exception {
    Search search = new Search(query);
    StringBuilder plan = new StringBuilder();
    try (var connection = Sample.raw(directory);
        var statement = connection.prepareStatement("EXPLAIN QUERY PLAN " + search.sql())) {
      Row.set(statement, search.values());
      try (var row = statement.executeQuery()) {
        while (row.next()) {
          plan.append(row.getString("detail")).append('\n');
        }
      }
    }
    return plan.toString();
  }

  private static Query page(int limit) {
    return new Query(null, null, null, null, null, null, null, null, limit);
  }

  private static Query between(@Nullable Instant from, @Nullable Instant to) {
    return new Query(null, null, null, null, null, from, to, null, 100);
  }

  private List<String> ids(Query query) {
    return journal.search(query).entries().stream().map(Entry::id).toList();
  }

  private void add(
      String id,
      Instant at,
      String nominee,
      @Nullable String category,
      String outcome,
      String ruleset,
      String... rules) {
    Index index =
        new Index(
            nominee,
            category,
            outcome,
            new BigDecimal("71.25"),
            ruleset,
            2024,
            "SCREENING",
            Set.of(rules));
    journal.append(Sample.decision(id, at, "{}", index, null));
  }
}
