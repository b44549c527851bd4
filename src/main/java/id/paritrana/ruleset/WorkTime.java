package id.paritrana.ruleset;

import java.time.Duration;

/**
 * How long some work may take: so much of the processor's time, since a thread that others keep
 * waiting does nothing wrong, and so much by the clock, since nobody waits for ever. To be asked by
 * the thread that made it.
 */
public final class WorkTime {
  private final Clocks clocks;
  private final long most;
  private final long patience;
  private final long start;
  private final long worked;
  private long next;

  /**
   * Time that begins to run now.
   *
   * @param most of the processor's time
   * @param patience by the clock; longer than that
   */
  public WorkTime(Duration most, Duration patience, Clocks clocks) {
    this.clocks = clocks;
    this.most = most.toNanos();
    this.patience = patience.toNanos();
    start = clocks.wall().getAsLong();
    worked = clocks.processor().getAsLong();
    next = this.most;
  }

  /**
   * Whether the processor worked for as long as it may. Asks it only once it could have.
   *
   * @throws MachineBusy if it did not, and nobody should wait any longer
   */
  public boolean isOver() {
    long waited = clocks.wall().getAsLong() - start;
    if (waited < next) {
      return false;
    }
    long used = clocks.processor().getAsLong() - worked;
    if (used >= most) {
      return true;
    }
    if (waited >= patience) {
      throw new MachineBusy();
    }
    next = Math.min(patience, waited + most - used);
    return false;
  }
}
