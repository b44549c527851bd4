package id.paritrana.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class FaultTest {
  @TempDir Path directory;
  private SqliteJournal journal;

  @BeforeEach
  void open() {
    journal =
        SqliteJournal.open(
            directory,
            new Limits(3, Duration.ofMillis(200), Duration.ofSeconds(3), Duration.ofSeconds(20)));
  }

  @AfterEach
  void close() {
    journal.close();
  }

  @Test
  void aBodyThatCannotBeMadeCanonicalIsRefusedAlone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> journal.append(Sample.decision("bad", "{\"x\":1e9999}", null)));
    assertThat(journal.append(Sample.decision("good")).sequence()).isEqualTo(1);
  }

  @Test
  void anIdThatIsTakenIsRefusedAlone() {
    journal.append(Sample.decision("d-1"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> journal.append(Sample.decision("d-1")))
        .withMessage("The id d-1 is already in the journal");
    assertThat(journal.append(Sample.decision("d-2")).sequence()).isEqualTo(2);
  }

  @Test
  void aSubmissionTheDatabaseRefusesLeavesNoTraceAndFailsNoOther() throws Exception {
    Sample.tamper(
        directory,
        "CREATE TRIGGER refuse BEFORE INSERT ON term WHEN NEW.word LIKE 'BAD%'"
            + " BEGIN SELECT RAISE(ABORT, 'refused'); END");
    List<Attempt> attempts = appendTogether("d-1", "d-2", "bad", "d-4");
    assertThat(attempts)
        .extracting(attempt -> attempt.entry() != null)
        .containsExactly(true, true, false, true);
    assertThat(attempts.get(2).fault())
        .isInstanceOf(JournalUnavailable.class)
        .rootCause()
        .hasMessageContaining("(refused)");
    assertThat(journal.commits()).isEqualTo(2);
    assertThat(journal.find("bad")).isEmpty();
    assertThat(journal.verify().entries()).isEqualTo(3);
    assertThat(journal.verify().flaws()).isEmpty();
  }

  @Test
  void aCommitThatFailsFailsItsWholeBatchAndStoresNothingOfIt() throws Exception {
    Sample.tamper(
        directory,
        "CREATE TABLE debt(sequence INTEGER REFERENCES entry DEFERRABLE INITIALLY DEFERRED)",
        "CREATE TRIGGER debt AFTER INSERT ON entry WHEN NEW.id = 'bad' BEGIN INSERT INTO debt VALUES (-1); END");
    List<Attempt> attempts = appendTogether("d-1", "d-2", "bad", "d-4");
    assertThat(attempts)
        .extracting(attempt -> attempt.entry() != null)
        .containsExactly(true, false, false, false);
    assertThat(attempts.subList(1, 4))
        .allMatch(attempt -> attempt.fault() instanceof JournalUnavailable);
    assertThat(journal.append(Sample.decision("d-5")).sequence()).isEqualTo(2);
    assertThat(journal.verify().flaws()).isEmpty();
    assertThat(Sample.all(journal)).extracting(Entry::id).containsExactly("d-5", "d-1");
  }

  @Test
  void aTransactionLostHalfwayFailsItsWholeBatch() throws Exception {
    Sample.tamper(
        directory,
        "CREATE TRIGGER lose BEFORE INSERT ON entry WHEN NEW.id = 'bad' BEGIN SELECT RAISE(ROLLBACK, 'lost'); END");
    List<Attempt> attempts = appendTogether("d-1", "d-2", "bad", "d-4");
    assertThat(attempts)
        .extracting(attempt -> attempt.entry() != null)
        .containsExactly(true, false, false, false);
    assertThat(journal.append(Sample.decision("d-5")).sequence()).isEqualTo(2);
    assertThat(journal.verify().flaws()).isEmpty();
  }

  @Test
  void aLockThatIsNotGivenBackFailsTheCallersAndAFullQueueTheNext() throws Exception {
    List<Attempt> attempts;
    try (Together together = new Together(directory, journal, 3)) {
      for (int i = 0; i < 5; i++) {
        together.append(Sample.decision("d-" + i));
      }
      attempts = together.attempts();
    }
    assertThat(attempts).allMatch(attempt -> attempt.fault() instanceof JournalUnavailable);
    assertThat(attempts.get(0).fault()).hasMessage("The entry could not be made durable");
    assertThat(attempts.get(4).fault()).hasMessage("Too many entries are waiting for the journal");
    assertThat(journal.append(Sample.decision("later")).sequence()).isEqualTo(1);
  }

  @Test
  void closingAnswersWhatWaitsAndRefusesTheRest() throws Exception {
    try (Together together = new Together(directory, journal, 3)) {
      together.append(Sample.decision("d-1"));
      together.append(Sample.decision("d-2"));
      Thread closing = new Thread(journal::close);
      closing.start();
      Thread.sleep(50);
      assertThat(together.release()).allMatch(attempt -> attempt.entry() != null);
      closing.join();
    }
    assertThatThrownBy(() -> journal.append(Sample.decision("d-3")))
        .isInstanceOf(JournalUnavailable.class);
    assertThatThrownBy(() -> journal.find("d-1")).isInstanceOf(JournalUnavailable.class);
  }

  private List<Attempt> appendTogether(String... ids) throws Exception {
    try (Together together = new Together(directory, journal, 3)) {
      for (String id : ids) {
        String body = Sample.body("n", "ELIGIBLE", id.equals("bad") ? "BAD" : "GOOD");
        together.append(Sample.decision(id, body, null));
      }
      return together.release();
    }
  }
}
