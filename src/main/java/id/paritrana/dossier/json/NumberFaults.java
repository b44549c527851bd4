package id.paritrana.dossier.json;

import id.paritrana.dossier.Text;
import java.math.BigDecimal;
import java.util.Locale;

/**
 * What is said of a number out of bounds.
 *
 * @param noun what the number counts or measures
 * @param shown the number as filed
 */
record NumberFaults(Text noun, String shown) {
  /** Below this a number is printed bare, so that a year has no thousands separator. */
  private static final BigDecimal GROUPED = new BigDecimal(10_000);

  Text negative() {
    return new Text(
        shown + " is negative; " + noun.en() + " is 0 or more",
        shown + " negatif; " + noun.id() + " adalah 0 atau lebih");
  }

  Text fraction() {
    return new Text(
        shown + " has decimals; " + noun.en() + " is a whole number",
        shown + " memakai desimal; " + noun.id() + " harus bilangan bulat");
  }

  Text tooSmall(BigDecimal least) {
    return new Text(
        shown + " is too small; " + noun.en() + " is at least " + english(least),
        shown + " terlalu kecil; " + noun.id() + " paling sedikit " + indonesian(least));
  }

  Text tooLarge(BigDecimal most) {
    return new Text(
        shown + " is too large; " + noun.en() + " is at most " + english(most),
        shown + " terlalu besar; " + noun.id() + " paling banyak " + indonesian(most));
  }

  Text tooManyDecimals(int found, int most) {
    return new Text(
        shown + " has " + found + " decimals; round it to at most " + most,
        shown + " memakai " + found + " desimal; bulatkan menjadi paling banyak " + most);
  }

  private static String english(BigDecimal bound) {
    boolean grouped = bound.abs().compareTo(GROUPED) >= 0;
    return String.format(Locale.ROOT, grouped ? "%,d" : "%d", bound.toBigIntegerExact());
  }

  private static String indonesian(BigDecimal bound) {
    return english(bound).replace(',', '.');
  }
}
