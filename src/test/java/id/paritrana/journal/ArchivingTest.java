package id.paritrana.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.ZstdInputStream;
import id.paritrana.journal.proof.ArchiveFile;
import id.paritrana.journal.proof.ExportCheck;
import id.paritrana.journal.proof.ExportLine;
import id.paritrana.journal.proof.ExportSearch;
import id.paritrana.journal.proof.Verification;
import id.paritrana.journal.proof.Verifier;
import id.paritrana.journal.search.Query;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/**
 * A journal of a ruleset and two decisions of 2023, two of 2024 and one of 2025. The bodies have a
 * number that makes them be kept twice.
 */
@InEachDatabase
@Timeout(60)
class ArchivingTest {
  private static final LocalDate OF_2024 = LocalDate.parse("2024-01-01");
  private static final LocalDate OF_2025 = LocalDate.parse("2025-01-01");
  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

  @Parameter Store.Kind kind;
  @TempDir Path folder;
  private Store store;
  private Path to;

  @BeforeEach
  void fiveDecisions() {
    store = kind.in(folder.resolve("data"));
    to = folder.resolve("archive");
    try (Journal journal = store.open()) {
      Instant first = Instant.parse("2023-01-02T00:00:00Z");
      journal.append(new Submission("r-1", first, Kind.RULESET, "{\"files\":[]}", null));
      decide(journal, "d-2", "2023-05-01T00:00:00Z");
      decide(journal, "d-3", "2023-12-31T23:59:59.999Z");
      decide(journal, "d-4", "2024-01-01T00:00:00Z");
      decide(journal, "d-5", "2024-06-01T00:00:00Z");
      decide(journal, "d-6", "2025-01-01T00:00:00Z");
    }
  }

  private static void decide(Journal journal, String id, String at) {
    journal.append(Sample.decision(id, Instant.parse(at), body(id), new Idempotency(id, id)));
  }

  private static String body(String id) {
    return Sample.body("16.05", "ELIGIBLE", "COV-006")
        .replaceFirst("\\{", "{\"capital\": 9007199254740993, \"is\": \"" + id + "\", ");
  }

  @Test
  void whatIsOlderIsInTheFileAndItsDecisionsAreEmptyInTheJournal() throws Exception {
    ArchiveFile archive = archive(OF_2024);
    assertThat(archive.file()).isEqualTo("journal-1-3.ndjson.zst");
    assertThat(archive.decisions()).isEqualTo(2);
    assertThat(to.resolve("journal-1-3.ndjson.zst.sha256"))
        .hasContent(archive.sha256() + "  journal-1-3.ndjson.zst\n");
    assertThat(bodies()).containsExactly("r-1", "d-4", "d-5", "d-6", "archive-1-3");
    try (InputStream in = open(archive)) {
      assertThat(ExportSearch.body(in, "d-3").orElseThrow())
          .startsWith("{\"capital\":\"9007199254740993\",\"decision\":{")
          .endsWith("\"is\":\"d-3\"}");
    }
    try (InputStream in = open(archive)) {
      assertThat(ExportSearch.body(in, "d-4")).isEmpty();
    }
  }

  @Test
  void theFileIsVerifiedWithTheKeyBesideIt() throws Exception {
    Verification found = check(archive(OF_2024));
    assertThat(found.flaws()).isEmpty();
    assertThat(found.entries()).isEqualTo(3);
    assertThat(found.signed()).isEqualTo(3);
    assertThat(found.archived().entries()).isZero();
  }

  @Test
  void theJournalStillVerifiesAndSaysWhatIsElsewhere() throws Exception {
    ArchiveFile archive = archive(OF_2024);
    try (Journal journal = store.open()) {
      journal.checkpoint(NOW);
      Verification found = journal.verify();
      assertThat(found.flaws()).isEmpty();
      assertThat(found.entries()).isEqualTo(7);
      assertThat(found.signed()).isEqualTo(7);
      assertThat(found.archived().entries()).isEqualTo(2);
      assertThat(found.archived().files()).containsExactly(archive);
      assertThat(exported(journal)).isEqualTo(found);
    }
  }

  @Test
  void aDecisionThatStayedIsProvenAsBefore() throws Exception {
    archive(OF_2024);
    try (Journal journal = store.open()) {
      Proof proof = journal.proof("d-4", NOW);
      assertThat(Chain.text(Chain.hash(proof.canonical()))).isEqualTo(proof.entry().hash());
    }
  }

  @Test
  void anArchivedDecisionIsFoundAndNamesItsFile() throws Exception {
    archive(OF_2024);
    try (Journal journal = store.open()) {
      Query query = new Query("16.05", Map.of(), "COV-006", null, null, null, null, null);
      assertThat(journal.search(query, null, 10).entries())
          .extracting(entry -> entry.id() + " " + entry.archive())
          .containsExactly(
              "d-6 null",
              "d-5 null",
              "d-4 null",
              "d-3 journal-1-3.ndjson.zst",
              "d-2 journal-1-3.ndjson.zst");
      Entry archived = journal.find("d-2").orElseThrow();
      assertThatExceptionOfType(BodyArchived.class)
          .isThrownBy(archived::bodyJson)
          .satisfies(
              e -> assertThat(e.says().en()).contains("`read-archive journal-1-3.ndjson.zst d-2`"));
      assertThatExceptionOfType(BodyArchived.class).isThrownBy(() -> journal.proof("d-2", NOW));
    }
  }

  @Test
  void aRepeatedRequestOfAnArchivedDecisionIsNotDecidedAnew() throws Exception {
    archive(OF_2024);
    try (Journal journal = store.open()) {
      Submission again = Sample.decision("d-9", NOW, body("d-9"), new Idempotency("d-2", "d-2"));
      assertThat(journal.append(again).archive()).isEqualTo("journal-1-3.ndjson.zst");
    }
  }

  @Test
  void aSecondArchiveGoesOnWhereTheFirstEnded() throws Exception {
    ArchiveFile first = archive(OF_2024);
    ArchiveFile second = archive(OF_2025);
    assertThat(second.file()).isEqualTo("journal-4-5.ndjson.zst");
    assertThat(bodies()).containsExactly("r-1", "d-6", "archive-1-3", "archive-4-5");
    Verification found = check(second);
    assertThat(found.flaws()).isEmpty();
    assertThat(found.after()).isEqualTo(3);
    assertThat(found.signed()).isEqualTo(5);
    try (Journal journal = store.open()) {
      assertThat(journal.find("d-3").orElseThrow().archive()).isEqualTo(first.file());
      assertThat(journal.find("d-4").orElseThrow().archive()).isEqualTo(second.file());
      assertThat(journal.verify().flaws()).isEmpty();
      assertThat(journal.verify().archived().entries()).isEqualTo(4);
    }
  }

  @Test
  void aSecondArchiveThatClaimsAnotherBeginningIsNamed() throws Exception {
    archive(OF_2024);
    String lines = lines(archive(OF_2025));
    assertThat(told(lines)).isEmpty();
    String head = lines.replaceAll("(?s).*\"head\":\"sha256:([0-9a-f]+)\".*", "$1");
    assertThat(told(lines.replace("\"after\":3", "\"after\":2"))).contains("DAMAGED 1");
    assertThat(told(lines.replaceAll("(\"peaks\":\\[\")[^\"]*", "$1" + "A".repeat(43) + "=")))
        .contains("REWRITTEN 5");
    assertThat(told(lines.replaceFirst(head, "0".repeat(64)))).contains("MISPLACED 4");
    assertThat(told(lines.replaceFirst("(?m)^\\{\"begins\".*\n", ""))).contains("MISSING 1");
  }

  @Test
  void anArchiveWrittenAnewUnderTheCheckpointItBeginsAtIsNamed() throws Exception {
    archive(OF_2024);
    String second = lines(archive(OF_2025));
    String begins = second.lines().filter(line -> line.startsWith("{\"begins\"")).findFirst().get();
    String head = begins.replaceAll(".*\"head\":\"(sha256:[0-9a-f]+)\".*", "$1");
    String note;
    try (Journal journal = store.open()) {
      note = journal.checkpoints().stream().filter(one -> one.contains("\n3\n")).findFirst().get();
    }
    String fourth = Sample.forged(4, head, "{}");
    String forged =
        new String(ExportLine.checkpoint(note), UTF_8)
            + String.join("\n", begins, fourth, Sample.forged(5, Sample.hash(fourth), "{}"), "");
    assertThat(told(forged)).containsExactly("UNSIGNED 4");
  }

  @Test
  void nothingOldEnoughIsNoArchive() throws Exception {
    try (Journal journal = store.open()) {
      assertThat(journal.archiving(LocalDate.parse("2023-01-02"), to).run(NOW)).isNull();
    }
    archive(OF_2024);
    assertThat(archive(OF_2024)).isNull();
    assertThat(to).isDirectoryNotContaining("glob:**journal-4*");
  }

  @Test
  void aRunThatEndedBeforeItRecordedIsTakenUpWithItsFile() throws Exception {
    try (Journal journal = store.open()) {
      journal.archiving(OF_2024, to).write(NOW);
    }
    assertThat(bodies()).contains("d-2", "d-3");
    Object written = Files.getLastModifiedTime(to.resolve("journal-1-3.ndjson.zst"));
    assertThat(archive(OF_2024)).isNotNull();
    assertThat(Files.getLastModifiedTime(to.resolve("journal-1-3.ndjson.zst"))).isEqualTo(written);
    assertWholeButForTwo();
  }

  @Test
  void aRunThatEndedWhileItWroteBeginsAnew() throws Exception {
    Files.createDirectories(to);
    Files.writeString(to.resolve("journal-1-3.ndjson.zst.part"), "half");
    archive(OF_2024);
    assertWholeButForTwo();
  }

  @Test
  void aRunThatEndedOnceItHadRecordedIsFinished() throws Exception {
    try (Journal journal = store.open()) {
      Archiving archiving = journal.archiving(OF_2024, to);
      archiving.record(archiving.write(NOW), NOW);
      assertThat(journal.find("d-2").orElseThrow().archive()).isNull();
      assertThat(archiving.unfinished()).isEqualTo(2);
      assertThat(journal.verify().flaws()).isEmpty();
    }
    assertThat(archive(OF_2024)).isNull();
    assertWholeButForTwo();
  }

  @Test
  void aRunThatEndedWhileItEmptiedIsFinished() throws Exception {
    try (Journal journal = store.open()) {
      Archiving archiving = journal.archiving(OF_2024, to);
      archiving.record(archiving.write(NOW), NOW);
      archiving.empty(0, 2);
      assertThat(archiving.unfinished()).isEqualTo(1);
      assertThat(journal.verify().flaws()).isEmpty();
      assertThat(journal.find("d-3").orElseThrow().bodyJson()).contains("d-3");
    }
    archive(OF_2024);
    assertWholeButForTwo();
  }

  @Test
  void nothingMoreIsEmptiedOnceTheFileIsNotTheOneRecorded() throws Exception {
    try (Journal journal = store.open()) {
      Archiving archiving = journal.archiving(OF_2024, to);
      archiving.record(archiving.write(NOW), NOW);
    }
    Files.writeString(to.resolve("journal-1-3.ndjson.zst"), "x");
    assertThatExceptionOfType(NotArchived.class)
        .isThrownBy(() -> archive(OF_2025))
        .withMessageContaining("is not here as it was written");
    assertThat(bodies()).contains("d-2", "d-3", "d-4");
  }

  @Test
  void aFileThatIsThereAndIsAnotherIsNeverWrittenOver() throws Exception {
    Files.createDirectories(to);
    Path file = to.resolve("journal-1-3.ndjson.zst");
    Files.writeString(file, "of another journal");
    assertThatExceptionOfType(NotArchived.class)
        .isThrownBy(() -> archive(OF_2024))
        .withMessageContaining("is not whole, so nothing was archived");
    assertThat(file).hasContent("of another journal");
    assertThat(bodies()).contains("d-2", "d-3");
  }

  @Test
  void theFolderOfAnotherJournalIsRefused() throws Exception {
    archive(OF_2024);
    store = kind.in(folder.resolve("other"));
    try (Journal journal = store.open()) {
      decide(journal, "d-1", "2023-05-01T00:00:00Z");
    }
    assertThatExceptionOfType(NotArchived.class)
        .isThrownBy(() -> archive(OF_2024))
        .withMessageContaining("is the key of another journal");
  }

  @Test
  void anAlteredJournalIsNotArchived() throws Exception {
    store.tamper("UPDATE entry SET body = " + store.packed("{}") + " WHERE sequence = 2");
    assertThatExceptionOfType(JournalAltered.class)
        .isThrownBy(() -> archive(OF_2024))
        .withMessageContaining("entry 2 of the journal is not what was recorded");
    try (Journal journal = store.open()) {
      assertThat(journal.find("d-3").orElseThrow().archive()).isNull();
      assertThat(journal.find("archive-1-3")).isEmpty();
    }
  }

  @Test
  void anEditInTheArchiveIsNamed() throws Exception {
    String lines = lines(archive(OF_2024));
    assertThat(told(lines.replace("\"is\":\"d-2\"", "\"is\":\"d-3\"")))
        .containsExactly("ALTERED 2");
    byte[] edited = lines.replace("\"is\":\"d-2\"", "\"is\":\"d-3\"").getBytes(UTF_8);
    assertThatExceptionOfType(ExportSearch.Altered.class)
        .isThrownBy(() -> ExportSearch.body(new ByteArrayInputStream(edited), "d-2"));
  }

  @Test
  void aBodyEmptiedWithoutAnArchiveIsNamed() throws Exception {
    archive(OF_2024);
    store.tamper(
        "UPDATE entry SET body = " + store.bytes("") + ", written = NULL WHERE sequence IN (4, 5)");
    try (Journal journal = store.open()) {
      assertThat(journal.verify().flaws())
          .extracting(flaw -> flaw.kind() + ": " + flaw.says().en())
          .containsExactly(
              "MISSING: the bodies of entries 4 to 5 are missing, and no entry tells of an archive that holds them");
      // Of the last entries, none was signed since the archive was.
      assertThat(exported(journal).flaws())
          .extracting(flaw -> flaw.kind() + " " + flaw.sequence())
          .containsExactly("UNSIGNED 4", "MISSING 4");
    }
  }

  @Test
  void whatARowSaysOfAnArchivedDecisionIsVouchedForToo() throws Exception {
    archive(OF_2024);
    for (String altered : List.of("id = 'x'", "at = at + 1", "kind = 'RULESET'")) {
      store.tamper("UPDATE entry SET " + altered + " WHERE sequence = 2");
      try (Journal journal = store.open()) {
        assertThat(journal.verify().flaws())
            .as(altered)
            .extracting(flaw -> flaw.kind() + " " + flaw.sequence())
            .containsAnyOf("FOREIGN 2", "DAMAGED 2");
      }
      store.tamper(
          "UPDATE entry SET id = 'd-2', at = 1682899200000, kind = 'DECISION' WHERE sequence = 2");
    }
    try (Journal journal = store.open()) {
      assertThat(journal.verify().flaws()).isEmpty();
    }
  }

  @Test
  void theArchivesAreOnlyTheirOwners() throws Exception {
    archive(OF_2024);
    BackupTest.assertPrivate(to);
  }

  @Test
  void aRulesetThatWasEmptiedIsNamedEvenInTheSpanOfAnArchive() throws Exception {
    archive(OF_2024);
    store.tamper("UPDATE entry SET body = " + store.bytes("") + " WHERE sequence = 1");
    try (Journal journal = store.open()) {
      assertThat(journal.verify().flaws())
          .extracting(flaw -> flaw.kind() + " " + flaw.sequence())
          .containsExactly("DAMAGED 1");
    }
  }

  @Test
  void anArchiveThatNoEntryTellsOfIsNamed() throws Exception {
    store.tamper("INSERT INTO archive VALUES (4, 'mine.zst', 'abc', 0, 1)");
    try (Journal journal = store.open()) {
      assertThat(journal.verify().flaws())
          .extracting(flaw -> flaw.kind() + ": " + flaw.says().en())
          .containsExactly(
              "FALSE_ARCHIVE: mine.zst is kept as the archive up to entry 4, but no entry tells of it");
    }
  }

  @Test
  void theDatabaseRefusesEveryOtherChange() throws Exception {
    archive(OF_2024);
    try (Journal journal = store.open()) {
      Archiving archiving = journal.archiving(OF_2025, to);
      archiving.record(archiving.write(NOW), NOW);
    }
    String empty = "UPDATE entry SET body = " + store.bytes("") + ", written = NULL";
    for (String refused :
        List.of(
            "UPDATE entry SET body = " + store.packed("{}") + ", written = NULL WHERE id = 'd-4'",
            "UPDATE entry SET body = " + store.bytes("") + " WHERE id = 'd-4'",
            "UPDATE entry SET written = NULL WHERE id = 'd-4'",
            empty + ", id = 'x' WHERE id = 'd-4'",
            empty + ", at = 1 WHERE id = 'd-4'",
            empty + ", texts = 1 WHERE id = 'd-4'",
            empty + ", kind = 'RULESET' WHERE id = 'd-4'",
            empty + ", sequence = 99 WHERE id = 'd-4'",
            empty + ", hash = " + store.bytes("00") + " WHERE id = 'd-4'",
            empty + " WHERE id = 'd-6'",
            empty + " WHERE id = 'r-1'",
            empty + " WHERE id = 'archive-1-3'",
            "DELETE FROM entry WHERE id = 'd-4'",
            "UPDATE archive SET file = 'x'",
            "DELETE FROM archive")) {
      assertThatThrownBy(() -> execute(refused))
          .as(refused)
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("append-only");
    }
    execute(empty + " WHERE id = 'd-4'");
    assertThat(bodies()).doesNotContain("d-4").contains("d-5");
  }

  @Test
  void indexingAnewKeepsTheCardsOfWhatIsArchived() throws Exception {
    archive(OF_2024);
    try (Connection connection = store.database().open()) {
      connection.setAutoCommit(false);
      new Reindexing(connection).run();
      connection.commit();
    }
    try (Journal journal = store.open()) {
      Query query = new Query("16.05", Map.of(), "COV-006", null, null, null, null, null);
      assertThat(journal.count(query).decisions()).isEqualTo(5);
    }
  }

  @Test
  void aCopyHoldsTheArchivesAndGoesOn() throws Exception {
    archive(OF_2024);
    try (Journal journal = store.open()) {
      journal.backup(folder.resolve("copy"), NOW);
    }
    Verification copy = Backup.check(folder.resolve("copy"));
    assertThat(copy.flaws()).isEmpty();
    assertThat(copy.archived().entries()).isEqualTo(2);
    Store anew = kind.in(folder.resolve("new"));
    anew.restore(folder.resolve("copy"));
    Files.createDirectories(anew.keys());
    for (String half :
        List.of("checkpoint-key.pem", "checkpoint-key.pub.pem", "newest-checkpoint.txt")) {
      Files.copy(store.keys().resolve(half), anew.keys().resolve(half));
    }
    store = anew;
    try (Journal journal = store.open()) {
      assertThat(journal.verify().flaws()).isEmpty();
      assertThat(journal.find("d-2").orElseThrow().archive()).isEqualTo("journal-1-3.ndjson.zst");
    }
    assertThat(archive(OF_2025).file()).isEqualTo("journal-4-5.ndjson.zst");
  }

  private void assertWholeButForTwo() throws Exception {
    assertThat(bodies()).containsExactly("r-1", "d-4", "d-5", "d-6", "archive-1-3");
    try (Journal journal = store.open()) {
      assertThat(journal.verify().flaws()).isEmpty();
      assertThat(journal.verify().archived().entries()).isEqualTo(2);
    }
  }

  private ArchiveFile archive(LocalDate before) throws Exception {
    try (Journal journal = store.open()) {
      Archiving archiving = journal.archiving(before, to);
      ArchiveFile archive = archiving.run(NOW);
      archiving.compact();
      return archive;
    }
  }

  /** Ids of the entries whose bodies are here. */
  private List<String> bodies() {
    try (Journal journal = store.open()) {
      return journal.entries(0, 100).stream()
          .filter(entry -> entry.archive() == null)
          .map(Entry::id)
          .toList();
    }
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = store.database().open();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private InputStream open(ArchiveFile archive) throws IOException {
    return new ZstdInputStream(Files.newInputStream(to.resolve(archive.file())));
  }

  private String lines(ArchiveFile archive) throws IOException {
    try (InputStream in = open(archive)) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  private Verification check(ArchiveFile archive) throws IOException {
    return check(lines(archive));
  }

  private Verification check(String lines) throws IOException {
    Verifier key = Verifier.read(to.resolve("checkpoint-key.pub.pem"));
    return new ExportCheck(key, entries -> {})
        .of(new ByteArrayInputStream(lines.getBytes(UTF_8)), List.of());
  }

  private List<String> told(String lines) throws IOException {
    return check(lines).flaws().stream().map(flaw -> flaw.kind() + " " + flaw.sequence()).toList();
  }

  private Verification exported(Journal journal) throws IOException {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    for (String note : journal.checkpoints()) {
      lines.write(ExportLine.checkpoint(note));
    }
    journal.export(0, Long.MAX_VALUE, lines);
    return check(lines.toString(UTF_8));
  }
}
