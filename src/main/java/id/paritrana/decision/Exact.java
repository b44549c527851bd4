package id.paritrana.decision;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;

/**
 * The arithmetic rules may use.
 *
 * <p>A quotient that does not end is cut downwards after {@value #DECIMALS} decimals. Cutting down,
 * never up, means that a quotient is at or above a bound of a table exactly when the true quotient
 * is.
 */
public final class Exact {
  /** Decimals kept of a quotient. */
  public static final int DECIMALS = 12;

  private Exact() {}

  /** part / whole; whole must not be zero. */
  public static BigDecimal ratio(BigDecimal part, BigDecimal whole) {
    return plain(part.divide(whole, DECIMALS, RoundingMode.FLOOR));
  }

  /** part / whole; whole must not be zero. */
  public static BigDecimal ratio(long part, long whole) {
    return ratio(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
  }

  /** a/b - c/d, cut once. */
  public static BigDecimal difference(long a, long b, long c, long d) {
    BigInteger above = product(a, d).subtract(product(c, b));
    return ratio(new BigDecimal(above), new BigDecimal(product(b, d)));
  }

  /** The lower of the value and 1. */
  public static BigDecimal capped(BigDecimal value) {
    return value.min(BigDecimal.ONE);
  }

  public static BigDecimal times(BigDecimal a, BigDecimal b) {
    return plain(a.multiply(b));
  }

  public static BigDecimal sum(List<BigDecimal> values) {
    return plain(values.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  /** The highest value; zero for none. */
  public static BigDecimal highest(List<BigDecimal> values) {
    return values.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
  }

  /** The mean of the lists' means, cut once; no list may be empty. */
  public static BigDecimal meanOfMeans(List<List<BigDecimal>> lists) {
    BigInteger common =
        lists.stream()
            .map(l -> BigInteger.valueOf(l.size()))
            .reduce(BigInteger.ONE, Exact::multiple);
    BigDecimal above = BigDecimal.ZERO;
    for (List<BigDecimal> list : lists) {
      BigDecimal share = new BigDecimal(common.divide(BigInteger.valueOf(list.size())));
      above = above.add(sum(list).multiply(share));
    }
    return ratio(above, new BigDecimal(common.multiply(BigInteger.valueOf(lists.size()))));
  }

  /**
   * Points as shown: two decimals, half up. A sum of cut quotients may lie a hair below a tie it
   * truly reaches, so it is first taken to nine decimals.
   */
  public static BigDecimal rounded(BigDecimal points) {
    return plain(points.setScale(9, RoundingMode.HALF_UP).setScale(2, RoundingMode.HALF_UP));
  }

  private static BigInteger multiple(BigInteger a, BigInteger b) {
    return a.divide(a.gcd(b)).multiply(b);
  }

  private static BigInteger product(long a, long b) {
    return BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
