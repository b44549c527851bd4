package id.paritrana.ruleset.table;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What is written as a number in either grammar is that number, and nothing else is a number. */
public final class NumeralFuzz {
  /** Signs, brackets and the few words around digits. */
  private static final Pattern AROUND =
      Pattern.compile("(?i)[-+−()%.,\\p{Z}0-9]|rp|idr|persen|ribu|juta|miliar|milyar|triliun");

  private static final List<String> PIECES =
      List.of(
          "0", "1", "12", "000", "500", ".", ",", " ", "\u00A0", "-", "+", "(", ")", "%", "Rp",
          "IDR", "juta", "ribu", "persen", "E3", "e", "x", "٣", "１", "½", "−", "NaN", "'", "/");

  private NumeralFuzz() {}

  public static void fuzzerTestOneInput(FuzzedDataProvider data) {
    if (data.consumeBoolean()) {
      written(data);
    } else {
      anything(data);
    }
  }

  /** A number as people in Indonesia, or in English, write it. */
  private static void written(FuzzedDataProvider data) {
    long digits = data.consumeLong(0, 999_999_999_999_999L);
    BigDecimal number = BigDecimal.valueOf(digits, data.consumeInt(0, 6)).stripTrailingZeros();
    boolean indonesian = data.consumeBoolean();
    DecimalFormatSymbols signs = new DecimalFormatSymbols(Locale.ROOT);
    signs.setGroupingSeparator(indonesian ? '.' : ',');
    signs.setDecimalSeparator(indonesian ? ',' : '.');
    String pattern = data.consumeBoolean() ? "#,##0.######" : "0.######";
    String text = new DecimalFormat(pattern, signs).format(number);
    boolean percent = data.consumeBoolean();
    boolean negative = data.consumeBoolean();
    BigDecimal meant = percent ? number.movePointLeft(2) : number;
    meant = negative ? meant.negate() : meant;
    String whole = (negative ? "-" : "") + text + (percent ? " %" : "");

    if (readings(Numeral.of(whole)).stream().noneMatch(meant.stripTrailingZeros()::equals)) {
      throw new AssertionError(whole + " means " + meant + ", read as " + Numeral.of(whole));
    }
  }

  /** Whatever is read has the digits that were written, in their order. */
  private static void anything(FuzzedDataProvider data) {
    StringBuilder text = new StringBuilder();
    for (int i = data.consumeInt(0, 8); i > 0; i--) {
      text.append(data.consumeInt(0, 3) == 0 ? data.consumeString(3) : data.pickValue(PIECES));
    }
    for (BigDecimal number : readings(Numeral.of(text.toString()))) {
      String digits = text.toString().replaceAll("[^0-9]", "").replaceAll("^0+|0+$", "");
      String read = number.unscaledValue().abs().toString().replaceAll("^0+|0+$", "");
      if (!AROUND.matcher(text.toString().strip()).replaceAll("").isEmpty()
          || !digits.equals(read)) {
        throw new AssertionError("`" + text + "` was read as " + number);
      }
    }
  }

  private static List<BigDecimal> readings(Numeral numeral) {
    if (numeral instanceof Numeral.One one) {
      return List.of(one.number().stripTrailingZeros());
    } else if (numeral instanceof Numeral.Two two) {
      return List.of(two.indonesian().stripTrailingZeros(), two.english().stripTrailingZeros());
    }
    return List.of();
  }
}
