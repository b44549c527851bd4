package id.paritrana.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** A journal of three entries that an earlier version wrote: the first two were signed by it. */
@InEachDatabase
class TakingOverTest {
  @Parameter Store.Kind kind;
  @TempDir Path directory;
  private Store store;
  private String ofTwo;
  private Entry last;

  @BeforeEach
  void ofAnEarlierVersion() throws Exception {
    store = kind.in(directory);
    try (Journal journal = store.open()) {
      journal.append(Sample.decision("d-1"));
      journal.append(Sample.decision("d-2"));
      ofTwo = journal.checkpoint(Sample.NOON);
      last = journal.append(Sample.decision("d-3", "{}", new Idempotency("k", "r")));
    }
    store.tamper(
        "UPDATE entry SET mac = " + store.bytes("ab".repeat(16)),
        "UPDATE idempotency SET mac = " + store.bytes(""));
  }

  @Test
  void whatWasSeenOrIsVouchedForUnseenGoesOn() throws Exception {
    try (Journal journal = store.open()) {
      assertThatExceptionOfType(NotTakenOver.class)
          .isThrownBy(() -> journal.takeOver(List.of(ofTwo), false, Sample.NOON))
          .withMessageContaining("the checkpoints given cover 2 of 3 entries");
      assertThat(journal.takeOver(List.of(ofTwo), true, Sample.NOON))
          .isEqualTo(new TakenOver(3, last.hash(), 2));
    }
    try (Journal journal = store.open()) {
      assertThat(journal.verify().flaws()).isEmpty();
      Submission again = Sample.decision("d-9", "{}", new Idempotency("k", "r"));
      assertThat(journal.append(again)).isEqualTo(last);
      assertThat(journal.append(Sample.decision("d-4")).previous()).isEqualTo(last.hash());
      assertThat(journal.checkpoint(Sample.NOON)).contains("\n4\n");
      assertThatExceptionOfType(NotTakenOver.class)
          .isThrownBy(() -> journal.takeOver(List.of(), true, Sample.NOON))
          .withMessageContaining("needs no upgrade");
    }
  }

  @Test
  void theCheckpointOfALostFolderIsOneKeptElsewhere() throws Exception {
    String newest = store.keys().resolve("newest-checkpoint.txt").toString();
    Files.delete(Path.of(newest));
    try (Journal journal = store.open()) {
      journal.takeOver(List.of(ofTwo), true, Sample.NOON);
    }
    assertThat(Files.readString(Path.of(newest))).contains("\n3\n");
    try (Journal journal = store.open()) {
      journal.require();
    }
  }

  @Test
  void whatAKeptCheckpointContradictsIsNotVouchedFor() throws Exception {
    store.tamper(
        "DELETE FROM card WHERE sequence >= 2",
        "DELETE FROM idempotency",
        "DELETE FROM checkpoint",
        "DELETE FROM entry WHERE sequence >= 2");
    Files.delete(store.keys().resolve("newest-checkpoint.txt"));
    try (Journal journal = store.open()) {
      assertThatExceptionOfType(NotTakenOver.class)
          .isThrownBy(() -> journal.takeOver(List.of(ofTwo), true, Sample.NOON))
          .withMessageContaining("the journal ends after entry 1, but 2 entries were signed");
      assertThatExceptionOfType(NotTakenOver.class)
          .isThrownBy(() -> journal.takeOver(List.of("anything"), true, Sample.NOON))
          .withMessageContaining("a checkpoint is not to be trusted");
    }
  }

  @Test
  void theGuardOfTheEntriesIsBackAfterwards() throws Exception {
    try (Journal journal = store.open()) {
      journal.takeOver(List.of(ofTwo), true, Sample.NOON);
    }
    assertThat(store.database().unknownParts()).isEmpty();
    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(
            () -> {
              try (var connection = store.database().open();
                  var statement = connection.createStatement()) {
                statement.execute("UPDATE entry SET at = 0");
              }
            })
        .withMessageContaining("append-only");
  }
}
