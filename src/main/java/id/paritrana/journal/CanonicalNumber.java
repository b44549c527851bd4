package id.paritrana.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import org.erdtman.jcs.NumberToJSON;
import tools.jackson.core.JsonGenerator;

/**
 * A number in canonical form: a number where a double says exactly this, else a string of its plain
 * digits.
 */
final class CanonicalNumber {
  // Room for every double; beyond it a short text such as 1e999999999 would grow without bound.
  private static final int MOST_DIGITS = 400;
  private static final BigDecimal LARGEST_INTEGER = BigDecimal.valueOf((1L << 53) - 1);

  private CanonicalNumber() {}

  /** Writes a number and returns whether it is still one. */
  static boolean write(BigDecimal number, JsonGenerator out) {
    BigDecimal value = number.stripTrailingZeros();
    if (carried(value)) {
      out.writeNumber(value);
      return true;
    }
    out.writeString(plain(value));
    return false;
  }

  private static boolean carried(BigDecimal value) {
    if (value.scale() <= 0) {
      return value.abs().compareTo(LARGEST_INTEGER) <= 0;
    }
    double nearest = value.doubleValue();
    return Double.isFinite(nearest) && value.compareTo(shortest(nearest)) == 0;
  }

  /**
   * ECMAScript's digits, not {@code Double.toString}, whose digits differ between Java 17 and 19.
   */
  private static BigDecimal shortest(double value) {
    try {
      return new BigDecimal(NumberToJSON.serializeNumber(value));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String plain(BigDecimal value) {
    long before = Math.max(1L, (long) value.precision() - value.scale());
    long after = Math.max(0, value.scale());
    if (before + after > MOST_DIGITS) {
      throw new IllegalArgumentException(
          "The body has a number of more than " + MOST_DIGITS + " digits");
    }
    return value.toPlainString();
  }
}
