package id.paritrana.ruleset.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of a number format that is about one figure, laid over that figure the way spreadsheet
 * programs do: literal text, places for digits, percent, thousands left out, powers of ten.
 */
final class Mask {
  private static final Pattern TOKEN =
      Pattern.compile(
          "\"(?<text>[^\"]*)\"?|\\\\(?<char>.?)|_.?|\\*.?|\\[[^]]*]?|(?<general>(?i:general)|@)"
              + "|(?<power>[Ee][+-][0#?]+)|(?<place>[0#?])|(?<other>.)");

  private final List<String> literals = new ArrayList<>();

  /** One sign for each literal or place, in order: t, a place, a point or a figure shown freely. */
  private final StringBuilder order = new StringBuilder();

  private int percents;
  private int thousands;
  private boolean grouped;
  private boolean powers;

  private Mask(String part) {
    int point = -1;
    for (Matcher token = TOKEN.matcher(part); token.find(); ) {
      if (token.group("place") != null) {
        order.append(token.group());
        if (point < 0) {
          grouped |= thousands > 0;
          thousands = 0;
        }
      } else if (token.group("general") != null) {
        order.append('g');
      } else if (token.group("power") != null) {
        powers = true;
        order.append('e');
      } else if (token.group("text") != null) {
        literal(token.group("text"));
      } else if (token.group("char") != null) {
        literal(token.group("char"));
      } else if (token.group("other") != null) {
        String other = token.group("other");
        if (other.equals(".") && point < 0) {
          point = order.length();
          order.append('.');
        } else if (other.equals(",") && places() > 0) {
          thousands++;
        } else {
          percents += other.equals("%") ? 1 : 0;
          literal(other);
        }
      }
    }
  }

  private void literal(String text) {
    literals.add(text);
    order.append('t');
  }

  /** Whether the format has a place for the figure at all. */
  private long places() {
    return order.chars().filter(c -> "0#?g".indexOf(c) >= 0).count();
  }

  static String over(BigDecimal value, String part, boolean signed) {
    Mask mask = new Mask(part);
    String shown = mask.shown(value.abs());
    return signed && value.signum() < 0 && mask.places() > 0 ? "-" + shown : shown;
  }

  /** Whether digits stand in this part whatever the figure is. */
  static boolean addsDigits(String part) {
    return new Mask(part).literals.stream().anyMatch(text -> text.matches(".*\\d.*"));
  }

  /** Whether a figure can be seen through this part of a format. */
  static boolean opens(String part) {
    return new Mask(part).places() > 0;
  }

  private String shown(BigDecimal value) {
    int point = order.indexOf(".");
    String whole = point < 0 ? order.toString() : order.substring(0, point);
    String parts = point < 0 ? "" : order.substring(point + 1);
    int decimals = count(parts, "0#?");
    BigDecimal scaled = value.scaleByPowerOfTen(2 * percents - 3 * thousands);
    int power = powers && value.signum() != 0 ? scaled.precision() - scaled.scale() - 1 : 0;
    String[] digits =
        scaled
            .scaleByPowerOfTen(-power)
            .setScale(decimals, RoundingMode.HALF_UP)
            .toPlainString()
            .split("\\.");
    StringBuilder out = new StringBuilder();
    int literal = whole(out, whole, digits[0].equals("0") ? "" : digits[0], general(value), power);
    String least = parts.replaceAll("[^0#?]", "");
    int kept = decimals;
    while (kept > 0 && least.charAt(kept - 1) != '0' && digits[1].charAt(kept - 1) == '0') {
      kept--;
    }
    if (point >= 0) {
      out.append(kept > 0 ? "." : "");
    }
    int next = 0;
    for (char c : parts.toCharArray()) {
      if ("0#?".indexOf(c) >= 0) {
        out.append(next < kept ? String.valueOf(digits[1].charAt(next)) : "");
        next++;
      } else {
        out.append(c == 't' ? literals.get(literal++) : c == 'e' ? "E" + power : "");
      }
    }
    return out.toString();
  }

  /** The digits before the point, the last on the last place; what is left over on the first. */
  private int whole(StringBuilder out, String places, String digits, String general, int power) {
    int right = count(places, "0#?");
    int least = places.indexOf('0') < 0 ? 0 : count(places.substring(places.indexOf('0')), "0#?");
    String all = "0".repeat(Math.max(0, least - digits.length())) + digits;
    int next = 0;
    int literal = 0;
    for (char c : places.toCharArray()) {
      if ("0#?".indexOf(c) >= 0) {
        right--;
        for (; next < all.length() - right; next++) {
          int behind = all.length() - next - 1;
          out.append(all.charAt(next)).append(grouped && behind > 0 && behind % 3 == 0 ? "," : "");
        }
      } else {
        out.append(
            c == 't' ? literals.get(literal++) : c == 'g' ? general : c == 'e' ? "E" + power : "");
      }
    }
    return literal;
  }

  private static int count(String places, String of) {
    return (int) places.chars().filter(c -> of.indexOf(c) >= 0).count();
  }

  /** As every new cell shows it: eleven signs, and a power of ten where they do not do. */
  private static String general(BigDecimal value) {
    if (value.signum() == 0) {
      return "0";
    }
    int whole = value.precision() - value.scale();
    if (whole > 11 || whole < -8) {
      BigDecimal digits = value.round(new MathContext(6)).stripTrailingZeros();
      int power = digits.precision() - digits.scale() - 1;
      return digits.scaleByPowerOfTen(-power).stripTrailingZeros().toPlainString() + "E" + power;
    }
    BigDecimal rounded = value.setScale(Math.max(0, 10 - Math.max(1, whole)), RoundingMode.HALF_UP);
    return (rounded.scale() > 0 ? rounded.stripTrailingZeros() : rounded).toPlainString();
  }
}
