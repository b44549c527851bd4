package id.paritrana.personal;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TempStore;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** A database in a file that its owner alone may read, and how a connection to it must be. */
public final class SqliteFile {
  private static final int PATIENCE_MILLIS = 10_000;

  private SqliteFile() {}

  /**
   * Opens it, and makes what is missing of it. Waits for another process that makes the file in
   * this very moment.
   *
   * @param version of the tables; a file of a later one is refused
   * @param tables statements that make each table or index where it is missing
   */
  public static Connection open(Path file, int version, String... tables)
      throws IOException, SQLException {
    make(file);
    long start = System.nanoTime();
    while (true) {
      try {
        return connect(file, version, tables);
      } catch (SQLiteException e) {
        // Of two that turn a new file to WAL at once SQLite fails one without letting it wait.
        if (e.getResultCode() != SQLiteErrorCode.SQLITE_BUSY || !patient(start)) {
          throw e;
        }
      }
    }
  }

  private static Connection connect(Path file, int version, String... tables) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(PATIENCE_MILLIS);
    config.setJournalMode(JournalMode.WAL);
    config.setSynchronous(SynchronousMode.FULL);
    // What a rebuilt file is put together from must not become a file of its own.
    config.setTempStore(TempStore.MEMORY);
    config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "ON");
    Connection connection = config.createConnection("jdbc:sqlite:" + file);
    try {
      prepare(connection, version, tables);
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

  private static void prepare(Connection connection, int version, String... tables)
      throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");
      int found = number(statement, "PRAGMA user_version");
      if (found > version) {
        throw new SQLException("the keys are kept in a format of version " + found);
      }
      for (String table : tables) {
        statement.execute(table);
      }
      statement.execute("PRAGMA user_version = " + version);
      statement.execute("COMMIT");
    }
  }

  /** Whether the file system knows rights of owner, group and others. */
  public static boolean posix() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
  }

  /** The rights that a new file or folder gets, where the file system knows them. */
  public static FileAttribute<?>[] mode(String permissions) {
    return posix()
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }

  /** Whether to wait on, for something that was begun at this {@link System#nanoTime()}. */
  static boolean patient(long start) {
    return System.nanoTime() - start < PATIENCE_MILLIS * 1_000_000L;
  }

  static int number(Statement statement, String sql) throws SQLException {
    try (ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getInt(1);
    }
  }
}
