package id.paritrana.filing.book;

import java.util.List;

/**
 * What a sheet is apart from its rows.
 *
 * @param columns from the left
 * @param frozenRows rows and columns that stay in sight
 * @param choices which cells take only what a list offers
 */
public record Layout(
    List<Column> columns, int frozenRows, int frozenColumns, List<Choice> choices) {
  /** A column's width in characters and the look of its empty cells. */
  public record Column(int width, Style style) {}

  /**
   * Cells of one column, all counted from 1, and where what they take is listed.
   *
   * @param source {@code Kode!$A$2:$A$5}
   */
  public record Choice(int column, int firstRow, int lastRow, String source) {}
}
