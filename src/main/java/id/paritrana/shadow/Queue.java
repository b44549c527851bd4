package id.paritrana.shadow;

import id.paritrana.decision.Decision;
import id.paritrana.impact.Made;
import id.paritrana.journal.Entry;
import java.util.ArrayList;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Decisions that wait to be compared, bounded in number and in memory. What finds no room is passed
 * over: nobody waits to get in.
 */
final class Queue {
  static final int MOST = 200;

  /** A dossier may be large; an entry of a usual one has some 50,000 characters. */
  static final long MOST_WEIGHT = 8 << 20;

  private final BlockingQueue<Waiting> waiting = new ArrayBlockingQueue<>(MOST);
  private final AtomicLong weight = new AtomicLong();

  /** Whether there was room for it. */
  boolean offer(Entry entry, Decision decision) {
    int own = entry.bodyJson().length();
    Made made = new Made(entry.id(), entry.sequence(), entry.at(), decision);
    if (weight.addAndGet(own) <= MOST_WEIGHT && waiting.offer(new Waiting(made, own))) {
      return true;
    }
    weight.addAndGet(-own);
    return false;
  }

  /** The one that waits longest; none if none came in time. Weighs until it is {@link #done}. */
  @Nullable Waiting next(long milliseconds) throws InterruptedException {
    return waiting.poll(milliseconds, TimeUnit.MILLISECONDS);
  }

  void done(Waiting one) {
    weight.addAndGet(-one.weight());
  }

  /** Whether few wait, so that one may take longer than it must. */
  boolean isCalm() {
    return waiting.size() < MOST / 4;
  }

  int size() {
    return waiting.size();
  }

  /** Passes over all that waits; says how many. */
  int clear() {
    return waiting.drainTo(new ArrayList<>());
  }
}
