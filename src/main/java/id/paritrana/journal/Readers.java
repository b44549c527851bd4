package id.paritrana.journal;

import id.paritrana.journal.JournalUnavailable.Why;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;

/** Connections that only read, so that reading never waits for writing. */
final class Readers implements Source, AutoCloseable {
  private static final int MOST = 8;
  static final String NEXT =
      "SELECT " + Row.COLUMNS + " FROM entry e WHERE e.sequence > ? ORDER BY e.sequence LIMIT ?";

  private final Database database;
  private final Queue<Connection> idle = new ConcurrentLinkedQueue<>();
  private final Semaphore places = new Semaphore(MOST, true);
  private volatile boolean closed;

  Readers(Database database) {
    this.database = database;
  }

  @Override
  public <T> T read(Reading<T> reading) {
    places.acquireUninterruptibly();
    try {
      return attempt(reading);
    } catch (SQLException e) {
      throw new JournalUnavailable("The journal cannot be read", Why.UNREADABLE, e);
    } finally {
      places.release();
      if (closed) {
        closeIdle();
      }
    }
  }

  /** A server that was restarted has forgotten the connections that lay idle. */
  private <T> T attempt(Reading<T> reading) throws SQLException {
    try {
      return read(take(), reading);
    } catch (SQLException e) {
      if (!database.lost(e)) {
        throw e;
      }
      closeIdle();
      return read(take(), reading);
    }
  }

  /** Whether what is stored can no longer be read. */
  boolean damaged(SQLException e) {
    return database.damaged(e);
  }

  /** Entries in the order they were written, from the one after this sequence. */
  List<Row> after(long sequence, long most) {
    return read(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(NEXT)) {
            Row.set(statement, sequence, most);
            return Row.all(statement);
          }
        });
  }

  private <T> T read(Connection connection, Reading<T> reading) throws SQLException {
    boolean sound = false;
    try {
      T found = reading.from(connection);
      sound = true;
      return found;
    } finally {
      if (sound) {
        idle.add(connection);
      } else {
        Database.closeQuietly(connection);
      }
    }
  }

  private Connection take() throws SQLException {
    if (closed) {
      throw new JournalUnavailable("The journal is closed", null);
    }
    Connection connection = idle.poll();
    if (connection == null) {
      connection = database.openForReading();
    }
    return connection;
  }

  @Override
  public void close() {
    closed = true;
    closeIdle();
  }

  private void closeIdle() {
    for (Connection connection = idle.poll(); connection != null; connection = idle.poll()) {
      Database.closeQuietly(connection);
    }
  }
}
