package id.paritrana.stability;

import id.paritrana.ruleset.Clocks;
import id.paritrana.ruleset.WorkTime;
import java.time.Duration;

/** How long one answer may take. To be asked by the thread that made it. */
final class Patience {
  static final Duration MOST = Duration.ofSeconds(30);
  private static final Duration LONGEST = Duration.ofMinutes(3);

  private final WorkTime time;

  Patience(Clocks clocks) {
    this(MOST, clocks);
  }

  Patience(Duration most, Clocks clocks) {
    time = new WorkTime(most, LONGEST, clocks);
  }

  void spend() throws Impatient {
    if (time.isOver()) {
      throw new Impatient();
    }
  }
}
