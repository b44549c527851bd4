package id.paritrana.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.paritrana.journal.proof.Verifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who can write the database, but has not the key, gets nothing false signed or shown. */
class WitnessTest {
  private static final int ENTRIES = 300;

  @TempDir Path directory;
  private Journal journal;

  @BeforeEach
  void threeHundredEntriesAndACheckpoint() {
    journal = Journal.open(directory);
    for (int i = 1; i <= ENTRIES; i++) {
      append(i);
    }
    journal.checkpoint(Sample.NOON);
    journal.close();
  }

  @Test
  void aForgedSubtreeIsNeitherSignedNorProvenAgainst() throws Exception {
    Sample.tamper(directory, "UPDATE subtree SET root = zeroblob(32) WHERE level = 8");
    try (Journal journal = Journal.open(directory)) {
      this.journal = journal;
      append(301);
      assertThat(journal.checkpoint(Sample.NOON)).contains("\n301\n");
      assertThat(journal.verify().flaws()).isEmpty();
      assertThat(journal.verify().signed()).isEqualTo(301);
      assertThatThrownBy(() -> journal.proof("d-300", Sample.NOON))
          .isInstanceOf(JournalAltered.class);
    }
  }

  @Test
  void whatIsShownButNotHashedIsNotShown() throws Exception {
    String forged =
        HexFormat.of()
            .formatHex(Texts.NONE.pack("{\"total\":99}".getBytes(StandardCharsets.UTF_8)));
    Sample.tamper(directory, "UPDATE entry SET written = x'" + forged + "' WHERE sequence = 3");
    try (Journal journal = Journal.open(directory)) {
      assertThatThrownBy(() -> journal.find("d-3"))
          .isInstanceOf(JournalAltered.class)
          .hasMessageContaining("entry 3 of the journal is not what was recorded");
      assertThat(journal.verify().flaws()).hasSize(1);
    }
  }

  @Test
  void aBodyOfAnotherEntryIsNotShown() throws Exception {
    Sample.tamper(
        directory,
        "UPDATE entry SET body = (SELECT body FROM entry WHERE sequence = 4) WHERE sequence = 5");
    try (Journal journal = Journal.open(directory)) {
      assertThatThrownBy(() -> journal.find("d-5")).isInstanceOf(JournalAltered.class);
      assertThat(journal.find("d-4")).isPresent();
    }
  }

  @Test
  void anEntryBeforeTheFirstIsNamedAndNotShown() throws Exception {
    Sample.tamper(
        directory,
        "INSERT INTO entry SELECT -1, 'x', at, kind, body, texts, written, hash, mac FROM entry WHERE sequence = 1");
    try (Journal journal = Journal.open(directory)) {
      assertThat(journal.verify().flaws()).isNotEmpty();
      assertThatThrownBy(() -> journal.find("x")).isInstanceOf(JournalAltered.class);
    }
  }

  @Test
  void afterACutNothingIsSignedOrRecordedAndTheWitnessStays() throws Exception {
    Sample.tamper(
        directory,
        "DELETE FROM entry WHERE sequence > 200",
        "DELETE FROM checkpoint",
        "DELETE FROM subtree",
        "DELETE FROM card WHERE sequence > 200");
    String witness = Files.readString(directory.resolve("keys/newest-checkpoint.txt"));
    for (int i = 201; i <= 203; i++) {
      try (Journal journal = Journal.open(directory)) {
        assertThatThrownBy(() -> journal.checkpoint(Sample.NOON))
            .isInstanceOf(JournalAltered.class);
        assertThat(journal.verify().flaws()).isNotEmpty();
        int next = 1_000 + i;
        this.journal = journal;
        assertThatThrownBy(() -> append(next))
            .isInstanceOf(JournalAltered.class)
            .hasMessageContaining("the journal has 200 entries, but 300 were signed here");
      }
    }
    assertThat(Files.readString(directory.resolve("keys/newest-checkpoint.txt")))
        .isEqualTo(witness);
  }

  @Test
  void anEntryAlteredSinceTheLastCheckpointIsNotSignedOver() throws Exception {
    try (Journal journal = Journal.open(directory)) {
      this.journal = journal;
      append(301);
      append(302);
    }
    Sample.tamper(directory, "UPDATE entry SET at = at + 1 WHERE sequence = 301");
    try (Journal journal = Journal.open(directory)) {
      assertThatThrownBy(() -> journal.checkpoint(Sample.NOON))
          .isInstanceOf(JournalAltered.class)
          .hasMessageContaining("entry 301");
    }
  }

  @Test
  void aWitnessWhoseTreeIsLostReadsTheWholeJournalAgain() throws Exception {
    Files.delete(directory.resolve("keys/newest-tree.json"));
    try (Journal journal = Journal.open(directory)) {
      this.journal = journal;
      append(301);
      journal.checkpoint(Sample.NOON);
      assertThat(journal.verify().flaws()).isEmpty();
    }
    assertThat(directory.resolve("keys/newest-tree.json")).exists();
  }

  @Test
  void aLostTreeIsKeptAgainAlsoIfNoEntryCame() throws Exception {
    Files.delete(directory.resolve("keys/newest-tree.json"));
    try (Journal journal = Journal.open(directory)) {
      journal.checkpoint(Sample.NOON);
    }
    assertThat(directory.resolve("keys/newest-tree.json")).exists();
  }

  @Test
  void aNotePutIntoTheDatabaseIsNotTakenForOneThatWasSigned() throws Exception {
    Sample.tamper(directory, "INSERT INTO checkpoint VALUES (301, 'anything')");
    String witness = Files.readString(directory.resolve("keys/newest-checkpoint.txt"));
    try (Journal journal = Journal.open(directory)) {
      this.journal = journal;
      append(301);
      assertThatThrownBy(() -> journal.checkpoint(Sample.NOON)).isInstanceOf(JournalAltered.class);
    }
    assertThat(Files.readString(directory.resolve("keys/newest-checkpoint.txt")))
        .isEqualTo(witness);
  }

  @Test
  void aTreeOfAnotherJournalIsNotBelieved() throws Exception {
    Path other = directory.resolve("other");
    try (Journal journal = Journal.open(other)) {
      journal.append(Sample.decision("o-1"));
      journal.checkpoint(Sample.NOON);
    }
    Files.copy(
        other.resolve("keys/newest-tree.json"),
        directory.resolve("keys/newest-tree.json"),
        StandardCopyOption.REPLACE_EXISTING);
    try (Journal journal = Journal.open(directory)) {
      this.journal = journal;
      append(301);
      String note = journal.checkpoint(Sample.NOON);
      Verifier key = Verifier.read(directory.resolve("keys/checkpoint-key.pub.pem"));
      assertThat(key.open(note).size()).isEqualTo(301);
      assertThat(journal.verify().flaws()).isEmpty();
    }
  }

  private void append(int i) {
    journal.append(Sample.decision("d-" + i, "{\"n\":" + i + "}", null));
  }
}
