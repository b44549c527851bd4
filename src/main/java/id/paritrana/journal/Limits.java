package id.paritrana.journal;

import java.time.Duration;

/**
 * How much may wait, and for how long: for a place in the queue, for another process's transaction,
 * and for the disk once it has a place. A caller waits {@code forPlace} and {@code forAnswer} at
 * most.
 *
 * @param waiting so few that callers over HTTP who only read always find a thread
 */
record Limits(int waiting, Duration forPlace, Duration forLock, Duration forAnswer) {
  static final Limits USUAL =
      new Limits(64, Duration.ofSeconds(2), Duration.ofSeconds(10), Duration.ofSeconds(10));
}
