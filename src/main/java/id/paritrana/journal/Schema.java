package id.paritrana.journal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The tables: {@code entry} is the record, the others only help to find it. */
final class Schema {
  static final String VERSION = "2";

  /** The record itself, under a name that an upgrade may choose. */
  static final String ENTRY =
      """
      CREATE TABLE %s(
        sequence INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        at INTEGER NOT NULL,
        kind TEXT NOT NULL,
        body BLOB NOT NULL,
        texts INTEGER REFERENCES texts,
        written BLOB,
        hash BLOB NOT NULL
      ) STRICT;
      """;

  /** What stands beside the record: its tree, what it promised, and what bodies say alike. */
  static final String PROOF =
      """
      CREATE TRIGGER entry_stays BEFORE DELETE ON entry BEGIN SELECT RAISE(ABORT, 'append-only'); END;
      CREATE TRIGGER entry_keeps BEFORE UPDATE ON entry BEGIN SELECT RAISE(ABORT, 'append-only'); END;
      CREATE TABLE texts(id INTEGER PRIMARY KEY, ruleset TEXT NOT NULL, content BLOB NOT NULL) STRICT;
      CREATE INDEX texts_ruleset ON texts(ruleset);
      CREATE TABLE subtree(
        level INTEGER NOT NULL,
        position INTEGER NOT NULL,
        root BLOB NOT NULL,
        PRIMARY KEY(level, position)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE checkpoint(size INTEGER PRIMARY KEY, note TEXT NOT NULL) STRICT;
      """;

  private static final String INDEX =
      """
      CREATE TABLE idempotency(
        key TEXT PRIMARY KEY,
        request_hash TEXT NOT NULL,
        sequence INTEGER NOT NULL REFERENCES entry
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE decision(
        sequence INTEGER PRIMARY KEY REFERENCES entry,
        at INTEGER NOT NULL,
        nominee TEXT NOT NULL,
        category TEXT,
        outcome TEXT NOT NULL,
        total TEXT,
        ruleset TEXT NOT NULL,
        assessment_year INTEGER NOT NULL,
        stage TEXT NOT NULL
      ) STRICT;
      CREATE INDEX decision_at ON decision(at);
      CREATE INDEX decision_nominee ON decision(nominee);
      CREATE INDEX decision_category ON decision(category);
      CREATE INDEX decision_outcome ON decision(outcome);
      CREATE INDEX decision_ruleset ON decision(ruleset);

      CREATE TABLE rule(id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
      CREATE TABLE fired(
        rule INTEGER NOT NULL REFERENCES rule,
        sequence INTEGER NOT NULL REFERENCES decision,
        PRIMARY KEY(rule, sequence)
      ) STRICT, WITHOUT ROWID;
      """;

  private Schema() {}

  static void prepare(Connection connection) throws SQLException {
    // Looked at first without a lock, so that opening never waits for another process's batch.
    if (isCurrent(connection)) {
      return;
    }
    try (Statement statement = connection.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");
      if (!isCurrent(connection)) {
        if (Database.pragma(connection, "user_version").equals(Upgrade.FROM)) {
          Upgrade.of(connection);
        } else {
          refuseForeign(statement);
          statement.executeUpdate(ENTRY.formatted("entry"));
          statement.executeUpdate(PROOF);
          statement.executeUpdate(INDEX);
        }
        Database.pragma(connection, "user_version = " + VERSION);
      }
      statement.execute("COMMIT");
    }
  }

  private static boolean isCurrent(Connection connection) throws SQLException {
    String version = Database.pragma(connection, "user_version");
    if (!List.of("0", Upgrade.FROM, VERSION).contains(version)) {
      throw new IllegalStateException(
          "journal.db has format version "
              + version
              + ", but this program knows only version "
              + VERSION);
    }
    return version.equals(VERSION);
  }

  private static void refuseForeign(Statement statement) throws SQLException {
    try (ResultSet row = statement.executeQuery("SELECT name FROM sqlite_schema LIMIT 1")) {
      if (row.next()) {
        throw new IllegalStateException(
            "journal.db is not a journal: it holds " + row.getString(1));
      }
    }
  }
}
