package id.paritrana.personal;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TempStore;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** The database of keys: how it is made, who may read it, and how a connection to it must be. */
final class SubjectFile {
  private static final int PATIENCE_MILLIS = 10_000;
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

  /** Waits for another process that makes the file in this very moment. */
  static Connection open(Path file) throws IOException, SQLException {
    make(file);
    long start = System.nanoTime();
    while (true) {
      try {
        return connect(file);
      } catch (SQLiteException e) {
        // Of two that turn a new file to WAL at once SQLite fails one without letting it wait.
        if (e.getResultCode() != SQLiteErrorCode.SQLITE_BUSY || !patient(start)) {
          throw e;
        }
      }
    }
  }

  private static Connection connect(Path file) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(PATIENCE_MILLIS);
    config.setJournalMode(JournalMode.WAL);
    config.setSynchronous(SynchronousMode.FULL);
    // What a rebuilt file is put together from must not become a file of its own.
    config.setTempStore(TempStore.MEMORY);
    config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "ON");
    Connection connection = config.createConnection("jdbc:sqlite:" + file);
    try {
      prepare(connection);
      return connection;
    } catch (SQLException | RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  /** Made before SQLite would, which gives its further files the same rights. */
  private static void make(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent(), mode("rwx------"));
    try {
      Files.createFile(file, mode("rw-------"));
    } catch (FileAlreadyExistsException e) {
      // As it should be from the second time on.
    }
  }

  static boolean posix() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
  }

  static FileAttribute<?>[] mode(String permissions) {
    return posix()
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }

  private static void prepare(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");
      int version = number(statement, "PRAGMA user_version");
      if (version > VERSION) {
        throw new SQLException("the keys are kept in a format of version " + version);
      }
      for (String table : TABLES) {
        statement.execute(table);
      }
      statement.execute("PRAGMA user_version = " + VERSION);
      makeSecret(connection);
      statement.execute("COMMIT");
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
      while (number(statement, "PRAGMA wal_checkpoint(TRUNCATE)") != 0) {
        if (!patient(start)) {
          throw new SQLException("another process keeps the log of the keys in use");
        }
      }
    }
  }

  private static boolean patient(long start) {
    return System.nanoTime() - start < PATIENCE_MILLIS * 1_000_000L;
  }

  private static int number(Statement statement, String sql) throws SQLException {
    try (ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getInt(1);
    }
  }
}
