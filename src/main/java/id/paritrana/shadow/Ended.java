package id.paritrana.shadow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a shadow ended.
 *
 * @param by the subject who ended it; none if nobody did
 */
record Ended(Ending why, Instant at, @Nullable String by) {}
