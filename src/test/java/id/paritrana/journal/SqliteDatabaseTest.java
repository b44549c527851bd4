package id.paritrana.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A journal in one file. */
class SqliteDatabaseTest {
  @TempDir Path temporary;

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
        new SqliteDatabase(temporary.resolve("journal.db"), Duration.ofSeconds(10)).open()) {
      assertThat(SqliteDatabase.pragma(connection, "journal_mode")).isEqualTo("wal");
      assertThat(SqliteDatabase.pragma(connection, "synchronous")).isEqualTo("2");
      assertThat(SqliteDatabase.pragma(connection, "foreign_keys")).isEqualTo("1");
      assertThat(SqliteDatabase.pragma(connection, "busy_timeout")).isEqualTo("10000");
    }
  }

  @Test
  void aFileThatDoesNotWriteAheadIsRefused() throws Exception {
    Journal.open(temporary).close();
    Sample.tamper(temporary, "PRAGMA journal_mode = DELETE");
    SqliteDatabase database =
        new SqliteDatabase(temporary.resolve("journal.db"), Duration.ofSeconds(10));
    assertThatThrownBy(database::open)
        .hasMessage("The journal needs journal_mode wal but has delete");
  }

  @Test
  void anUnknownFormatVersionIsRefused() throws Exception {
    Journal.open(temporary).close();
    Sample.tamper(temporary, "PRAGMA user_version = 7");
    assertThatThrownBy(() -> Journal.open(temporary))
        .hasMessage("journal.db has format version 7, but this program knows only version 6");
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
    SqliteDatabase database =
        new SqliteDatabase(temporary.resolve("journal.db"), Duration.ofSeconds(10));
    assertThatThrownBy(database::open).isInstanceOf(java.sql.SQLException.class);
    assertThat(database.file()).doesNotExist();
  }
}
