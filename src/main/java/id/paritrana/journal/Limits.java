package id.paritrana.journal;

import java.time.Duration;

/**
 * How much may wait, and for how long: for a place in the queue, and for another process's
 * transaction.
 */
record Limits(int waiting, Duration forPlace, Duration forLock) {
  static final Limits USUAL = new Limits(10_000, Duration.ofSeconds(5), Duration.ofSeconds(10));
}
