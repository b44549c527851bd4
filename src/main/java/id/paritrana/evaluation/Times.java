package id.paritrana.evaluation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The two times of an evaluation, which do not follow from one another: criteria for 2024 may have
 * been corrected in 2026.
 *
 * @param asOf the assessment year whose criteria count; none for the dossier's own
 * @param knownAt the moment whose criteria count, as they stood then; none for now
 */
public record Times(@Nullable Integer asOf, @Nullable Instant knownAt) {
  public static final Times NOW = new Times(null, null);
}
