package id.paritrana.journal.search;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A cell as a spreadsheet writes it. A rule is one row, so whatever the column, the rule of the
 * cell's row is meant.
 *
 * @param file none for any file
 * @param sheet none for any sheet
 * @param row from 1
 */
public record Cell(@Nullable String file, @Nullable String sheet, int row) {
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?:'(?:\\[([^\\]\\[]+)\\])?((?:[^']|'')+)'!|(?:\\[([^\\]\\[]+)\\])?([^'!\\[\\]]+)!)?"
              + "\\$?[A-Za-z]{1,3}\\$?([1-9][0-9]{0,6})");

  /**
   * Reads {@code D14}, {@code Cakupan!D14}, {@code 'Tanpa Cakupan'!D14} or {@code
   * [scoring-government.xlsx]Cakupan!D14}.
   *
   * @throws IllegalArgumentException if it is none of them
   */
  public static Cell of(String text) {
    Matcher cell = WRITTEN.matcher(text.strip());
    if (!cell.matches()) {
      throw new IllegalArgumentException("Not the address of a cell");
    }
    String quoted = cell.group(2);
    return new Cell(
        quoted == null ? cell.group(3) : cell.group(1),
        quoted == null ? cell.group(4) : quoted.replace("''", "'"),
        Integer.parseInt(cell.group(5)));
  }

  boolean holds(Place place) {
    return place.sheet() != null
        && row == place.row()
        && (sheet == null || sheet.equalsIgnoreCase(place.sheet()))
        && (file == null || file.equalsIgnoreCase(place.file()));
  }
}
