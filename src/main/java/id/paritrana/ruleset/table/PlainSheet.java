package id.paritrana.ruleset.table;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;

/**
 * A sheet's filled cells as stored, with what could make a reader see another sheet than a program
 * does.
 *
 * @param rows those with a filled cell, from the top
 * @param hiddenColumns counted from 0
 * @param merged areas of cells that look like one
 */
public record PlainSheet(
    String name, boolean hidden, List<Row> rows, BitSet hiddenColumns, List<Area> merged) {

  /**
   * A row.
   *
   * @param number from 1
   * @param cells by column, counted from 0: text (String), number (BigDecimal of the 15 digits a
   *     spreadsheet keeps), {@link Share}, truth value (Boolean) or {@link Unfit}
   */
  public record Row(int number, boolean hidden, SortedMap<Integer, Object> cells) {}

  /** Merged cells by their first and last row, from 1, and their first column, counted from 0. */
  public record Area(int firstRow, int lastRow, int column) {}

  /** A number shown as percent: 80 % is stored as 0.8. */
  public record Share(BigDecimal number) {}

  /** What no row of nominees can be trusted with. */
  public enum Unfit {
    FORMULA,
    DATE,
    ERROR
  }
}
