package id.paritrana.stability;

import id.paritrana.Shipped;
import id.paritrana.dossier.Dossier;
import id.paritrana.ruleset.Clocks;
import id.paritrana.ruleset.Ruleset;
import java.time.Duration;
import java.util.List;

/** What the parts of an answer on stability cost, by the processor's time and by the clock. */
public final class StabilityFigures {
  private StabilityFigures() {}

  /** Cohorts of the sizes given, each measured a few times. */
  public static void main(String[] sizes) throws Exception {
    for (String size : sizes) {
      List<Dossier> dossiers = Nominees.read(Nominees.drawn(11, Integer.parseInt(size)));
      for (int run = 0; run < 3; run++) {
        measure(dossiers, Shipped.ruleset());
      }
    }
  }

  private static void measure(List<Dossier> dossiers, Ruleset ruleset) throws Exception {
    Patience patience = new Patience(Duration.ofMinutes(2), Clocks.OWN);
    long[] at = {Clocks.OWN.processor().getAsLong(), System.nanoTime()};
    Field field = Nominees.field(dossiers, ruleset);
    String told = field.size() + " nominees; decide " + since(at);
    new Weights(field, patience).margins();
    told += "; weights " + since(at);
    new Bands(field, ruleset, patience).margins();
    told += "; bands " + since(at);
    Noise.of(field, ruleset, Question.USUAL, patience);
    System.out.println(told + "; noise " + since(at));
  }

  private static String since(long[] at) {
    long processor = Clocks.OWN.processor().getAsLong();
    long clock = System.nanoTime();
    String told =
        "%.2f s (%.2f s by the clock)".formatted((processor - at[0]) / 1e9, (clock - at[1]) / 1e9);
    at[0] = processor;
    at[1] = clock;
    return told;
  }
}
