package id.paritrana.dossier.json;

import id.paritrana.dossier.Text;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.NumericNode;

/**
 * A number within bounds, in the one spelling every equal number shares: no exponent, no trailing
 * zeros.
 *
 * @param decimals the most decimals; none for a count
 */
record Decimal(Text noun, BigDecimal least, BigDecimal most, int decimals)
    implements Reading<BigDecimal> {
  /** More digits before the point than any figure in the contract has. */
  private static final int TOO_MANY_DIGITS = 30;

  @Override
  public @Nullable BigDecimal of(Value value) {
    if (!(value.node() instanceof NumericNode filed) || filed.isNaN()) {
      return value.refuse(Form.NUMBER.not(value, noun));
    }
    NumberFaults faults = new NumberFaults(noun, Shown.of(value.node()));
    BigDecimal number = filed.decimalValue();
    // Size is judged by precision and scale before anything that could write out a billion zeros.
    boolean huge =
        number.signum() != 0 && (long) number.precision() - number.scale() > TOO_MANY_DIGITS;
    if (number.signum() < 0 && (huge || number.compareTo(least) < 0)) {
      return value.refuse(least.signum() == 0 ? faults.negative() : faults.tooSmall(least));
    }
    if (huge || number.compareTo(most) > 0) {
      return value.refuse(faults.tooLarge(most));
    }
    BigDecimal shortest = number.stripTrailingZeros();
    if (shortest.scale() > decimals) {
      return value.refuse(
          decimals == 0 ? faults.fraction() : faults.tooManyDecimals(shortest.scale(), decimals));
    }
    if (shortest.compareTo(least) < 0) {
      return value.refuse(faults.tooSmall(least));
    }
    return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
  }
}
