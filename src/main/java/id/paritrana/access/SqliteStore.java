package id.paritrana.access;

import id.paritrana.personal.Connections.Work;
import id.paritrana.personal.SqliteFile;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Tokens in one SQLite file, over one connection that threads take in turns. */
final class SqliteStore implements Store {
  private static final int VERSION = 1;
  private static final String TABLE =
      """
      CREATE TABLE IF NOT EXISTS access_token(
        id TEXT NOT NULL PRIMARY KEY,
        hash BLOB NOT NULL UNIQUE,
        subject TEXT NOT NULL,
        roles TEXT NOT NULL,
        made_at INTEGER NOT NULL,
        expires_at INTEGER,
        revoked_at INTEGER
      ) STRICT\
      """;

  private final Connection connection;

  private SqliteStore(Connection connection) {
    this.connection = connection;
  }

  static SqliteStore open(Path folder) {
    try {
      return new SqliteStore(SqliteFile.open(folder.resolve("access.db"), VERSION, TABLE));
    } catch (IOException | SQLException e) {
      throw AccessUnavailable.atStart(folder, e);
    }
  }

  @Override
  public synchronized <T> T read(Work<T> work) {
    try {
      return work.on(connection);
    } catch (SQLException e) {
      throw new AccessUnavailable(e);
    }
  }

  @Override
  public synchronized <T> T change(Work<T> work) {
    try (Statement control = connection.createStatement()) {
      boolean committed = false;
      control.execute("BEGIN IMMEDIATE");
      try {
        T done = work.on(connection);
        control.execute("COMMIT");
        committed = true;
        return done;
      } finally {
        if (!committed) {
          control.execute("ROLLBACK");
        }
      }
    } catch (SQLException e) {
      throw new AccessUnavailable(e);
    }
  }

  @Override
  public synchronized void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      // All that was promised is in the file.
    }
  }
}
