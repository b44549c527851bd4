package id.paritrana.advice;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/**
 * How much one search may take: so many decisions, so much time of a core, and until it is called
 * off. For one thread.
 */
final class Budget {
  /** The search is at its end without having seen everything. */
  static final class Spent extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final Limit limit;

    Spent(Limit limit) {
      super(limit.name(), null, false, false);
      this.limit = limit;
    }

    Limit limit() {
      return limit;
    }
  }

  /** What ended a search. */
  enum Limit {
    EVALUATIONS,
    TIME,
    CANCELLED
  }

  private final long most;
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final long end;
  private long evaluations;
  private long looks;

  Budget(long most, Duration longest) {
    this.most = most;
    this.end = now() + longest.toNanos();
  }

  /** One decision more. */
  void evaluate() {
    if (evaluations >= most) {
      throw new Spent(Limit.EVALUATIONS);
    }
    look();
    evaluations++;
  }

  /** One combination more, which is not run; looks at the time now and then. */
  void consider() {
    if (++looks % 1024 == 0) {
      look();
    }
  }

  private void look() {
    if (Thread.currentThread().isInterrupted()) {
      throw new Spent(Limit.CANCELLED);
    }
    if (now() - end > 0) {
      throw new Spent(Limit.TIME);
    }
  }

  /** Time this thread had of a core: on a busy machine a search is not cut short for waiting. */
  private long now() {
    return threads.isCurrentThreadCpuTimeSupported()
        ? threads.getCurrentThreadCpuTime()
        : System.nanoTime();
  }

  long evaluations() {
    return evaluations;
  }

  long considered() {
    return looks;
  }
}
