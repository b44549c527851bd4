package id.paritrana.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.paritrana.Shipped;
import id.paritrana.journal.Entry;
import id.paritrana.journal.Journal;
import id.paritrana.personal.SubjectKeys;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  @TempDir Path directory;
  private Journal journal;
  private SubjectKeys keys;
  private Archive archive;
  private Entry made;

  @BeforeEach
  void aRecordedDecision() throws Exception {
    journal = Journal.open(directory);
    keys = SubjectKeys.open(directory.resolve("keys"));
    archive = new Archive(journal);
    Criteria.recorded(Shipped.ruleset(), journal, NOON);
    Decider decider =
        new Decider(
            new Evaluator(Shipped.ruleset()),
            journal,
            keys,
            Clock.fixed(NOON, ZoneOffset.UTC),
            () -> "d-1");
    byte[] dossier = Files.readAllBytes(Path.of("docs/examples/musi-rawas.json"));
    made = decider.decide(new Request(dossier, null, null));
  }

  @AfterEach
  void close() {
    keys.close();
    journal.close();
  }

  @Test
  void aDecisionIsTheSameOnItsArchivedRuleset() throws Exception {
    Replay replay = Replay.of(made, archive);
    assertThat(replay.differences()).isEmpty();
    assertThat(replay.json().get("identical").asBoolean()).isTrue();
    assertThat(replay.json().at("/recordedBy/drools").asString()).startsWith("10.");
    assertThat(replay.json().get("recordedBy")).isEqualTo(replay.json().get("replayedBy"));
  }

  @Test
  void everyPlaceThatDiffersIsNamed() throws Exception {
    Entry altered =
        with(
            made.bodyJson()
                .replace("\"total\":77.5", "\"total\":72.5")
                .replace("COV-006", "COV-00x"));
    assertThat(Replay.of(altered, archive).differences())
        .extracting(d -> d.pointer() + " " + d.recorded() + " " + d.now())
        .contains("/score/total 72.5 77.5")
        .anyMatch(told -> told.matches("/firings/\\d+/rule \"COV-00x\" \"COV-006\""));
  }

  @Test
  void numbersAreComparedByTheirValue() throws Exception {
    Entry rewritten = with(made.bodyJson().replace("\"total\":77.5", "\"total\":77.500"));
    assertThat(Replay.of(rewritten, archive).identical()).isTrue();
  }

  @Test
  void aRulesetTheJournalDoesNotHoldIsNamed() {
    String other = "sha256:" + "0".repeat(64);
    Entry lost = with(made.bodyJson().replace(Shipped.ruleset().id(), other));
    assertThatExceptionOfType(LostRuleset.class)
        .isThrownBy(() -> Replay.of(lost, archive))
        .withMessage("the journal does not hold ruleset " + other);
  }

  @Test
  void entriesAreReadInTheOrderTheyWereWritten() {
    List<Entry> all = journal.entries(0, 10);
    assertThat(all).extracting(Entry::sequence).containsExactly(1L, 2L);
    assertThat(journal.entries(1, 10)).containsExactly(made);
    assertThat(journal.entries(2, 10)).isEmpty();
  }

  private Entry with(String body) {
    assertThat(body).isNotEqualTo(made.bodyJson());
    return new Entry(
        made.sequence(), made.id(), made.at(), made.kind(), body, made.previous(), made.hash());
  }
}
