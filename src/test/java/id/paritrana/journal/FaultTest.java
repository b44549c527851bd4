package id.paritrana.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.paritrana.journal.proof.Flaw;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

@InEachDatabase
@Timeout(60)
class FaultTest {
  @Parameter Store.Kind kind;
  @TempDir Path directory;
  private Store store;
  private StoredJournal journal;

  @BeforeEach
  void open() {
    store = kind.in(directory);
    journal =
        store.open(
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
    fault(Store.Fault.REFUSED);
    List<Attempt> attempts = appendTogether("d-1", "d-2", "bad", "d-4");
    assertThat(attempts)
        .extracting(attempt -> attempt.entry() != null)
        .containsExactly(true, true, false, true);
    assertThat(attempts.get(2).fault())
        .isInstanceOf(JournalUnavailable.class)
        .rootCause()
        .hasMessageContaining("refused");
    assertThat(journal.commits()).isEqualTo(2);
    assertThat(journal.find("bad")).isEmpty();
    assertThat(journal.verify().entries()).isEqualTo(3);
    assertThat(journal.verify().flaws())
        .allMatch(
            flaw ->
                flaw.kind() == Flaw.Kind.UNKNOWN_PART && flaw.says().en().endsWith("fault")
                    || flaw.says().en().endsWith("debt"));
  }

  @Test
  void aCommitThatFailsFailsItsWholeBatchAndStoresNothingOfIt() throws Exception {
    store.tamper(
        "CREATE TABLE debt(sequence INTEGER REFERENCES entry DEFERRABLE INITIALLY DEFERRED)");
    fault(Store.Fault.COMMIT_REFUSED);
    List<Attempt> attempts = appendTogether("d-1", "d-2", "bad", "d-4");
    assertThat(attempts)
        .extracting(attempt -> attempt.entry() != null)
        .containsExactly(true, false, false, false);
    assertThat(attempts.subList(1, 4))
        .allMatch(attempt -> attempt.fault() instanceof JournalUnavailable);
    assertThat(journal.append(Sample.decision("d-5")).sequence()).isEqualTo(2);
    assertThat(journal.verify().flaws())
        .allMatch(
            flaw ->
                flaw.kind() == Flaw.Kind.UNKNOWN_PART && flaw.says().en().endsWith("fault")
                    || flaw.says().en().endsWith("debt"));
    assertThat(Sample.all(journal)).extracting(Entry::id).containsExactly("d-5", "d-1");
  }

  @Test
  void aTransactionLostHalfwayFailsItsWholeBatch() throws Exception {
    fault(Store.Fault.TRANSACTION_LOST);
    List<Attempt> attempts = appendTogether("d-1", "d-2", "bad", "d-4");
    assertThat(attempts)
        .extracting(attempt -> attempt.entry() != null)
        .containsExactly(true, false, false, false);
    assertThat(journal.append(Sample.decision("d-5")).sequence()).isEqualTo(2);
    assertThat(journal.verify().flaws())
        .allMatch(
            flaw ->
                flaw.kind() == Flaw.Kind.UNKNOWN_PART && flaw.says().en().endsWith("fault")
                    || flaw.says().en().endsWith("debt"));
  }

  @Test
  void aLockThatIsNotGivenBackFailsTheCallersAndAFullQueueTheNext() throws Exception {
    List<Attempt> attempts;
    try (Together together = new Together(store, journal, 3)) {
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
    try (Together together = new Together(store, journal, 3)) {
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

  private void fault(Store.Fault fault) throws Exception {
    store.tamper(store.on("bad", fault).toArray(String[]::new));
  }

  private List<Attempt> appendTogether(String... ids) throws Exception {
    try (Together together = new Together(store, journal, 3)) {
      for (String id : ids) {
        together.append(Sample.decision(id));
      }
      return together.release();
    }
  }
}
