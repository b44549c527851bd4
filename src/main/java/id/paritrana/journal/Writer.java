package id.paritrana.journal;

import id.paritrana.journal.JournalUnavailable.Why;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * One thread that makes everything waiting durable with one commit, so that many callers share its
 * cost.
 */
final class Writer implements AutoCloseable {
  private static final int MOST_IN_A_BATCH = 1_000;

  private final Database database;
  private final Limits limits;
  private final Shelf shelf;
  private final Runnable required;
  private final BlockingQueue<Waiting> queue;
  private final AtomicLong commits = new AtomicLong();
  private final Thread thread = new Thread(this::run, "journal");
  private @Nullable WriteConnection connection;
  private Head last = Head.NONE;
  private volatile int inHand;
  private volatile boolean closing;
  private volatile boolean ended;

  /**
   * Begins to write.
   *
   * @param required fails if the journal is not the one it should be; asked before each connection
   */
  Writer(Database database, Limits limits, Shelf shelf, Runnable required) {
    this.database = database;
    this.limits = limits;
    this.shelf = shelf;
    this.required = required;
    queue = new ArrayBlockingQueue<>(limits.waiting());
    thread.setDaemon(true);
    thread.start();
  }

  Entry append(Waiting waiting) {
    if (closing) {
      throw new JournalUnavailable("The journal is closed", null);
    }
    try {
      if (!queue.offer(waiting, limits.forPlace().toMillis(), TimeUnit.MILLISECONDS)) {
        throw new JournalUnavailable(
            "Too many entries are waiting for the journal", Why.SLOW, null);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new JournalUnavailable("Interrupted before the entry was taken", e);
    }
    // Taken after the thread's last look at the queue: nobody else would answer.
    if (ended) {
      refuseRest();
    }
    return waiting.await(limits.forAnswer());
  }

  long commits() {
    return commits.get();
  }

  /** How many submissions are being written, and how many wait behind them. */
  boolean holds(int written, int waiting) {
    return inHand == written && queue.size() == waiting;
  }

  private void run() {
    List<Waiting> batch = new ArrayList<>();
    while (!closing || !queue.isEmpty()) {
      batch.clear();
      try {
        Waiting first = queue.poll(50, TimeUnit.MILLISECONDS);
        if (first != null) {
          batch.add(first);
          queue.drainTo(batch, MOST_IN_A_BATCH - 1);
          batch.removeIf(waiting -> !waiting.taken());
          inHand = batch.size();
          if (!batch.isEmpty()) {
            write(batch);
          }
          inHand = 0;
        }
      } catch (InterruptedException e) {
        // Only close() ends this thread; callers are waiting for it.
      }
    }
    ended = true;
    refuseRest();
    disconnect();
  }

  private void write(List<Waiting> batch) {
    try {
      WriteConnection begun = begun();
      for (Waiting waiting : batch) {
        waiting.place(begun);
      }
      commit(begun);
      last = begun.head();
      commits.incrementAndGet();
      batch.forEach(waiting -> waiting.committed(shelf));
    } catch (Throwable e) {
      if (e instanceof JournalAltered || e instanceof OtherKey) {
        disconnect();
        batch.forEach(waiting -> waiting.refused((RuntimeException) e));
        return;
      }
      // Whatever it was, every caller gets an answer, and a fresh connection knows nothing half
      // done.
      disconnect();
      Why why = e instanceof Unheard ? Why.UNCERTAIN : JournalUnavailable.why(e);
      batch.forEach(waiting -> waiting.failed("The entry could not be made durable", why, e));
    }
  }

  /** A server that falls silent after it was told to commit may have done so. */
  private void commit(WriteConnection begun) throws SQLException {
    try {
      begun.commit();
    } catch (SQLException e) {
      throw database.lost(e) ? new Unheard(e) : e;
    }
  }

  private static final class Unheard extends SQLException {
    private static final long serialVersionUID = 1;

    Unheard(SQLException cause) {
      super(cause);
    }
  }

  /** A connection that was lost while it lay idle costs nobody an answer: nothing was begun. */
  private WriteConnection begun() throws SQLException {
    if (connection != null) {
      try {
        connection.begin(last);
        return connection;
      } catch (SQLException e) {
        disconnect();
        if (!database.lost(e)) {
          throw e;
        }
      }
    }
    required.run();
    connection = WriteConnection.open(database, shelf);
    connection.begin(last);
    return connection;
  }

  private void disconnect() {
    if (connection != null) {
      connection.close();
      connection = null;
    }
  }

  private void refuseRest() {
    for (Waiting waiting = queue.poll(); waiting != null; waiting = queue.poll()) {
      waiting.failed("The journal is closed", Why.FAILED, null);
    }
  }

  @Override
  public void close() {
    closing = true;
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
