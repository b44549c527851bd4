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
    assertNothingIsSigned("nothing vouches for any entry of this journal");
    assertThatExceptionOfType(JournalAltered.class).isThrownBy(() -> append("d-6"));
  }

  @Test
  void withEveryVouchTakenAwayNothingForgedIsSigned() throws Exception {
    store.tamper(
        put(Kind.DECISION, "forged", FORGED, store.bytes("")),
        "UPDATE entry SET mac = " + store.bytes(""));
    reopen();
    assertNothingIsSigned("nothing vouches for any entry of this journal");
    assertThatExceptionOfType(JournalAltered.class).isThrownBy(journal::require);
    assertThatExceptionOfType(JournalAltered.class).isThrownBy(() -> append("d-6"));
    assertThat(journal.verify().flaws())
        .extracting(flaw -> flaw.says().en())
        .containsExactly(
            "entries 1 to 5 were not written by this service, or were written anew by somebody else");
  }

  @Test
  void noFileBesideTheKeyHasToSayWhatWasVouchedFor() throws Exception {
    store.tamper(
        put(Kind.DECISION, "forged", FORGED, store.bytes("")),
        "UPDATE entry SET mac = " + store.bytes("") + " WHERE sequence > 1");
    for (String file : List.of("newest-tree.json", "before-vouching.json")) {
      Files.writeString(store.keys().resolve(file), "{\"begins\":{\"after\":5}}");
      reopen();
      assertNothingIsSigned("entry 2 of the journal was not written by this service");
      Files.delete(store.keys().resolve(file));
      reopen();
      assertNothingIsSigned("entry 2 of the journal was not written by this service");
    }
  }

  @Test
  void aPrivateKeyAloneIsNoWitnessOfTheEnd() throws Exception {
    journal.close();
    store.tamper(
        "DELETE FROM checkpoint",
        "DELETE FROM card WHERE sequence > 2",
        "DELETE FROM entry WHERE sequence > 2");
    for (String file :
        List.of("newest-checkpoint.txt", "newest-tree.json", "checkpoint-key.pub.pem")) {
      Files.delete(store.keys().resolve(file));
      journal = store.open();
      assertThatExceptionOfType(JournalAltered.class)
          .isThrownBy(journal::require)
          .withMessageContaining("newest-checkpoint.txt is not there, though the key was used");
      assertThatExceptionOfType(JournalAltered.class).isThrownBy(() -> append("d-3"));
      assertThatExceptionOfType(JournalAltered.class)
          .isThrownBy(() -> journal.checkpoint(Sample.NOON));
      assertThat(journal.verify().flaws())
          .extracting(flaw -> flaw.kind().name())
          .containsExactly("UNWITNESSED");
      journal.close();
    }
    assertThat(store.keys().resolve("newest-checkpoint.txt")).doesNotExist();
  }

  @Test
  void aJournalThatIsGoneAltogetherIsNotBegunAnewUnderItsKey() throws Exception {
    journal.close();
    store.tamper(
        "DELETE FROM card",
        "DELETE FROM idempotency",
        "DELETE FROM checkpoint",
        "DELETE FROM entry");
    Files.delete(store.keys().resolve("newest-checkpoint.txt"));
    Files.delete(store.keys().resolve("newest-tree.json"));
    journal = store.open();
    assertThatExceptionOfType(JournalAltered.class).isThrownBy(() -> append("d-1"));
  }

  @Test
  void aKeyWhoseFirstOpeningBrokeOffIsANewOne() throws Exception {
    Path anew = directory.resolve("anew");
    try (Journal begun = Journal.open(anew)) {
      assertThat(begun.verify().flaws()).isEmpty();
    }
    Files.delete(anew.resolve("keys/checkpoint-key.pub.pem"));
    Files.delete(anew.resolve("keys/newest-checkpoint.txt"));
    try (Journal begun = Journal.open(anew)) {
      assertThat(begun.append(Sample.decision("d-1")).sequence()).isEqualTo(1);
    }
  }

  @Test
  void aTriggerThatTakesEntriesAwayAsTheyAreWrittenIsFoundOutBeforeAnyAnswer() throws Exception {
    store.swallow();
    assertThatExceptionOfType(JournalAltered.class)
        .isThrownBy(() -> append("d-5"))
        .withMessageContaining("takes entries away");
    reopen();
    assertThatExceptionOfType(JournalAltered.class)
        .isThrownBy(() -> append("d-5"))
        .withMessageContaining("parts that this program did not make so, or lacks some: ")
        .withMessageContaining("trigger hilang");
    assertNothingIsSigned("trigger hilang");
    assertThat(journal.find("d-4")).contains(last);
    assertThat(journal.verify().flaws())
        .extracting(flaw -> flaw.kind() + " " + flaw.says().en())
        .containsExactlyInAnyOrder(
            "UNKNOWN_PART this part of the database is missing, or was not made so by this program: trigger hilang",
            "UNKNOWN_PART this part of the database is missing, or was not made so by this program: trigger entry_stays");
  }

  @Test
  void aTriggerThatIsGoneIsMissed() throws Exception {
    String gone = kind == Store.Kind.SQLITE ? "" : " ON entry";
    journal.close();
    try (Connection forger = store.raw();
        Statement statement = forger.createStatement()) {
      statement.execute("DROP TRIGGER entry_stays" + gone);
    }
    journal = store.open();
    assertThatExceptionOfType(JournalAltered.class)
        .isThrownBy(() -> append("d-5"))
        .withMessageContaining("trigger entry_stays");
  }

  @Test
  void anAnswerThatPointsToAnotherEntryIsNotGiven() throws Exception {
    Idempotency mine = new Idempotency("mine", "my request");
    journal.append(Sample.decision("d-5", "{\"of\":\"me\"}", mine));
    store.tamper("UPDATE idempotency SET sequence = 2 WHERE key = 'mine'");
    assertThatExceptionOfType(JournalAltered.class)
        .isThrownBy(() -> journal.append(Sample.decision("d-6", "{\"of\":\"me\"}", mine)))
        .withMessageContaining(
            "entry 2 is kept as the answer to the idempotency key mine, but did not");
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
