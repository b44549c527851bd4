package id.paritrana.ruleset.problem;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Where in a file: a cell of a sheet, a line of a text file, or the sheet or file as a whole.
 *
 * @param row row or line, from 1; 0 for the whole sheet or file
 * @param column column, from 1; 0 for a whole row or line
 */
public record Place(String file, @Nullable String sheet, int row, int column)
    implements Comparable<Place> {
  private static final Comparator<Place> ORDER =
      Comparator.comparing((Place place) -> place.file)
          .thenComparing(place -> place.sheet == null ? "" : place.sheet)
          .thenComparing(Place::row)
          .thenComparing(Place::column);

  public static Place file(String file) {
    return new Place(file, null, 0, 0);
  }

  public static Place sheet(String file, String sheet) {
    return new Place(file, sheet, 0, 0);
  }

  /** A cell by its row and column, both counted from 0. */
  public static Place cell(String file, String sheet, int row, int column) {
    return new Place(file, sheet, row + 1, column + 1);
  }

  /** A cell by its address, {@code D14}. */
  public static Place cell(String file, String sheet, String address) {
    int column = 0;
    int at = 0;
    while (at < address.length() && Character.isLetter(address.charAt(at))) {
      column = column * 26 + (address.charAt(at++) - 'A' + 1);
    }
    return new Place(file, sheet, Integer.parseInt(address.substring(at)), column);
  }

  /** A line of a text file, from 1; column 0 when it is not known. */
  public static Place line(String file, int line, int column) {
    return new Place(file, null, line, column);
  }

  /** The cell's address ({@code D14}), or {@code line 7} of a text file; none for the whole. */
  public @Nullable String spot() {
    if (row == 0) {
      return null;
    }
    if (sheet == null) {
      return "line " + row + (column == 0 ? "" : ", column " + column);
    }
    return letters(Math.max(1, column)) + row;
  }

  private static String letters(int column) {
    String letter = String.valueOf((char) ('A' + (column - 1) % 26));
    return column <= 26 ? letter : letters((column - 1) / 26) + letter;
  }

  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }

  /** File, sheet and cell: {@code gates.xlsx [Panel] D14}. */
  @Override
  public String toString() {
    String spot = spot();
    return file + (sheet == null ? "" : " [" + sheet + "]") + (spot == null ? "" : " " + spot);
  }
}
