package id.paritrana.ruleset.marked;

import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.ss.SpreadsheetVersion;

/**
 * Text of others made safe to stand in a workbook: one line, nothing invisible, and nothing that a
 * spreadsheet program would take for a formula, not even after a detour by way of a CSV file.
 */
final class Plain {
  private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
  private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\u2028\\u2029]+");
  private static final Pattern REVERSALS = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");
  private static final Pattern NO_CHARACTER = Pattern.compile("[\\p{Cs}\\uFFFE\\uFFFF]");
  // A workbook's own way to write a character by its number, as in _x003D_ for an equals sign.
  private static final Pattern ESCAPE = Pattern.compile("_x(?=[0-9A-Fa-f]{4}_)");
  private static final Pattern FORMULA = Pattern.compile("^[\\s\\u00A0]*[=+\\-@＝＋－＠]");

  private Plain() {}

  /** For a cell: an apostrophe stands before what would begin a formula. */
  static String cell(String text) {
    String line = line(text);
    return cut(FORMULA.matcher(line).find() ? "'" + line : line);
  }

  /** For a comment, which is never read as a formula. */
  static String line(String text) {
    String line = BREAKS.matcher(text).replaceAll(" ");
    line = REVERSALS.matcher(line).replaceAll("");
    line = NO_CHARACTER.matcher(line).replaceAll("\uFFFD");
    return ESCAPE.matcher(line).replaceAll("_x005F_x");
  }

  /** With a capital at the front, as a sentence of its own. */
  static String sentence(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private static String cut(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = LONGEST - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }
}
