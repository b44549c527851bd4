package id.paritrana.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.paritrana.journal.search.Query;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first entry is the worked example of docs/journal-format.md. */
class UpgradeTest {
  private static final String FIRST =
      "sha256:240b23de0c5f43b9cbf8bf1dc9d0dd279af6ac796c8e9c0180e8702664eee644";
  private static final String BODY =
      "{\"total\": 71.250, \"capital\": 9007199254740993, \"nominee\": \"Kabupaten Musi Rawas\"}";

  @TempDir Path directory;

  @BeforeEach
  void aJournalOfTheFirstFormat() throws Exception {
    try (Connection connection = Sample.raw(directory);
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          """
          CREATE TABLE entry(
            sequence INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, at INTEGER NOT NULL, kind TEXT NOT NULL,
            body TEXT NOT NULL, previous TEXT NOT NULL, hash TEXT NOT NULL) STRICT;
          CREATE TRIGGER entry_stays BEFORE DELETE ON entry BEGIN SELECT RAISE(ABORT, 'append-only'); END;
          CREATE TRIGGER entry_keeps BEFORE UPDATE ON entry BEGIN SELECT RAISE(ABORT, 'append-only'); END;
          CREATE TABLE idempotency(
            key TEXT PRIMARY KEY, request_hash TEXT NOT NULL, sequence INTEGER NOT NULL REFERENCES entry)
            STRICT, WITHOUT ROWID;
          CREATE TABLE decision(
            sequence INTEGER PRIMARY KEY REFERENCES entry, at INTEGER NOT NULL, nominee TEXT NOT NULL, category TEXT,
            outcome TEXT NOT NULL, total TEXT, ruleset TEXT NOT NULL, assessment_year INTEGER NOT NULL,
            stage TEXT NOT NULL) STRICT;
          CREATE TABLE rule(id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
          CREATE TABLE fired(
            rule INTEGER NOT NULL REFERENCES rule, sequence INTEGER NOT NULL REFERENCES decision,
            PRIMARY KEY(rule, sequence)) STRICT, WITHOUT ROWID;
          PRAGMA user_version = 1;
          """);
      statement.executeUpdate(
          "INSERT INTO entry VALUES(1, 'd-1', 1772366400500, 'DECISION', '"
              + BODY
              + "', 'sha256:"
              + "0".repeat(64)
              + "', '"
              + FIRST
              + "')");
      statement.executeUpdate(
          "INSERT INTO decision VALUES(1, 1772366400500, '16.05', NULL, 'ELIGIBLE', '71.25', 'sha256:abc', 2024, 'SCREENING')");
      statement.executeUpdate("INSERT INTO idempotency VALUES('k-1', 'r-1', 1)");
    }
  }

  @Test
  void entriesKeepTheirHashesAndTheChainGoesOn() throws Exception {
    try (Journal journal = upgraded()) {
      Entry kept = journal.find("d-1").orElseThrow();
      assertThat(kept.hash()).isEqualTo(FIRST);
      assertThat(kept.bodyJson()).isEqualTo(BODY);
      Entry next = journal.append(Sample.decision("d-2"));
      assertThat(next.sequence()).isEqualTo(2);
      assertThat(next.previous()).isEqualTo(FIRST);
      assertThat(journal.verify().flaws()).isEmpty();
      assertThat(journal.verify().entries()).isEqualTo(2);
    }
  }

  @Test
  void decisionsAreFoundByWhatTheirBodiesSay() throws Exception {
    Sample.tamper(
        directory, "UPDATE entry SET body = '" + Sample.body("16.05", "ELIGIBLE", "COV-006") + "'");
    try (Journal journal = Journal.open(directory)) {
      Query query = new Query("16.05", Map.of(), "COV-006", null, null, null, null, null);
      assertThat(journal.count(query).decisions()).isEqualTo(1);
    }
  }

  @Test
  void aRepeatedRequestStillFindsItsEntry() throws Exception {
    try (Journal journal = upgraded()) {
      Submission again = Sample.decision("d-9", "{}", new Idempotency("k-1", "r-1"));
      assertThat(journal.append(again).id()).isEqualTo("d-1");
      assertThat(Sample.all(journal)).hasSize(1);
    }
  }

  @Test
  void anEntryThatHadBeenAlteredIsStillNamed() throws Exception {
    Sample.tamper(directory, "UPDATE entry SET body = replace(body, '71.250', '91.250')");
    try (Journal journal = Journal.open(directory)) {
      assertThat(journal.verify().flaws())
          .extracting(flaw -> flaw.kind() + " " + flaw.sequence())
          .containsExactly("UNWITNESSED 0", "ALTERED 1");
      assertThatExceptionOfType(NotTakenOver.class)
          .isThrownBy(() -> journal.takeOver(List.of(), true, Sample.NOON))
          .withMessageContaining("entry 1 was altered");
    }
  }

  @Test
  void itIsReadAndNothingIsWrittenUntilItIsVouchedFor() throws Exception {
    try (Journal journal = Journal.open(directory)) {
      assertThat(journal.find("d-1").orElseThrow().bodyJson()).isEqualTo(BODY);
      assertThatExceptionOfType(JournalAltered.class)
          .isThrownBy(() -> journal.append(Sample.decision("d-2")))
          .withMessageContaining("run upgrade-journal");
      assertThatExceptionOfType(NotTakenOver.class)
          .isThrownBy(() -> journal.takeOver(List.of(), false, Sample.NOON))
          .withMessageContaining("cover 0 of 1 entries");
    }
  }

  private Journal upgraded() throws Exception {
    try (Journal journal = Journal.open(directory)) {
      assertThat(journal.takeOver(List.of(), true, Sample.NOON))
          .isEqualTo(new TakenOver(1, FIRST, 0));
    }
    return Journal.open(directory);
  }
}
