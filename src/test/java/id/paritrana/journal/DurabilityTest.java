package id.paritrana.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DurabilityTest {
  @TempDir Path temporary;

  @Test
  void anEntryIsThereAfterReopeningExactlyAsItWasAnswered() {
    String body = "{ \"total\" : 71.250,\n \"name\":\"Kabupaten Müsi 🏆\" }";
    Entry answered;
    try (Journal journal = Journal.open(temporary)) {
      answered = journal.append(Sample.decision("d-1", body, null));
    }
    try (Journal journal = Journal.open(temporary)) {
      assertThat(journal.find("d-1")).contains(answered);
      assertThat(answered.bodyJson()).isEqualTo("{\"name\":\"Kabupaten Müsi 🏆\",\"total\":71.25}");
      assertThat(journal.find("d-2")).isEmpty();
    }
  }

  @Test
  void aNumberBeyondADoubleIsAnsweredAsExactAsItWasHandedIn() {
    String body = "{ \"total\" : 0.123456789012345678, \"id\": \"123456789012345678901\" }";
    try (Journal journal = Journal.open(temporary)) {
      assertThat(journal.append(Sample.decision("d-1", body, null)).bodyJson()).isEqualTo(body);
      assertThat(journal.find("d-1").orElseThrow().bodyJson()).isEqualTo(body);
      assertThat(journal.verify().flaws()).isEmpty();
    }
  }

  @Test
  void timeIsKeptToTheMillisecond() {
    Instant at = Instant.parse("2026-03-01T12:00:00.123999999Z");
    try (Journal journal = Journal.open(temporary)) {
      Submission submission = Sample.decision("d-1", at, "{}", null);
      assertThat(journal.append(submission).at()).isEqualTo("2026-03-01T12:00:00.123Z");
      assertThat(journal.find("d-1").orElseThrow().at()).isEqualTo("2026-03-01T12:00:00.123Z");
    }
  }

  @Test
  void theDirectoryIsMadeForItsOwnerAlone() throws Exception {
    Path directory = temporary.resolve("data/journal");
    Journal.open(directory).close();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory)))
        .isEqualTo("rwx------");
  }

  @Test
  void everyConnectionWritesAheadAndSynchronisesFully() throws Exception {
    Journal.open(temporary).close();
    try (Connection connection =
        new Database(temporary.resolve("journal.db"), Duration.ofSeconds(10)).open()) {
      assertThat(Database.pragma(connection, "journal_mode")).isEqualTo("wal");
      assertThat(Database.pragma(connection, "synchronous")).isEqualTo("2");
      assertThat(Database.pragma(connection, "foreign_keys")).isEqualTo("1");
      assertThat(Database.pragma(connection, "busy_timeout")).isEqualTo("10000");
    }
  }

  @Test
  void aFileThatDoesNotWriteAheadIsRefused() throws Exception {
    Journal.open(temporary).close();
    Sample.tamper(temporary, "PRAGMA journal_mode = DELETE");
    Database database = new Database(temporary.resolve("journal.db"), Duration.ofSeconds(10));
    assertThatThrownBy(database::open)
        .hasMessage("The journal needs journal_mode wal but has delete");
  }

  @Test
  void anUnknownFormatVersionIsRefused() throws Exception {
    Journal.open(temporary).close();
    Sample.tamper(temporary, "PRAGMA user_version = 4");
    assertThatThrownBy(() -> Journal.open(temporary))
        .hasMessage("journal.db has format version 4, but this program knows only version 3");
  }

  @Test
  void anotherProgramsFileIsRefused() throws Exception {
    try (Connection connection = Sample.raw(temporary);
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE recipe(name TEXT)");
    }
    assertThatThrownBy(() -> Journal.open(temporary)).hasMessageContaining("it holds recipe");
  }

  @Test
  void aFileThatHasGoneIsNotQuietlyBegunAgain() throws Exception {
    Database database = new Database(temporary.resolve("journal.db"), Duration.ofSeconds(10));
    assertThatThrownBy(database::open).isInstanceOf(java.sql.SQLException.class);
    assertThat(database.file()).doesNotExist();
  }

  @Test
  void entriesAreNeitherChangedNorDeletedByMistake() throws Exception {
    try (Journal journal = Journal.open(temporary)) {
      journal.append(Sample.decision("d-1"));
    }
    try (Connection connection = Sample.raw(temporary);
        Statement statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.execute("DELETE FROM entry"))
          .hasMessageContaining("append-only");
      assertThatThrownBy(() -> statement.execute("UPDATE entry SET id = 'x'"))
          .hasMessageContaining("append-only");
    }
  }
}
