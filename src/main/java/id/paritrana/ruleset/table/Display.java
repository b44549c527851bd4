package id.paritrana.ruleset.table;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.jspecify.annotations.Nullable;

/**
 * What a spreadsheet program shows of a cell under its number format, and whether a person who
 * reads it reads the value that decides. Rendered the English way; where a program shows it
 * otherwise, only the separators differ.
 */
final class Display {
  /** How much of a value is seen. */
  enum Sight {
    WHOLE,
    PART,
    NOTHING
  }

  /**
   * @param shown what stands in the cell
   */
  record Seen(Sight sight, String shown) {}

  private static final Pattern FIGURE =
      Pattern.compile("([0-9][0-9,]*\\.?[0-9]*|\\.[0-9]+)(E[+-]?[0-9]{1,3})?");
  private static final Pattern ASKED =
      Pattern.compile("\\[(<=|>=|<>|<|>|=)(-?[0-9]{1,15}(?:\\.[0-9]{1,15})?)]");
  private static final Pattern FRACTION =
      Pattern.compile("-?([0-9]{1,15} )?([0-9]{1,15}) ?/ ?([0-9]{1,15})");
  private static final Pattern UNIT = Pattern.compile("^[ \u00A0]*(%|\\p{L}+)");

  /** Digits that the format of every new cell shows, whatever they are. */
  private static final int ALWAYS_SHOWN = 9;

  private Display() {}

  static Seen number(BigDecimal value, String format) {
    if (plain(format) && value.precision() <= ALWAYS_SHOWN && value.scale() <= ALWAYS_SHOWN) {
      return new Seen(Sight.WHOLE, "");
    }
    String part = plain(format) ? "General" : part(value, parts(format));
    if (part.matches(".*[0#?] ?/ ?[0-9?#].*")) {
      return fraction(value, format);
    }
    boolean signed = format.indexOf(';') < 0 || plain(format);
    String shown = Mask.over(value, part, signed).strip();
    boolean dash = value.signum() == 0 && shown.equals("-");
    // Digits that always stand there are no part of the figure, even where they add nothing to it.
    boolean own = Mask.opens(part) && !Mask.addsDigits(part);
    if (dash || own && value.equals(read(shown))) {
      return new Seen(Sight.WHOLE, shown);
    }
    boolean bare = shown.chars().noneMatch(Character::isDigit);
    return new Seen(bare || !Mask.opens(part) ? Sight.NOTHING : Sight.PART, shown);
  }

  private static Seen fraction(BigDecimal value, String format) {
    String shown =
        new DataFormatter(Locale.ROOT)
            .formatRawCellContents(value.doubleValue(), -1, format)
            .strip()
            .replaceAll(" +", " ");
    Matcher parts = FRACTION.matcher(shown);
    if (!parts.matches() || new BigDecimal(parts.group(3)).signum() == 0) {
      return new Seen(shown.equals(value.toPlainString()) ? Sight.WHOLE : Sight.PART, shown);
    }
    BigDecimal below = new BigDecimal(parts.group(3));
    BigDecimal whole = new BigDecimal(parts.group(1) == null ? "0" : parts.group(1).strip());
    BigDecimal above = whole.multiply(below).add(new BigDecimal(parts.group(2)));
    boolean exact = value.abs().multiply(below).compareTo(above) == 0;
    return new Seen(exact ? Sight.WHOLE : Sight.PART, shown);
  }

  /** Parts are for what is above, below and equal to nothing, unless they say for what they are. */
  private static String part(BigDecimal value, String[] parts) {
    for (int i = 0; i < Math.min(3, parts.length); i++) {
      Matcher asked = ASKED.matcher(parts[i]);
      if (asked.find()) {
        int order = value.compareTo(new BigDecimal(asked.group(2)));
        String sign = order < 0 ? "<" : order > 0 ? ">" : "=";
        if (asked.group(1).contains(sign) && !asked.group(1).equals("<>")
            || asked.group(1).equals("<>") && order != 0) {
          return parts[i];
        }
        if (i == Math.min(3, parts.length) - 2) {
          return parts[i + 1];
        }
      }
    }
    int sign = value.signum();
    int at = sign < 0 ? 1 : sign == 0 ? 2 : 0;
    return parts[at < Math.min(3, parts.length) ? at : 0];
  }

  /** Only the fourth part of a format is about text; where there is none, text stands as it is. */
  static Seen text(String value, String format) {
    String[] parts = parts(format);
    if (parts.length < 4) {
      return new Seen(Sight.WHOLE, value);
    }
    if (!Mask.opens(parts[3])) {
      return new Seen(Sight.NOTHING, "");
    }
    String around = parts[3].replaceAll("_.|\\*.|\\[[^]]*]|[\"\\\\]", "").strip();
    return around.equals("@")
        ? new Seen(Sight.WHOLE, value)
        : new Seen(Sight.PART, around.replace("@", value));
  }

  /** Parted at semicolons, but not those in quotation marks. */
  private static String[] parts(String format) {
    return format.split(";(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
  }

  private static boolean plain(String format) {
    return format.isEmpty() || format.equalsIgnoreCase("general") || format.equals("@");
  }

  /** The one figure in a text, with the sign before it and the unit behind it. */
  private static @Nullable BigDecimal read(String shown) {
    Matcher figure = FIGURE.matcher(shown);
    if (!figure.find()) {
      return null;
    }
    BigDecimal digits = new BigDecimal(figure.group().replace(",", ""));
    String before = shown.substring(0, figure.start());
    String behind = shown.substring(figure.end());
    if (figure.find()) {
      return null;
    }
    Matcher unit = UNIT.matcher(behind);
    int power = unit.find() ? Spelling.power(unit.group(1)) : 0;
    BigDecimal read = digits.scaleByPowerOfTen(power).stripTrailingZeros();
    read = read.scale() < 0 ? read.setScale(0) : read;
    return before.matches(".*[-(−].*") ? read.negate() : read;
  }
}
