package id.paritrana.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A journal in a schema of a server. */
class PostgresDatabaseTest {
  @TempDir Path folder;
  private Store store;

  @BeforeEach
  void anEmptySchema() {
    store = Store.Kind.POSTGRESQL.in(folder);
  }

  @Test
  void aConnectionThatWritesIsDurableAndGivesUpInTime() throws Exception {
    store.open().close();
    try (Connection connection = store.database().open()) {
      assertThat(shown(connection, "synchronous_commit")).isEqualTo("on");
      assertThat(shown(connection, "lock_timeout")).isEqualTo("10s");
      assertThat(shown(connection, "idle_in_transaction_session_timeout")).isEqualTo("10s");
      assertThat(shown(connection, "statement_timeout")).isEqualTo("12s");
    }
  }

  @Test
  void aConnectionThatReadsCannotWrite() throws Exception {
    store.open().close();
    try (Connection connection = store.database().openForReading();
        Statement statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.execute("INSERT INTO checkpoint VALUES (1, 'x')"))
          .hasMessageContaining("read-only transaction");
    }
  }

  @Test
  void entriesCannotBeCutOffEither() throws Exception {
    store.open().close();
    try (Connection connection = store.raw();
        Statement statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.execute("TRUNCATE entry CASCADE"))
          .hasMessageContaining("append-only");
    }
  }

  @Test
  void tablesOfALaterVersionAreRefused() throws Exception {
    store.open().close();
    store.tamper(
        "INSERT INTO flyway_schema_history(installed_rank, version, description, type, script,"
            + " checksum, installed_by, execution_time, success)"
            + " VALUES (9, '9', 'later', 'SQL', 'V9__later.sql', 1, 'x', 1, true)");
    assertThatThrownBy(store::open)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("cannot be used / skema");
  }

  @Test
  void anotherProgramsSchemaIsRefused() throws Exception {
    try (Connection connection = store.raw();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE SCHEMA " + schema());
      statement.execute("CREATE TABLE recipe(name TEXT)");
    }
    assertThatThrownBy(store::open)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("but no schema history table");
  }

  @Test
  void theNewestRulesetIsFoundBySmallIndex() throws Exception {
    try (Journal journal = store.open()) {
      assertThat(journal.newest(Kind.RULESET)).isEmpty();
      journal.append(new Submission("r-1", Sample.NOON, Kind.RULESET, "{}", null));
      journal.append(new Submission("r-2", Sample.NOON, Kind.RULESET, "{}", null));
      journal.append(Sample.decision("d-1"));
      assertThat(journal.newest(Kind.RULESET)).contains("r-2");
    }
    try (Connection connection = store.raw();
        Statement statement = connection.createStatement()) {
      statement.execute("SET enable_seqscan = off");
      try (ResultSet plan =
          statement.executeQuery(
              "EXPLAIN SELECT id FROM entry WHERE kind = 'RULESET' ORDER BY sequence DESC LIMIT 1")) {
        plan.next();
        plan.next();
        assertThat(plan.getString(1)).contains("using entry_other");
      }
    }
  }

  @Test
  void aReplicaWithAnotherKeyIsToldWhichOneIsExpected() throws Exception {
    String note;
    try (Journal journal = store.open()) {
      journal.append(Sample.decision("d-1"));
      note = journal.checkpoint(Sample.NOON);
    }
    String expected = note.lines().findFirst().orElseThrow();
    Store.Postgres other = with(folder.resolve("other"));
    assertThatExceptionOfType(OtherKey.class)
        .isThrownBy(other::open)
        .withMessageContaining("signed with the key " + expected + ", but no key")
        .withMessageContaining("ditandatangani dengan kunci " + expected);
    assertThat(other.keys()).isEmptyDirectory();

    try (Journal elsewhere = Store.Kind.POSTGRESQL.in(folder.resolve("elsewhere")).open()) {
      Files.delete(other.keys());
      Path made = folder.resolve("elsewhere/keys");
      assertThatExceptionOfType(OtherKey.class)
          .isThrownBy(() -> with(made).open())
          .withMessageContaining(expected + ", but paritrana-journal/");
    }
  }

  @Test
  void aSecondKeyOnAFreshJournalSignsNothing() {
    try (Journal one = store.open();
        Journal other = with(folder.resolve("other")).open()) {
      one.append(Sample.decision("d-1"));
      one.checkpoint(Sample.NOON);
      assertThatExceptionOfType(JournalAltered.class)
          .isThrownBy(() -> other.append(Sample.decision("d-2")))
          .withMessageContaining("entry 1 of the journal was not written by this service");
      assertThatExceptionOfType(RuntimeException.class)
          .isThrownBy(() -> other.checkpoint(Sample.NOON));
    }
  }

  @Test
  void anAddressWithAPasswordIsShownWithoutIt() {
    assertThat(
            new Server("jdbc:postgresql://db.example/journal?user=a&password=secret", null, null))
        .hasToString("jdbc:postgresql://db.example/journal");
    assertThatThrownBy(() -> new Server("jdbc:sqlite:x", null, null))
        .hasMessageContaining("must begin with jdbc:postgresql:");
  }

  private Store.Postgres with(Path keys) {
    return new Store.Postgres(((Store.Postgres) store).server(), keys);
  }

  private String schema() {
    return ((Store.Postgres) store).server().url().replaceFirst(".*currentSchema=", "");
  }

  private static String shown(Connection connection, String setting) throws Exception {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SHOW " + setting)) {
      row.next();
      return row.getString(1);
    }
  }
}
