package id.paritrana.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.paritrana.journal.search.Facet;
import id.paritrana.journal.search.Query;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** What verifying says of a search index that somebody changed, and how it is made right. */
@InEachDatabase
class IndexTest {
  private static final Query ELIGIBLE =
      new Query(
          null, Map.of(Facet.OUTCOME, Set.of("ELIGIBLE")), null, null, null, null, null, null);

  @Parameter Store.Kind kind;
  @TempDir Path directory;
  private Store store;

  @BeforeEach
  void threeDecisionsAndARuleset() {
    store = kind.in(directory);
    try (Journal journal = store.open()) {
      journal.append(Sample.decision("d-1", Sample.body("A", "ELIGIBLE", "COV-001"), null));
      journal.append(Sample.decision("d-2", Sample.body("B", "INELIGIBLE", "COV-002"), null));
      journal.append(new Submission("r-1", Sample.NOON, Kind.RULESET, "{}", null));
      journal.append(Sample.decision("d-3", Sample.body("C", "ELIGIBLE", "COV-001"), null));
    }
  }

  @Test
  void anIndexLeftAloneIsRight() throws Exception {
    Inspection found = inspect();
    assertThat(found.record().flaws()).isEmpty();
    assertThat(found.index()).isEqualTo(new IndexFindings(3, 0, 0, List.of()));
    assertThat(mended()).isEqualTo(new SearchIndex.Mended(3, 0));
  }

  @Test
  void aCardThatWasChangedIsNamedAndMended() throws Exception {
    for (String edit :
        List.of(
            "terms = (SELECT terms FROM card WHERE sequence = 1)",
            "nominee = 'A'",
            "nominee = NULL",
            "total = 7126",
            "total = NULL",
            "at = at + 1",
            "terms = " + store.bytes(""),
            "terms = " + store.bytes("ffffffff"))) {
      store.tamper("UPDATE card SET " + edit + " WHERE sequence = 2");
      assertThat(told()).as(edit).containsExactly("DIFFERENT 2 d-2");
      mended();
      assertThat(told()).as(edit).isEmpty();
    }
  }

  @Test
  void aSearchThatTheCardMadeWrongIsRightAgain() throws Exception {
    store.tamper(
        "UPDATE card SET terms = (SELECT terms FROM card WHERE sequence = 2) WHERE sequence = 1");
    assertThat(eligible()).containsExactly("d-3");
    assertThat(inspect().record().flaws()).isEmpty();
    assertThat(mended()).isEqualTo(new SearchIndex.Mended(3, 1));
    assertThat(eligible()).containsExactly("d-3", "d-1");
  }

  @Test
  void aCardThatIsGoneIsNamedAndMended() throws Exception {
    store.tamper("DELETE FROM card WHERE sequence = 1");
    assertThat(eligible()).containsExactly("d-3");
    assertThat(told()).containsExactly("MISSING 1 d-1");
    mended();
    assertThat(told()).isEmpty();
    assertThat(eligible()).containsExactly("d-3", "d-1");
  }

  @Test
  void cardsForNoDecisionAreNamedAndRemoved() throws Exception {
    for (String sequence : List.of("3", "5", "-7")) {
      store.tamper(
          "INSERT INTO card(sequence, at, nominee, total, terms) SELECT "
              + sequence
              + ", at, nominee, total, terms FROM card WHERE sequence = 1");
      assertThat(eligible()).containsExactly("d-3", "d-1");
      assertThat(told()).singleElement().asString().startsWith("EXTRA " + sequence);
      mended();
      assertThat(told()).isEmpty();
    }
    try (Journal journal = store.open()) {
      assertThat(journal.append(Sample.decision("d-5")).sequence()).isEqualTo(5);
    }
  }

  @Test
  void aWordThatWasChangedIsGivenANewNumberAndTheOthersKeepTheirs() throws Exception {
    for (String edit :
        List.of("word = 'EXCELLENT'", "word = 'x', facet = 'RULE'", "facet = 'NOTHING'")) {
      store.tamper("UPDATE term SET " + edit + " WHERE word = 'ELIGIBLE'");
      assertThat(eligible()).as(edit).isEmpty();
      assertThat(told()).containsExactly("DIFFERENT 1 d-1", "DIFFERENT 4 d-3");
      List<String> before = words();
      mended();
      assertThat(told()).isEmpty();
      assertThat(words()).startsWith(before.toArray(String[]::new)).hasSize(before.size() + 1);
      assertThat(eligible()).containsExactly("d-3", "d-1");
    }
  }

  @Test
  void aWordThatIsGoneIsGivenANewNumberAndDecidingGoesOn() throws Exception {
    store.tamper("DELETE FROM term WHERE word = 'ELIGIBLE'");
    assertThat(told()).containsExactly("DIFFERENT 1 d-1", "DIFFERENT 4 d-3");
    mended();
    try (Journal journal = store.open()) {
      journal.append(Sample.decision("d-5", Sample.body("E", "ELIGIBLE", "COV-003"), null));
    }
    assertThat(told()).isEmpty();
    assertThat(eligible()).containsExactly("d-5", "d-3", "d-1");
  }

  @Test
  void theCardOfAnAlteredEntryIsLeftAsItIs() throws Exception {
    store.tamper(
        "UPDATE entry SET body = "
            + store.packed(Sample.body("A", "INELIGIBLE"))
            + " WHERE sequence = 1");
    IndexFindings index = inspect().index();
    assertThat(index).isEqualTo(new IndexFindings(3, 1, 0, List.of()));
    mended();
    try (Journal journal = store.open()) {
      assertThat(journal.count(ELIGIBLE).decisions()).isEqualTo(2);
    }
  }

  @Test
  void theFirstWrongCardsAreNamedAndAllAreCounted() throws Exception {
    try (Journal journal = store.open()) {
      for (int i = 0; i < 200; i++) {
        journal.append(Sample.decision("e-" + i));
      }
    }
    store.tamper("DELETE FROM card");
    IndexFindings index = inspect().index();
    assertThat(index.wrong()).isEqualTo(203);
    assertThat(index.first()).hasSize(100);
    assertThat(index.first().get(0).says().en())
        .isEqualTo("decision d-1 (entry 1) has no card, so no search finds it");
    assertThat(mended()).isEqualTo(new SearchIndex.Mended(203, 203));
  }

  @Test
  void whatAProcessHoldsInMemoryStaysRightWhileReplicasMend() throws Exception {
    assumeTrue(kind == Store.Kind.POSTGRESQL, "a file is mended by one alone");
    try (Journal running = store.open()) {
      assertThat(running.count(ELIGIBLE).decisions()).isEqualTo(2);
      store.tamper("UPDATE term SET word = 'EXCELLENT' WHERE word = 'ELIGIBLE'");
      mended();
      try (Journal other = store.open()) {
        other.append(Sample.decision("d-5", Sample.body("E", "ELIGIBLE", "COV-003"), null));
      }
      assertThat(running.count(ELIGIBLE).decisions()).isEqualTo(3);
    }
    assertThat(told()).isEmpty();
  }

  @Test
  void aFileThatSomebodyHasOpenIsNotMended() throws Exception {
    assumeTrue(kind == Store.Kind.SQLITE, "replicas go on");
    try (Journal running = store.open()) {
      running.find("d-1");
      assertThatThrownBy(this::mended).isInstanceOf(JournalInUse.class);
    }
    assertThat(mended().cards()).isZero();
  }

  private SearchIndex.Mended mended() throws JournalInUse {
    return SearchIndex.mend(store.database(), entries -> {});
  }

  private Inspection inspect() {
    try (Journal journal = store.open()) {
      return journal.inspect();
    }
  }

  private List<String> told() {
    return inspect().index().first().stream()
        .map(card -> card.kind() + " " + card.sequence() + " " + card.id())
        .toList();
  }

  private List<String> eligible() {
    try (Journal journal = store.open()) {
      return journal.search(ELIGIBLE, null, 10).entries().stream().map(Entry::id).toList();
    }
  }

  private List<String> words() throws Exception {
    try (var connection = store.raw();
        var row =
            connection
                .createStatement()
                .executeQuery("SELECT id, facet, word FROM term ORDER BY id")) {
      List<String> words = new ArrayList<>();
      while (row.next()) {
        words.add(row.getString(1) + row.getString(2) + row.getString(3));
      }
      return words;
    }
  }
}
