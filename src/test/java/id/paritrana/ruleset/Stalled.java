package id.paritrana.ruleset;

import id.paritrana.Shipped;
import id.paritrana.decision.Decision;
import id.paritrana.dossier.Dossier;
import java.time.Duration;
import java.util.PrimitiveIterator;
import java.util.stream.LongStream;

/** Clocks of a machine that does other things once the work has begun. */
public final class Stalled {
  private Stalled() {}

  /** A decision that is to be made while the machine does nothing for it, for so long. */
  public static Decision decision(Dossier dossier, Duration waited) {
    return Shipped.ruleset().decide(dossier, clocks(waited, Duration.ZERO));
  }

  /** After the first look so much time has gone by, of which the processor worked so much. */
  public static Clocks clocks(Duration waited, Duration worked) {
    return new Clocks(thenAlways(waited)::nextLong, thenAlways(worked)::nextLong);
  }

  private static PrimitiveIterator.OfLong thenAlways(Duration later) {
    return LongStream.iterate(Long.MAX_VALUE, first -> Long.MAX_VALUE + later.toNanos()).iterator();
  }
}
