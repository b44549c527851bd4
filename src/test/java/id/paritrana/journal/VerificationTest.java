package id.paritrana.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.RandomAccessFile;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerificationTest {
  @TempDir Path directory;
  private Entry last;

  @BeforeEach
  void sixEntries() {
    try (Journal journal = Journal.open(directory)) {
      for (int i = 1; i <= 6; i++) {
        last =
            journal.append(
                Sample.decision("d-" + i, "{\"n\":" + i + ",\"big\":9007199254740993}", null));
      }
    }
  }

  @Test
  void aChainLeftAloneIsWhole() {
    assertThat(verify()).isEqualTo(new Verification(6, last.hash(), java.util.List.of()));
  }

  @Test
  void anEmptyJournalIsWhole() {
    try (Journal journal = Journal.open(directory.resolve("empty"))) {
      assertThat(journal.verify()).isEqualTo(new Verification(0, Chain.START, java.util.List.of()));
    }
  }

  @Test
  void anEditedBodyIsNamed() throws Exception {
    Sample.tamper(
        directory,
        "UPDATE entry SET body = replace(body, '\"n\":3', '\"n\":4') WHERE sequence = 3");
    assertThat(verify().faults())
        .singleElement()
        .asString()
        .startsWith("Entry 3 is stored with sha256:");
  }

  @Test
  void anEditOfTheLastDigitOfALongNumberIsNamed() throws Exception {
    Sample.tamper(
        directory, "UPDATE entry SET body = replace(body, '0993', '0992') WHERE sequence = 3");
    assertThat(verify().faults())
        .singleElement()
        .asString()
        .startsWith("Entry 3 is stored with sha256:");
  }

  @Test
  void everyOtherPartOfAnEntryIsHeldByItsHash() throws Exception {
    Sample.tamper(
        directory,
        "UPDATE entry SET id = 'x' WHERE sequence = 2",
        "UPDATE entry SET at = at + 1 WHERE sequence = 4",
        "UPDATE entry SET kind = 'OTHER' WHERE sequence = 6");
    assertThat(verify().faults())
        .extracting(fault -> fault.substring(0, 17))
        .containsExactly("Entry 2 is stored", "Entry 4 is stored", "Entry 6 is stored");
  }

  @Test
  void anEntryThatWasEditedWithItsHashBreaksTheNextLink() throws Exception {
    Sample.tamper(
        directory, "UPDATE entry SET body = '{}', hash = '" + rehashed() + "' WHERE sequence = 3");
    assertThat(verify().faults()).singleElement().asString().startsWith("Entry 4 names sha256:");
  }

  @Test
  void aDeletedEntryIsNamed() throws Exception {
    Sample.tamper(directory, "DELETE FROM entry WHERE sequence = 3");
    Verification verification = verify();
    assertThat(verification.entries()).isEqualTo(5);
    assertThat(verification.faults()).hasSize(2);
    assertThat(verification.faults().get(0)).isEqualTo("Entry 4 stands where entry 3 should");
    assertThat(verification.faults().get(1)).startsWith("Entry 4 names sha256:");
  }

  @Test
  void aDeletedFirstEntryIsNamed() throws Exception {
    Sample.tamper(directory, "DELETE FROM entry WHERE sequence = 1");
    assertThat(verify().faults()).contains("Entry 2 stands where entry 1 should");
  }

  @Test
  void twoSwappedEntriesAreNamed() throws Exception {
    Sample.tamper(
        directory,
        "UPDATE entry SET sequence = 100 WHERE sequence = 2",
        "UPDATE entry SET sequence = 2 WHERE sequence = 5",
        "UPDATE entry SET sequence = 5 WHERE sequence = 100");
    String faults = String.join("\n", verify().faults());
    assertThat(faults)
        .contains("Entry 2 names", "Entry 2 is stored", "Entry 5 names", "Entry 5 is stored");
  }

  @Test
  void aBodyThatIsNoLongerJsonIsNamed() throws Exception {
    Sample.tamper(directory, "UPDATE entry SET body = '{\"n\":' WHERE sequence = 6");
    assertThat(verify().faults())
        .singleElement()
        .asString()
        .startsWith("Entry 6 is stored with sha256:")
        .contains("none: The body is not JSON");
  }

  @Test
  void aDamagedFileIsAFaultAndNotACrash() throws Exception {
    int page = rootPageOfEntry();
    Sample.tamper(directory, "PRAGMA wal_checkpoint(TRUNCATE)");
    try (RandomAccessFile file =
        new RandomAccessFile(directory.resolve("journal.db").toFile(), "rw")) {
      file.seek((page - 1) * 4096L);
      file.write(new byte[] {99, 99, 99, 99, 99, 99, 99, 99});
    }
    assertThat(verify().faults())
        .singleElement()
        .asString()
        .startsWith("The file is damaged after entry");
  }

  private Verification verify() {
    try (Journal journal = Journal.open(directory)) {
      return journal.verify();
    }
  }

  private String rehashed() {
    try (Journal journal = Journal.open(directory)) {
      Entry entry = journal.find("d-3").orElseThrow();
      return Chain.hash(3, entry.previous(), Moment.text(entry.at()), entry.id(), "DECISION", "{}");
    }
  }

  private int rootPageOfEntry() throws Exception {
    try (var connection = Sample.raw(directory);
        var row =
            connection
                .createStatement()
                .executeQuery("SELECT rootpage FROM sqlite_schema WHERE name = 'entry'")) {
      return row.getInt(1);
    }
  }
}
