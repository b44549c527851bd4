package id.paritrana.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import id.paritrana.journal.Journal;
import id.paritrana.journal.Kind;
import id.paritrana.journal.Submission;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is in force, of rulesets recorded and steps taken. */
class HistoryTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  @TempDir private Path folder;
  private Journal journal;
  private History history;

  @BeforeEach
  void begin() {
    journal = Journal.open(folder);
    history = new History(journal);
  }

  @AfterEach
  void end() {
    journal.close();
  }

  @Test
  void aRulesetRecordedForTheStepThatFollowsIsInForceOnce() throws Exception {
    record("sha256:a", 0);
    record("sha256:b", 1);
    take(Act.WATCHED, "sha256:b", 2);
    assertThat(history.reigns())
        .extracting(Reign::ruleset, Reign::from, reign -> reign.step() == null)
        .containsExactly(
            tuple("sha256:a", NOON, true), tuple("sha256:b", NOON.plusSeconds(1), false));
  }

  @Test
  void filesRecordedAfterADraftWasPublishedAreNotInForceByIt() throws Exception {
    record("sha256:a", 0);
    record("sha256:b", 1);
    take(Act.PUBLISHED, "sha256:b", 2);
    record("sha256:c", 3);
    assertThat(history.inForce().orElseThrow().ruleset()).isEqualTo("sha256:b");
    take(Act.RESTORED, "sha256:a", 4);
    record("sha256:d", 5);
    assertThat(history.inForce().orElseThrow().ruleset()).isEqualTo("sha256:a");
    assertThat(history.reigns()).hasSize(3);
  }

  private void record(String ruleset, int second) {
    String body = "{\"ruleset\":\"" + ruleset + "\",\"files\":[]}";
    journal.append(new Submission(ruleset, NOON.plusSeconds(second), Kind.RULESET, body, null));
  }

  private void take(Act act, String ruleset, int second) throws Overtaken {
    history.take(
        Step.of(act, ruleset, "somebody", "why"), history.steps(), NOON.plusSeconds(second));
  }
}
