package id.paritrana.personal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** A few connections, taken in turns, to a server that may go away and come back. */
final class Connections implements AutoCloseable {
  private static final int MOST = 4;
  private static final int PATIENCE_SECONDS = 10;

  /** May be done twice, if the server went away in the middle of it. */
  interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  private final KeyServer server;
  private final Queue<Connection> idle = new ConcurrentLinkedQueue<>();
  private final Semaphore places = new Semaphore(MOST, true);
  private volatile boolean closed;

  Connections(KeyServer server) {
    this.server = server;
  }

  <T> T use(Work<T> work) {
    takePlace();
    try {
      return attempt(work);
    } catch (SQLException e) {
      throw new KeysUnavailable(e);
    } finally {
      places.release();
      if (closed) {
        closeIdle();
      }
    }
  }

  private void takePlace() {
    try {
      // Behind callers who wait for a silent server, all others would wait for each of them.
      if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new KeysUnavailable(null);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new KeysUnavailable(e);
    }
  }

  /** A server that was restarted has forgotten the connections that lay idle. */
  private <T> T attempt(Work<T> work) throws SQLException {
    try {
      return done(take(), work);
    } catch (SQLException e) {
      if (!server.lost(e)) {
        throw e;
      }
      closeIdle();
      return done(take(), work);
    }
  }

  private <T> T done(Connection connection, Work<T> work) throws SQLException {
    boolean sound = false;
    try {
      T done = work.on(connection);
      sound = true;
      return done;
    } finally {
      if (sound) {
        idle.add(connection);
      } else {
        close(connection);
      }
    }
  }

  private Connection take() throws SQLException {
    if (closed) {
      throw new SQLException("the keys are closed");
    }
    Connection connection = idle.poll();
    return connection == null ? server.open() : connection;
  }

  private static void close(Connection connection) {
    try {
      connection.close();
    } catch (SQLException e) {
      // Whatever was not committed is not in the database either way.
    }
  }

  private void closeIdle() {
    for (Connection connection = idle.poll(); connection != null; connection = idle.poll()) {
      close(connection);
    }
  }

  @Override
  public void close() {
    closed = true;
    closeIdle();
  }
}
