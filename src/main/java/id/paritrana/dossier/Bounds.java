package id.paritrana.dossier;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The limits of every figure and text in a dossier; none is left open. */
public final class Bounds {
  /**
   * Most people, offices or vendors a count may name: above the population of the world's largest
   * country.
   */
  public static final long COUNT = 10_000_000_000L;

  /** Most months one assessment year holds. */
  public static final long MONTHS = 12;

  /** Most months of arrears that can be named. */
  public static final long ARREARS = 600;

  /** Largest sum of money, in rupiah. */
  public static final BigDecimal MONEY = new BigDecimal("1e18");

  /** Largest magnitude of an indicator handed in by code. */
  public static final BigDecimal FIGURE = new BigDecimal("1e18");

  /** Most decimals of any figure. */
  public static final int DECIMALS = 12;

  /** Highest mark an assessor gives. */
  public static final BigDecimal MARK = new BigDecimal(100);

  /** Longest text, in characters. */
  public static final int TEXT = 300;

  /** Most entries of one list. */
  public static final int LIST = 500;

  public static final int FIRST_YEAR = 2000;
  public static final int LAST_YEAR = 2100;

  /** A code staff may invent for a document: {@code BUDGET_COPY}. */
  public static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,63}");

  /** An indicator's code: {@code coverage.ratio}. */
  public static final Pattern INDICATOR =
      Pattern.compile("[a-z][a-z0-9_]{0,39}(\\.[A-Za-z0-9_]{1,40}){1,4}");

  private Bounds() {}

  static void count(String name, @Nullable Long value, long most) {
    require(value == null || (value >= 0 && value <= most), name, value);
  }

  static void count(String name, @Nullable Long value) {
    count(name, value, COUNT);
  }

  static void money(String name, @Nullable BigDecimal value) {
    require(
        value == null
            || (value.signum() >= 0 && value.compareTo(MONEY) <= 0 && value.scale() <= DECIMALS),
        name,
        value);
  }

  static void text(String name, @Nullable String value) {
    require(value == null || (!value.isBlank() && value.length() <= TEXT), name, value);
  }

  /** A text that may be a person's name, which no message may repeat. */
  static void name(String name, @Nullable String value) {
    require(
        value == null || (!value.isBlank() && value.length() <= TEXT), name, "blank or so long");
  }

  static void size(String name, int size) {
    require(size <= LIST, name, size);
  }

  static void require(boolean holds, String name, @Nullable Object value) {
    if (!holds) {
      throw new IllegalArgumentException(name + " cannot be " + value);
    }
  }
}
