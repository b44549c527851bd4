package id.paritrana.journal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The tables in SQLite: {@code entry} is the record, the others only help to find it. */
final class Schema {
  static final String VERSION = "6";

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
        hash BLOB NOT NULL,
        mac BLOB NOT NULL
      ) STRICT;
      """;

  /** What stands beside the record: its tree, what it promised, and what bodies say alike. */
  static final String PROOF =
      """
      CREATE TRIGGER entry_stays BEFORE DELETE ON entry BEGIN SELECT RAISE(ABORT, 'append-only'); END;
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

  /** Where bodies went. */
  static final String ARCHIVE =
      """
      CREATE TABLE archive(
        upto INTEGER PRIMARY KEY,
        file TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        at INTEGER NOT NULL,
        entry INTEGER NOT NULL REFERENCES entry
      ) STRICT;
      CREATE TRIGGER archive_stays BEFORE DELETE ON archive BEGIN SELECT RAISE(ABORT, 'append-only'); END;
      CREATE TRIGGER archive_keeps BEFORE UPDATE ON archive BEGIN SELECT RAISE(ABORT, 'append-only'); END;
      """;

  /** A decision's body may be emptied once an archive that holds it is kept, and no more. */
  static final String KEEPS =
      """
      CREATE TRIGGER entry_keeps BEFORE UPDATE ON entry
      WHEN NOT (
        OLD.kind = 'DECISION' AND length(NEW.body) = 0 AND NEW.written IS NULL
        AND NEW.sequence = OLD.sequence AND NEW.id = OLD.id AND NEW.at = OLD.at AND NEW.kind = OLD.kind
        AND NEW.texts IS OLD.texts AND NEW.hash = OLD.hash AND NEW.mac = OLD.mac
        AND EXISTS (SELECT 1 FROM archive WHERE upto >= OLD.sequence)
      )
      BEGIN SELECT RAISE(ABORT, 'append-only'); END;
      """;

  /** What repeated requests are answered from. */
  private static final String KEYS =
      """
      CREATE TABLE idempotency(
        key TEXT PRIMARY KEY,
        request_hash TEXT NOT NULL,
        sequence INTEGER NOT NULL REFERENCES entry,
        mac BLOB NOT NULL
      ) STRICT, WITHOUT ROWID;
      """;

  /** What follows from the bodies and can be made anew from them. */
  static final String INDEX =
      """
      CREATE TABLE term(
        id INTEGER PRIMARY KEY,
        facet TEXT NOT NULL,
        word TEXT NOT NULL,
        UNIQUE(facet, word)
      ) STRICT;
      CREATE TABLE card(
        sequence INTEGER PRIMARY KEY REFERENCES entry,
        at INTEGER NOT NULL,
        nominee TEXT,
        total INTEGER,
        terms BLOB NOT NULL
      ) STRICT;
      CREATE INDEX card_nominee ON card(nominee);
      """;

  /** Decisions are found by their cards; of what else there is, little is looked for often. */
  static final String OTHER =
      "CREATE INDEX IF NOT EXISTS entry_other ON entry(kind, sequence) WHERE kind <> 'DECISION';";

  private Schema() {}

  static void prepare(Connection connection) throws SQLException {
    // Looked at first without a lock, so that opening never waits for another process's batch.
    if (isCurrent(connection)) {
      return;
    }
    try (Statement statement = connection.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");
      if (!isCurrent(connection)) {
        String version = SqliteDatabase.pragma(connection, "user_version");
        if (version.equals("0")) {
          refuseForeign(statement);
          make(statement);
        } else {
          Upgrade.of(connection, version);
        }
        SqliteDatabase.pragma(connection, "user_version = " + VERSION);
      }
      statement.execute("COMMIT");
    }
  }

  static void make(Statement statement) throws SQLException {
    statement.executeUpdate(ENTRY.formatted("entry"));
    statement.executeUpdate(PROOF);
    statement.executeUpdate(ARCHIVE);
    statement.executeUpdate(KEEPS);
    statement.executeUpdate(KEYS);
    statement.executeUpdate(INDEX);
    statement.executeUpdate(OTHER);
  }

  private static boolean isCurrent(Connection connection) throws SQLException {
    String version = SqliteDatabase.pragma(connection, "user_version");
    if (!List.of("0", "1", "2", "3", "4", "5", VERSION).contains(version)) {
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
