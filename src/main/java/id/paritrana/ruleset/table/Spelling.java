package id.paritrana.ruleset.table;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The spellings of a number, from the outside in: sign, currency, unit, digits. */
final class Spelling {
  private static final Pattern DATE =
      Pattern.compile(
          "\\d{1,2}([/.-])\\d{1,2}\\1\\d{4}|\\d{4}([/-])\\d{1,2}\\2\\d{1,2}"
              + "|\\d{1,2} [A-Za-z]{3,9} \\d{4}");
  private static final Pattern OUTSIDE =
      Pattern.compile(
          "(?<bracket>\\()?(?<sign>[+-])? ?(?<rupiah>(?i:rp\\.?|idr))? ?(?<inner>[+-])?"
              + "(?<digits>[0-9., ]*[0-9])(?<dash>,-)?"
              + "(?: ?(?<unit>%|(?i:persen|ribu|juta|miliar|milyar|triliun)))?(?<close>\\))?");
  private static final Map<String, Integer> POWERS =
      Map.of("%", -2, "persen", -2, "ribu", 3, "juta", 6, "miliar", 9, "milyar", 9, "triliun", 12);

  private static final String GROUPED = "(?:0|[1-9]\\d*|[1-9]\\d{0,2}(?:%1$s\\d{3})+)";
  private static final Pattern INDONESIAN = grammar("\\.", ",");
  private static final Pattern ENGLISH = grammar(",", "\\.");
  private static final Pattern SPACED = grammar(" ", "[.,]");

  private Spelling() {}

  private static Pattern grammar(String thousands, String decimal) {
    return Pattern.compile(
        String.format("(?<whole>" + GROUPED + ")?(?:%2$s(?<part>\\d+))?", thousands, decimal));
  }

  /** The power of ten that a unit behind a figure stands for; 0 when it is none. */
  static int power(String unit) {
    return POWERS.getOrDefault(unit.toLowerCase(Locale.ROOT), 0);
  }

  static Numeral read(String text) {
    String plain = text.replaceAll("[\\u00A0\\u2007\\u2009\\u202F]", " ").replace('\u2212', '-');
    plain = plain.strip();
    if (DATE.matcher(plain).matches()) {
      return new Numeral.Date();
    }
    Matcher outside = OUTSIDE.matcher(plain);
    if (!outside.matches()
        || (outside.group("sign") != null && outside.group("inner") != null)
        || (outside.group("bracket") == null) != (outside.group("close") == null)
        || (outside.group("dash") != null && outside.group("rupiah") == null)) {
      return new Numeral.None();
    }
    Set<BigDecimal> readings = new LinkedHashSet<>();
    boolean money = outside.group("rupiah") != null;
    for (Pattern grammar : new Pattern[] {INDONESIAN, ENGLISH, SPACED}) {
      BigDecimal digits = digits(grammar.matcher(outside.group("digits")), money);
      if (digits != null) {
        readings.add(scaled(digits, outside));
      }
    }
    return numeral(readings.toArray(new BigDecimal[0]), outside.group("bracket") != null);
  }

  /** In brackets, accountants mean a negative number and nobody else does. */
  private static Numeral numeral(BigDecimal[] readings, boolean bracketed) {
    return switch (readings.length) {
      case 0 -> new Numeral.None();
      case 1 ->
          bracketed
              ? new Numeral.Two(readings[0].negate(), readings[0])
              : new Numeral.One(readings[0]);
      default -> new Numeral.Two(readings[0], readings[1]);
    };
  }

  /** Money has two decimals at most, so {@code Rp 5.000} cannot be five rupiah. */
  private static @Nullable BigDecimal digits(Matcher digits, boolean money) {
    if (!digits.matches()) {
      return null;
    }
    String whole = digits.group("whole");
    String part = digits.group("part");
    if ((whole == null && part == null) || (money && part != null && part.length() > 2)) {
      return null;
    }
    String number = (whole == null ? "0" : whole.replaceAll("[., ]", ""));
    return new BigDecimal(part == null ? number : number + "." + part);
  }

  private static BigDecimal scaled(BigDecimal digits, Matcher outside) {
    String unit = outside.group("unit");
    int power = unit == null ? 0 : power(unit);
    boolean negative = "-".equals(outside.group("sign")) || "-".equals(outside.group("inner"));
    BigDecimal number = digits.scaleByPowerOfTen(power).stripTrailingZeros();
    number = number.scale() < 0 ? number.setScale(0) : number;
    return negative ? number.negate() : number;
  }
}
