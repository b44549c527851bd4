package id.paritrana.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is shown of a journal while no checkpoint can be signed: what was signed before. */
class UnwritableTest {
  @TempDir Path directory;
  private Journal journal;
  private String note;

  @BeforeEach
  void oneEntryUnderACheckpointAndOneAfterIt() {
    journal = Journal.open(directory);
    journal.append(Sample.decision("d-1"));
    note = journal.checkpoint(Sample.NOON);
    journal.append(Sample.decision("d-2"));
  }

  @AfterEach
  void close() {
    journal.close();
  }

  @Test
  void withoutAWitnessNothingIsSignedAndTheOlderCheckpointIsShown() throws Exception {
    Path blocked = Files.createDirectory(directory.resolve("keys/newest-checkpoint.txt.part"));

    assertThatThrownBy(() -> journal.checkpoint(Sample.NOON))
        .isInstanceOf(JournalUnavailable.class)
        .hasMessage("The checkpoint could not be kept beside its key");
    assertThat(journal.checkpoints()).containsExactly(note);
    assertThat(journal.newestCheckpoint(Sample.NOON)).isEqualTo(note);
    assertThat(journal.proof("d-1", Sample.NOON).checkpoint()).isEqualTo(note);
    assertThatThrownBy(() -> journal.proof("d-2", Sample.NOON))
        .isInstanceOfSatisfying(
            JournalUnavailable.class,
            e -> assertThat(e.why()).isEqualTo(JournalUnavailable.Why.UNSIGNED));

    Files.delete(blocked);
    assertThat(journal.newestCheckpoint(Sample.NOON)).contains("\n2\n");
    assertThat(journal.proof("d-2", Sample.NOON).size()).isEqualTo(2);
  }

  @Test
  void aCheckpointThatIsBesideTheKeyAloneIsShownAndStoredLater() throws Exception {
    Sample.tamper(
        directory,
        "CREATE TRIGGER full BEFORE INSERT ON checkpoint BEGIN SELECT RAISE(ABORT, 'full'); END");

    assertThatThrownBy(() -> journal.checkpoint(Sample.NOON))
        .hasMessage("The checkpoint could not be made durable");
    String second = journal.newestCheckpoint(Sample.NOON);
    assertThat(second).contains("\n2\n");
    assertThat(journal.proof("d-2", Sample.NOON).checkpoint()).isEqualTo(second);
    assertThat(journal.proof("d-1", 2).checkpoint()).isEqualTo(second);
    assertThat(journal.checkpoints()).containsExactly(note, second);

    Sample.tamper(directory, "DROP TRIGGER full");
    assertThat(journal.checkpoint(Sample.NOON.plusSeconds(60))).isEqualTo(second);
    assertThat(journal.verify().flaws()).isEmpty();
  }

  @Test
  void withoutTheNoteBesideTheKeyNothingIsShown() throws Exception {
    Sample.tamper(directory, "DELETE FROM checkpoint");
    Files.delete(directory.resolve("keys/newest-checkpoint.txt"));
    Files.createDirectory(directory.resolve("keys/newest-checkpoint.txt.part"));

    assertThatThrownBy(() -> journal.newestCheckpoint(Sample.NOON))
        .isInstanceOf(JournalAltered.class)
        .hasMessageContaining("newest-checkpoint.txt is not there");
  }

  @Test
  void beforeTheFirstCheckpointThatOverNoEntriesIsShown() throws Exception {
    Path young = directory.resolve("young");
    try (Journal other = Journal.open(young)) {
      other.append(Sample.decision("d-1"));
      Files.createDirectory(young.resolve("keys/newest-checkpoint.txt.part"));
      assertThat(other.newestCheckpoint(Sample.NOON)).contains("\n0\n");
    }
  }

  @Test
  void aNotePutIntoTheDatabaseIsNotShown() throws Exception {
    Sample.tamper(directory, "INSERT INTO checkpoint VALUES (9, 'anything')");
    Files.createDirectory(directory.resolve("keys/newest-checkpoint.txt.part"));

    assertThat(journal.newestCheckpoint(Sample.NOON)).isEqualTo(note);
  }

  @Test
  void anAlteredJournalIsToldAsThatWhateverTheDiskDoes() throws Exception {
    Sample.tamper(directory, "UPDATE entry SET at = at + 1 WHERE sequence = 2");
    Files.createDirectory(directory.resolve("keys/newest-checkpoint.txt.part"));

    assertThatThrownBy(() -> journal.newestCheckpoint(Sample.NOON))
        .isInstanceOf(JournalAltered.class);
  }
}
