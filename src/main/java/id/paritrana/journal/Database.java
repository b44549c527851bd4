package id.paritrana.journal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.sqlite.SQLiteOpenMode;

/** The database file and how a connection to it must be. */
record Database(Path file, Duration patience) {
  /**
   * Makes the file and its tables where they are missing, and refuses a file of another version.
   */
  void prepare() throws SQLException, InterruptedException {
    long start = System.nanoTime();
    while (!prepared()) {
      if (System.nanoTime() - start > patience.toNanos()) {
        throw new SQLException("Another process keeps the file locked");
      }
      Thread.sleep(10);
    }
    open().close();
  }

  private boolean prepared() throws SQLException {
    try (Connection connection = connect(new SQLiteConfig())) {
      Schema.prepare(connection);
      pragma(connection, "journal_mode = WAL");
      return true;
    } catch (SQLiteException e) {
      // Of two that turn a new file to WAL at once SQLite fails one without letting it wait.
      if (e.getResultCode() == SQLiteErrorCode.SQLITE_BUSY) {
        return false;
      }
      throw e;
    }
  }

  /** Never makes the file: a journal that has gone missing must not quietly begin again. */
  Connection open() throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.resetOpenMode(SQLiteOpenMode.CREATE);
    Connection connection = connect(config);
    try {
      pragma(connection, "synchronous = FULL");
      pragma(connection, "foreign_keys = ON");
      expect(connection, "journal_mode", "wal");
      expect(connection, "synchronous", "2");
      expect(connection, "foreign_keys", "1");
      return connection;
    } catch (SQLException | RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  private Connection connect(SQLiteConfig config) throws SQLException {
    config.setBusyTimeout((int) patience.toMillis());
    return config.createConnection("jdbc:sqlite:" + file);
  }

  /** For a connection that is given up: what closing it may say changes nothing. */
  static void closeQuietly(Connection connection) {
    try {
      connection.close();
    } catch (SQLException e) {
      // Whatever was not committed is not in the file either way.
    }
  }

  static String pragma(Connection connection, String pragma) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      if (!statement.execute("PRAGMA " + pragma)) {
        return "";
      }
      try (ResultSet row = statement.getResultSet()) {
        return row.next() ? row.getString(1) : "";
      }
    }
  }

  private static void expect(Connection connection, String pragma, String wanted)
      throws SQLException {
    String found = pragma(connection, pragma);
    if (!wanted.equals(found)) {
      throw new IllegalStateException(
          "The journal needs " + pragma + " " + wanted + " but has " + found);
    }
  }
}
