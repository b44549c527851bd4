package id.paritrana.journal;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Holds the database's lock so that appends pile up, then lets them go; the first is a batch alone,
 * the rest another.
 */
final class Together implements AutoCloseable {
  private final Connection lock;
  private final StoredJournal journal;
  private final int room;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<CompletableFuture<Attempt>> attempts = new ArrayList<>();

  Together(Store store, StoredJournal journal, int room) throws Exception {
    this.journal = journal;
    this.room = room;
    Database database = store.database();
    lock = database.open();
    database.begin(lock.createStatement());
  }

  void append(Submission submission) throws InterruptedException {
    attempts.add(
        CompletableFuture.supplyAsync(() -> journal.append(submission), threads)
            .handle(Together::attempt));
    // The first must have been taken, and be waiting for the lock, before the second comes.
    int behind = Math.min(attempts.size() - 1, room);
    while (!journal.holds(1, behind)) {
      Thread.sleep(1);
    }
  }

  List<Attempt> release() throws Exception {
    lock.createStatement().execute("ROLLBACK");
    return attempts();
  }

  List<Attempt> attempts() {
    return attempts.stream().map(CompletableFuture::join).toList();
  }

  private static Attempt attempt(Entry entry, Throwable fault) {
    return new Attempt(entry, fault == null ? null : fault.getCause());
  }

  @Override
  public void close() throws Exception {
    lock.close();
    threads.shutdown();
  }
}
