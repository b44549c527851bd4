package id.paritrana.advice;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a change should reach.
 *
 * @param eligible whether the outcome should be ELIGIBLE
 * @param total the least total, as it is shown; none for any
 */
public record Goal(boolean eligible, @Nullable BigDecimal total) {
  boolean reached(boolean isEligible, BigDecimal isTotal) {
    return (!eligible || isEligible) && (total == null || isTotal.compareTo(total) >= 0);
  }
}
