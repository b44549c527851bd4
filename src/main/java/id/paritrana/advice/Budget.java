package id.paritrana.advice;

import id.paritrana.ruleset.Clocks;
import id.paritrana.ruleset.MachineBusy;
import id.paritrana.ruleset.WorkTime;
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

  /** By the clock it may take so many times as long as of a core. */
  private static final int PATIENCE = 3;

  private final long most;
  private final WorkTime time;
  private long evaluations;
  private long looks;

  Budget(long most, Duration longest) {
    this.most = most;
    this.time = new WorkTime(longest, longest.multipliedBy(PATIENCE), Clocks.OWN);
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
    try {
      if (time.isOver()) {
        throw new Spent(Limit.TIME);
      }
    } catch (MachineBusy busy) {
      // What was found so far is worth more than a refusal.
      throw new Spent(Limit.TIME);
    }
  }

  long evaluations() {
    return evaluations;
  }

  long considered() {
    return looks;
  }
}
