package id.paritrana.ruleset;

import id.paritrana.Shipped;
import id.paritrana.decision.Decision;
import id.paritrana.dossier.Dossier;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;

/** Clocks of a machine that does other things once the work has begun. */
public final class Stalled {
  /** Some rules have been applied by then. */
  private static final int HALFWAY = 20;

  private Stalled() {}

  /** A decision that is to be made while the machine does nothing for it, for so long. */
  public static Decision decision(Dossier dossier, Duration waited) {
    return Shipped.ruleset()
        .decide(dossier, new Clocks(later(HALFWAY, waited), later(1, Duration.ZERO)));
  }

  /** After the first look so much time has gone by, of which the processor worked so much. */
  public static Clocks clocks(Duration waited, Duration worked) {
    return new Clocks(later(1, waited), later(1, worked));
  }

  private static LongSupplier later(int looks, Duration time) {
    AtomicInteger look = new AtomicInteger();
    return () -> look.getAndIncrement() < looks ? 0 : time.toNanos();
  }
}
