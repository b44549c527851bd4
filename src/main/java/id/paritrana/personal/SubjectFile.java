package id.paritrana.personal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The database of keys: what is in it, and how it forgets. */
final class SubjectFile {
  private static final int VERSION = 1;

  private static final String[] TABLES = {
    "CREATE TABLE IF NOT EXISTS secret(one INTEGER PRIMARY KEY CHECK (one = 1), value BLOB NOT NULL)"
        + " STRICT",
    """
    CREATE TABLE IF NOT EXISTS subject(
      id TEXT NOT NULL PRIMARY KEY,
      role TEXT NOT NULL,
      nominee TEXT NOT NULL,
      tag BLOB UNIQUE,
      key BLOB,
      made_at INTEGER NOT NULL,
      erased_at INTEGER,
      recorded INTEGER NOT NULL DEFAULT 0,
      CHECK ((key IS NULL) = (erased_at IS NOT NULL) AND (tag IS NULL) = (key IS NULL))
    ) STRICT\
    """,
    "CREATE INDEX IF NOT EXISTS unrecorded ON subject(id)"
        + " WHERE erased_at IS NOT NULL AND recorded = 0",
    "CREATE INDEX IF NOT EXISTS nominee ON subject(nominee) WHERE nominee <> ''"
  };

  private SubjectFile() {}

  static Connection open(Path file) throws IOException, SQLException {
    Connection connection = SqliteFile.open(file, VERSION, TABLES);
    try {
      makeSecret(connection);
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  private static void makeSecret(Connection connection) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT OR IGNORE INTO secret(one, value) VALUES (1, ?)")) {
      insert.setBytes(1, Gcm.random(32));
      insert.executeUpdate();
    }
  }

  static byte[] secret(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT value FROM secret")) {
      row.next();
      return row.getBytes(1);
    }
  }

  /**
   * Leaves of what was deleted no byte in any file: what was moved within a page before is
   * rewritten too, and nothing older stays in the log.
   */
  static void scrub(Connection connection) throws SQLException {
    long start = System.nanoTime();
    try (Statement statement = connection.createStatement()) {
      statement.execute("VACUUM");
      // While another process empties the log SQLite says so at once, whatever the timeout.
      while (SqliteFile.number(statement, "PRAGMA wal_checkpoint(TRUNCATE)") != 0) {
        if (!SqliteFile.patient(start)) {
          throw new SQLException("another process keeps the log of the keys in use");
        }
      }
    }
  }
}
