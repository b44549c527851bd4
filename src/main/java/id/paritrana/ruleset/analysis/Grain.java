package id.paritrana.ruleset.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Which of the numbers between its bounds a field can hold. */
public enum Grain {
  ANY,
  WHOLE,
  /** Months written YYYYMM: 202412 is followed by 202501. */
  MONTHS;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int LAST_MONTH = 12;

  /** The least number above a cut; of {@link #ANY} there is none. */
  BigDecimal least(Cut cut) {
    BigDecimal whole = settled(cut.bound().setScale(0, RoundingMode.CEILING));
    return cut.under(whole) ? whole : settled(whole.add(BigDecimal.ONE));
  }

  private BigDecimal settled(BigDecimal whole) {
    if (this != MONTHS) {
      return whole;
    }
    BigDecimal[] parts = whole.divideAndRemainder(HUNDRED);
    if (parts[1].intValue() > LAST_MONTH) {
      return parts[0].add(BigDecimal.ONE).multiply(HUNDRED).add(BigDecimal.ONE);
    }
    return parts[1].signum() == 0 ? whole.add(BigDecimal.ONE) : whole;
  }
}
