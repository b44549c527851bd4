package id.paritrana.impact;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;

/** How far a run has come, and whether it should go on. Safe for many threads. */
public final class Progress {
  private final AtomicLong done = new AtomicLong();
  private volatile long of;
  private volatile boolean cancelled;

  void of(long decisions) {
    of = decisions;
  }

  void done(long decisions) {
    done.addAndGet(decisions);
  }

  public long done() {
    return done.get();
  }

  /** How many there are, as far as is known. */
  public long of() {
    return Math.max(of, done.get());
  }

  public void cancel() {
    cancelled = true;
  }

  /** Ends a run that was cancelled. */
  void check() {
    if (cancelled) {
      throw new CancellationException();
    }
  }
}
