package id.paritrana.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/**
 * Who can write the database, but has not the key, and is quicker than the next checkpoint. The
 * journal is open, and four entries are in it, of which three are signed.
 */
@InEachDatabase
class ForgeryTest {
  private static final String FORGED = "{\"outcome\":\"NOT_ELIGIBLE\"}";

  @Parameter Store.Kind kind;
  @TempDir Path directory;
  private Store store;
  private Journal journal;
  private Entry last;

  @BeforeEach
  void threeSignedEntriesAndOneMore() {
    store = kind.in(directory);
    journal = store.open();
    for (int i = 1; i <= 3; i++) {
      append("d-" + i);
    }
    journal.checkpoint(Sample.NOON);
    last = append("d-4");
  }

  @AfterEach
  void closed() {
    journal.close();
  }

  @Test
  void anEntryPutInIsNeitherSignedNorShownNorBuiltUpon() throws Exception {
    store.tamper(put(Kind.DECISION, "forged", FORGED, store.bytes("00".repeat(16))));
    assertNamed("forged", 5);
    assertNothingIsSigned("entry 5 of the journal was not written by this service");
    assertThatExceptionOfType(JournalAltered.class)
        .isThrownBy(() -> append("d-6"))
        .withMessageContaining("entry 5 of the journal was not written by this service");
  }

  @Test
  void anEntryPutInIsFoundOutWhateverItsVouchIs() throws Exception {
    String stolen = "(SELECT mac FROM entry WHERE sequence = 4)";
    for (String mac : List.of(store.bytes(""), store.bytes("00"), stolen)) {
      store.tamper(
          "DELETE FROM entry WHERE sequence = 5", put(Kind.DECISION, "forged", FORGED, mac));
      assertNamed("forged", 5);
      assertNothingIsSigned("entry 5 of the journal was not written by this service");
    }
  }

  @Test
  void whatWasPutInIsStillForgedAfterARestart() throws Exception {
    store.tamper(put(Kind.DECISION, "forged", FORGED, store.bytes("")));
    reopen();
    assertNamed("forged", 5);
    assertNothingIsSigned("entry 5 of the journal was not written by this service");
  }

  @Test
  void onceWhatWasPutInIsGoneTheJournalGoesOn() throws Exception {
    store.tamper(put(Kind.DECISION, "forged", FORGED, store.bytes("")));
    assertNothingIsSigned("entry 5");
    store.tamper("DELETE FROM entry WHERE sequence = 5");
    assertThat(append("d-5").sequence()).isEqualTo(5);
    assertThat(journal.checkpoint(Sample.NOON)).contains("\n5\n");
    assertThat(journal.verify().flaws()).isEmpty();
  }

  @Test
  void anAnsweredEntryThatIsWrittenAnewBeforeItIsSignedIsFoundOut() throws Exception {
    store.tamper(rewritten("mac"));
    assertNamed("d-4", 4);
    assertNothingIsSigned("entry 4 of the journal was not written by this service");
    store.tamper("UPDATE entry SET mac = " + store.bytes("") + " WHERE sequence = 4");
    reopen();
    assertNamed("d-4", 4);
    assertNothingIsSigned("entry 4 of the journal was not written by this service");
  }

  @Test
  void anAnsweredEntryThatIsTakenAwayBeforeItIsSignedIsMissed() throws Exception {
    store.tamper(
        "DELETE FROM card WHERE sequence = 4",
        "DELETE FROM idempotency WHERE sequence = 4",
        "DELETE FROM entry WHERE sequence = 4");
    assertThatExceptionOfType(JournalAltered.class)
        .isThrownBy(() -> append("d-5"))
        .withMessageContaining("entry 4 was recorded here and is gone");
  }

  @Test
  void aForgedArchiveDoesNotHideThatBodiesWereDestroyed() throws Exception {
    String body =
        "{\"before\":\"2026-03-02\",\"decisions\":4,\"file\":\"a.zst\",\"from\":1,\"sha256\":\"00\",\"upto\":4}";
    store.tamper(
        put(Kind.ARCHIVE, "archive-1-4", body, store.bytes("00".repeat(16))),
        "INSERT INTO archive VALUES (4, 'a.zst', '00', 0, 5)",
        "UPDATE entry SET body = " + store.bytes("") + ", written = NULL WHERE sequence <= 4");
    assertThat(journal.verify().flaws())
        .extracting(flaw -> flaw.kind() + " " + flaw.sequence())
        .contains("FOREIGN 5");
    assertNothingIsSigned("entry 5 of the journal was not written by this service");
  }

  @Test
  void aForgedEndOfACopyIsNamedWhereTheKeyIs() throws Exception {
    assumeTrue(kind == Store.Kind.SQLITE, "every copy is a file");
    Path copy = directory.resolve("copy");
    journal.backup(copy, Sample.NOON);
    try (Connection forger = Sample.raw(copy);
        Statement statement = forger.createStatement()) {
      statement.execute(put(Kind.DECISION, "forged", FORGED, store.bytes("00".repeat(16))));
    }
    assertThat(Backup.check(copy, store.keys()).flaws())
        .extracting(flaw -> flaw.kind() + " " + flaw.sequence())
        .containsExactly("FOREIGN 5");
    assertThat(Backup.check(copy, directory.resolve("nowhere")).signed()).isEqualTo(4);
  }

  @Test
  void anEarlierFormatCannotBePretended() throws Exception {
    assumeTrue(kind == Store.Kind.SQLITE, "in PostgreSQL the history of the tables says so");
    journal.close();
    store.tamper(
        put(Kind.DECISION, "forged", FORGED, store.bytes("")),
        "DROP INDEX entry_other",
        "ALTER TABLE entry DROP COLUMN mac",
        "PRAGMA user_version = 4");
    reopen();
    assertNothingIsSigned("entry 4 of the journal was not written by this service");
    assertThatExceptionOfType(JournalAltered.class).isThrownBy(() -> append("d-6"));
  }

  @Test
  void whatWasWrittenBeforeEntriesWereVouchedForIsTakenOverOnce() throws Exception {
    journal.close();
    store.tamper("UPDATE entry SET mac = " + store.bytes(""));
    Files.delete(store.keys().resolve("before-vouching.json"));
    reopen();
    assertThat(journal.find("d-4")).contains(last);
    last = append("d-5");
    assertThat(journal.checkpoint(Sample.NOON)).contains("\n5\n");
    assertThat(journal.verify().flaws()).isEmpty();

    store.tamper(put(Kind.DECISION, "forged", FORGED, store.bytes("")));
    reopen();
    assertNamed("forged", 6);
    assertNothingIsSigned("entry 6 of the journal was not written by this service");
  }

  @Test
  void whatWasTakenOverIsFixedFromThenOn() throws Exception {
    journal.close();
    store.tamper("UPDATE entry SET mac = " + store.bytes(""));
    Files.delete(store.keys().resolve("before-vouching.json"));
    reopen();
    store.tamper(rewritten("mac"));
    reopen();
    assertNothingIsSigned("the tree over the first 4 entries is not the one that was signed");
  }

  @Test
  void withoutWhatWasKeptOfItsBeginningAJournalGoesOn() throws Exception {
    Files.delete(store.keys().resolve("before-vouching.json"));
    store.tamper(put(Kind.DECISION, "forged", FORGED, store.bytes("")));
    reopen();
    assertThat(journal.find("d-1")).isPresent();
    assertNothingIsSigned("entry 5 of the journal was not written by this service");
  }

  @Test
  void whatWasKeptOfItsBeginningAndCannotBeReadIsNotTakenForNone() throws Exception {
    Files.writeString(store.keys().resolve("before-vouching.json"), "");
    assertThatExceptionOfType(JournalAltered.class)
        .isThrownBy(store::open)
        .withMessageContaining("before-vouching.json cannot be read as this service wrote it");
  }

  @Test
  void whatWasFoundWrongOnceIsFoundWrongAgain() throws Exception {
    journal.checkpoint(Sample.NOON);
    journal.close();
    store.tamper(rewritten("mac"));
    Files.delete(store.keys().resolve("newest-tree.json"));
    Files.delete(store.keys().resolve("before-vouching.json"));
    store.tamper("UPDATE entry SET mac = " + store.bytes(""));
    reopen();
    for (int i = 0; i < 3; i++) {
      assertNothingIsSigned("the tree over the first 4 entries is not the one that was signed");
    }
  }

  private void assertNamed(String id, long sequence) {
    assertThat(journal.verify().flaws())
        .extracting(flaw -> flaw.kind() + " " + flaw.sequence())
        .containsExactly("FOREIGN " + sequence);
    assertThatExceptionOfType(JournalAltered.class).isThrownBy(() -> journal.find(id));
    assertThatExceptionOfType(JournalAltered.class)
        .isThrownBy(() -> journal.proof(id, Sample.NOON));
    assertThatCode(() -> journal.find("d-1")).doesNotThrowAnyException();
  }

  private void assertNothingIsSigned(String said) throws Exception {
    Path note = store.keys().resolve("newest-checkpoint.txt");
    String before = Files.readString(note);
    assertThatExceptionOfType(JournalAltered.class)
        .isThrownBy(() -> journal.checkpoint(Sample.NOON))
        .withMessageContaining(said);
    assertThat(note).hasContent(before);
  }

  private String put(Kind kind, String id, String json, String mac) {
    return store.forgery(last, kind, id, json, mac);
  }

  /** The fourth entry with another body, and the hash that fits it. */
  private String rewritten(String mac) {
    byte[] hash =
        Chain.hash(
            Chain.envelope(
                4,
                Chain.bytes(last.previous()),
                Moment.text(last.at()),
                last.id(),
                "DECISION",
                FORGED.getBytes(StandardCharsets.UTF_8)));
    return "UPDATE entry SET body = %s, texts = NULL, written = NULL, hash = %s, mac = %s WHERE sequence = 4"
        .formatted(store.packed(FORGED), store.bytes(HexFormat.of().formatHex(hash)), mac);
  }

  private Entry append(String id) {
    return journal.append(Sample.decision(id));
  }

  private void reopen() {
    journal.close();
    journal = store.open();
  }
}
