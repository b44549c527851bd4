package id.paritrana.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.paritrana.journal.proof.ExportCheck;
import id.paritrana.journal.proof.ExportLine;
import id.paritrana.journal.proof.Verification;
import id.paritrana.journal.proof.Verifier;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

@InEachDatabase
class VerificationTest {
  @Parameter Store.Kind kind;
  @TempDir Path directory;
  private Store store;
  private Entry last;

  @BeforeEach
  void sixEntries() {
    store = kind.in(directory);
    try (Journal journal = store.open()) {
      for (int i = 1; i <= 6; i++) {
        last =
            journal.append(
                Sample.decision("d-" + i, "{\"n\":" + i + ",\"big\":9007199254740993}", null));
      }
    }
  }

  @Test
  void aTailCutOffWithItsCheckpointsIsNamedByTheNoteBesideTheKey() throws Exception {
    try (Journal journal = store.open()) {
      journal.checkpoint(Sample.NOON);
    }
    store.tamper("DELETE FROM entry WHERE sequence > 2", "DELETE FROM checkpoint");
    assertThat(verify().flaws()).extracting(flaw -> flaw.kind().name()).containsExactly("CUT_OFF");
  }

  @Test
  void aChainLeftAloneIsWhole() {
    assertThat(verify().flaws()).isEmpty();
    assertThat(verify().entries()).isEqualTo(6);
    assertThat(verify().head()).isEqualTo(last.hash());
  }

  @Test
  void anExportIsCheckedWithoutTheDatabase() throws Exception {
    ByteArrayOutputStream export = new ByteArrayOutputStream();
    try (Journal journal = store.open()) {
      export.write(ExportLine.checkpoint(journal.checkpoint(Sample.NOON)));
      journal.export(0, Long.MAX_VALUE, export);
    }
    Verifier key = Verifier.read(store.keys().resolve("checkpoint-key.pub.pem"));
    Verification found =
        new ExportCheck(key, entries -> {})
            .of(new ByteArrayInputStream(export.toByteArray()), List.of());
    assertThat(found.flaws()).isEmpty();
    assertThat(found.signed()).isEqualTo(6);
    assertThat(found.head()).isEqualTo(last.hash());
  }

  @Test
  void anEmptyJournalIsWhole() {
    try (Journal journal = kind.in(directory.resolve("empty")).open()) {
      assertThat(journal.verify().flaws()).isEmpty();
      assertThat(journal.verify().entries()).isZero();
      assertThat(journal.verify().head()).isEqualTo(Chain.START);
    }
  }

  @Test
  void anEditedBodyIsNamed() throws Exception {
    store.tamper(
        "UPDATE entry SET body = "
            + store.packed("{\"big\":\"9007199254740993\",\"n\":4}")
            + " WHERE sequence = 3");
    assertThat(told()).containsExactly("ALTERED 3");
  }

  @Test
  void anEditOfTheLastDigitOfALongNumberIsNamed() throws Exception {
    store.tamper(
        "UPDATE entry SET body = "
            + store.packed("{\"big\":\"9007199254740992\",\"n\":3}")
            + " WHERE sequence = 3");
    assertThat(told()).containsExactly("ALTERED 3");
  }

  @Test
  void everyOtherPartOfAnEntryIsHeldByItsHash() throws Exception {
    store.tamper(
        "UPDATE entry SET id = 'x' WHERE sequence = 2",
        "UPDATE entry SET at = at + 1 WHERE sequence = 4",
        "UPDATE entry SET kind = 'OTHER' WHERE sequence = 6");
    assertThat(told()).containsExactly("ALTERED 2", "ALTERED 4", "ALTERED 6");
  }

  @Test
  void anEntryThatWasEditedWithItsHashBreaksTheNextLink() throws Exception {
    store.tamper(
        "UPDATE entry SET body = "
            + store.packed("{}")
            + ", hash = "
            + store.bytes(rehashed())
            + ", written = NULL WHERE sequence = 3");
    assertThat(told()).containsExactly("FOREIGN 3", "ALTERED 4");
  }

  @Test
  void aDeletedEntryIsNamed() throws Exception {
    store.tamper("DELETE FROM entry WHERE sequence = 3");
    Verification verification = verify();
    assertThat(verification.entries()).isEqualTo(5);
    assertThat(told()).containsExactly("MISSING 3");
  }

  @Test
  void aDeletedFirstEntryIsNamed() throws Exception {
    store.tamper("DELETE FROM entry WHERE sequence = 1");
    assertThat(told()).containsExactly("MISSING 1");
  }

  @Test
  void twoSwappedEntriesAreNamed() throws Exception {
    store.tamper(
        "UPDATE entry SET sequence = 100 WHERE sequence = 2",
        "UPDATE entry SET sequence = 2 WHERE sequence = 5",
        "UPDATE entry SET sequence = 5 WHERE sequence = 100");
    assertThat(told()).containsExactly("ALTERED 2", "ALTERED 5");
  }

  @Test
  void aBodyThatCannotBeUnpackedIsNamed() throws Exception {
    store.tamper("UPDATE entry SET body = " + store.bytes("28b52ffd") + " WHERE sequence = 6");
    assertThat(told()).containsExactly("DAMAGED 6");
  }

  @Test
  void aDamagedFileIsAFaultAndNotACrash() throws Exception {
    assumeTrue(kind == Store.Kind.SQLITE, "PostgreSQL's files are not this service's");
    int page = rootPageOfEntry();
    store.tamper("PRAGMA wal_checkpoint(TRUNCATE)");
    try (RandomAccessFile file =
        new RandomAccessFile(directory.resolve("journal.db").toFile(), "rw")) {
      file.seek((page - 1) * 4096L);
      file.write(new byte[] {99, 99, 99, 99, 99, 99, 99, 99});
    }
    assertThat(told()).containsExactly("DAMAGED 1");
  }

  private Verification verify() {
    try (Journal journal = store.open()) {
      return journal.verify();
    }
  }

  private List<String> told() {
    return verify().flaws().stream().map(flaw -> flaw.kind() + " " + flaw.sequence()).toList();
  }

  private String rehashed() {
    try (Journal journal = store.open()) {
      Entry entry = journal.find("d-3").orElseThrow();
      byte[] hash =
          Chain.hash(
              Chain.envelope(
                  3,
                  Chain.bytes(entry.previous()),
                  Moment.text(entry.at()),
                  entry.id(),
                  "DECISION",
                  "{}".getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(hash);
    }
  }

  private int rootPageOfEntry() throws Exception {
    try (var connection = store.raw();
        var row =
            connection
                .createStatement()
                .executeQuery("SELECT rootpage FROM sqlite_schema WHERE name = 'entry'")) {
      return row.getInt(1);
    }
  }
}
