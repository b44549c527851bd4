package id.paritrana.shadow;

import id.paritrana.impact.Differences;
import id.paritrana.impact.Made;
import id.paritrana.impact.NotCompared;
import org.jspecify.annotations.Nullable;

/** What is done with each decision, one after the other; see {@link Differences#add}. */
@FunctionalInterface
interface Comparing {
  @Nullable NotCompared add(Made made, boolean patient);
}
