package id.paritrana.journal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.sqlite.SQLiteOpenMode;

/** A SQLite file and how a connection to it must be. */
record SqliteDatabase(Path file, Duration patience) implements Database {
  private static final Duration ALONE = Duration.ofSeconds(2);

  /**
   * Makes the file and its tables where they are missing, and refuses a file of another version.
   */
  @Override
  public void prepare() throws SQLException, InterruptedException {
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
  @Override
  public Connection open() throws SQLException {
    return open(new SQLiteConfig());
  }

  /** Whoever has the file open holds a lock on it for as long. */
  @Override
  public Connection openAlone() throws SQLException, JournalInUse {
    SQLiteConfig config = new SQLiteConfig();
    config.setLockingMode(SQLiteConfig.LockingMode.EXCLUSIVE);
    try {
      return new SqliteDatabase(file, ALONE).open(config);
    } catch (SQLiteException e) {
      if (e.getResultCode().name().startsWith("SQLITE_BUSY")) {
        throw new JournalInUse(e);
      }
      throw e;
    }
  }

  private Connection open(SQLiteConfig config) throws SQLException {
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

  @Override
  public Connection openForReading() throws SQLException {
    Connection connection = open();
    pragma(connection, "query_only = ON");
    return connection;
  }

  @Override
  public void begin(Statement control) throws SQLException {
    control.execute("BEGIN IMMEDIATE");
  }

  @Override
  public List<String> unknownParts() throws SQLException {
    try (Connection connection = openForReading()) {
      return Parts.unknownInSqlite(connection);
    }
  }

  @Override
  public String unguarded() {
    return "DROP TRIGGER entry_keeps";
  }

  @Override
  public String guarded() {
    return Schema.KEEPS;
  }

  /** A file does not go away and come back. */
  @Override
  public boolean lost(SQLException e) {
    return false;
  }

  @Override
  public boolean damaged(SQLException e) {
    return e instanceof SQLiteException failure
        && failure.getResultCode().name().startsWith("SQLITE_CORRUPT");
  }

  @Override
  public boolean shared() {
    return false;
  }

  @Override
  public void copy(Path to) throws SQLException, InterruptedException {
    try (Connection connection = open();
        PreparedStatement statement = connection.prepareStatement("VACUUM INTO ?")) {
      statement.setString(1, to.toString());
      statement.execute();
    }
    new SqliteDatabase(to, patience).prepare();
  }

  /** Writes the whole file anew: meanwhile nobody writes, and as much room again is needed. */
  @Override
  public void compact() throws SQLException {
    try (Connection connection = open();
        Statement statement = connection.createStatement()) {
      statement.execute("VACUUM");
      pragma(connection, "wal_checkpoint(TRUNCATE)");
    }
  }

  @Override
  public String toString() {
    return file.toString();
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
