package id.paritrana.oracle;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** An exact fraction in lowest terms, its denominator above zero. */
record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {
  static final Fraction ZERO = of(0);
  static final Fraction ONE = of(1);

  Fraction {
    if (denominator.signum() == 0) {
      throw new ArithmeticException("a fraction over zero");
    }
    BigInteger common = numerator.gcd(denominator);
    if (denominator.signum() < 0) {
      common = common.negate();
    }
    numerator = numerator.divide(common);
    denominator = denominator.divide(common);
  }

  static Fraction of(long value) {
    return new Fraction(BigInteger.valueOf(value), BigInteger.ONE);
  }

  static Fraction of(String decimal) {
    return of(new BigDecimal(decimal));
  }

  static Fraction of(BigDecimal value) {
    return value.scale() >= 0
        ? new Fraction(value.unscaledValue(), BigInteger.TEN.pow(value.scale()))
        : new Fraction(value.toBigIntegerExact(), BigInteger.ONE);
  }

  static @Nullable Fraction known(@Nullable Long value) {
    return value == null ? null : of(value.longValue());
  }

  static @Nullable Fraction known(@Nullable BigDecimal value) {
    return value == null ? null : of(value);
  }

  /** Absent when either figure is, or when the lower one is zero. */
  static @Nullable Fraction ratio(@Nullable Fraction upper, @Nullable Fraction lower) {
    return upper == null || lower == null || lower.equals(ZERO) ? null : upper.over(lower);
  }

  static @Nullable Fraction ratio(@Nullable Long upper, @Nullable Long lower) {
    return ratio(known(upper), known(lower));
  }

  Fraction plus(Fraction other) {
    return new Fraction(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  Fraction minus(Fraction other) {
    return plus(new Fraction(other.numerator.negate(), other.denominator));
  }

  Fraction times(Fraction other) {
    return new Fraction(
        numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  Fraction over(Fraction other) {
    return new Fraction(
        numerator.multiply(other.denominator), denominator.multiply(other.numerator));
  }

  Fraction atMost(Fraction most) {
    return compareTo(most) > 0 ? most : this;
  }

  boolean below(Fraction bound) {
    return compareTo(bound) < 0;
  }

  boolean above(Fraction bound) {
    return compareTo(bound) > 0;
  }

  /** The greatest whole number not above this one. */
  long floor() {
    return new BigDecimal(numerator)
        .divide(new BigDecimal(denominator), 0, RoundingMode.FLOOR)
        .longValueExact();
  }

  BigDecimal rounded(int places) {
    return new BigDecimal(numerator)
        .divide(new BigDecimal(denominator), places, RoundingMode.HALF_UP);
  }

  @Override
  public int compareTo(Fraction other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }
}
