package id.paritrana.stability;

import id.paritrana.ruleset.Ruleset;
import java.util.List;

/** How firmly one category stands. */
record Firmness(Field field, List<Weights.Margin> weights, List<Bands.Margin> bands, Noise noise) {
  static Firmness of(Field field, Ruleset ruleset, Question question, Patience patience)
      throws Impatient {
    return new Firmness(
        field,
        new Weights(field, patience).margins(),
        new Bands(field, ruleset, patience).margins(),
        Noise.of(field, ruleset, question, patience));
  }
}
