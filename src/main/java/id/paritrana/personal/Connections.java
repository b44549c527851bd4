package id.paritrana.personal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A few connections, taken in turns, to a server that may go away and come back. */
public final class Connections implements AutoCloseable {
  private static final int MOST = 4;
  private static final int PATIENCE_SECONDS = 10;

  /** May be done twice, if the server went away in the middle of it. */
  public interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  private final KeyServer server;
  private final Function<@Nullable Throwable, RuntimeException> unavailable;
  private final Queue<Connection> idle = new ConcurrentLinkedQueue<>();
  private final Semaphore places = new Semaphore(MOST, true);
  private volatile boolean closed;

  /**
   * Takes no connection yet.
   *
   * @param unavailable what to throw when the server cannot be asked, or did not do what it was
   */
  public Connections(
      KeyServer server, Function<@Nullable Throwable, RuntimeException> unavailable) {
    this.server = server;
    this.unavailable = unavailable;
  }

  /** Does the work on a connection of its own, outside of any transaction. */
  public <T> T use(Work<T> work) {
    takePlace();
    try {
      return attempt(work);
    } catch (SQLException e) {
      throw unavailable.apply(e);
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
        throw unavailable.apply(null);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw unavailable.apply(e);
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
