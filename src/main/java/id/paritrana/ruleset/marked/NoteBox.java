package id.paritrana.ruleset.marked;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/**
 * Where a comment's box lies and how large it is. A workbook says it by the columns and rows the
 * box reaches over, so their widths and heights decide.
 */
final class NoteBox {
  private static final int WIDTH = 380;
  private static final int TALLEST = 640;
  private static final int LINE_HEIGHT = 15;
  private static final int LETTERS_IN_LINE = 50;
  private static final int ASIDE = 15;

  private NoteBox() {}

  /** The box beside this cell, large enough for the text, in the form a workbook keeps it. */
  static String of(XSSFSheet sheet, CellAddress cell, String text) {
    int lines =
        text.lines().mapToInt(line -> 1 + Math.max(0, line.length() - 1) / LETTERS_IN_LINE).sum();
    int column = Math.min(cell.getColumn() + 1, SpreadsheetVersion.EXCEL2007.getLastColumnIndex());
    int row = Math.max(0, cell.getRow() - 1);
    int[] right = {column, ASIDE + WIDTH};
    while (right[0] < SpreadsheetVersion.EXCEL2007.getLastColumnIndex()
        && right[1] > width(sheet, right[0])) {
      right[1] -= width(sheet, right[0]++);
    }
    int[] bottom = {row, Math.min(TALLEST, (lines + 1) * LINE_HEIGHT)};
    while (bottom[0] < SpreadsheetVersion.EXCEL2007.getLastRowIndex()
        && bottom[1] > height(sheet, bottom[0])) {
      bottom[1] -= height(sheet, bottom[0]++);
    }
    return String.format(
        "%d, %d, %d, 0, %d, %d, %d, %d",
        column, ASIDE, row, right[0], right[1], bottom[0], bottom[1]);
  }

  private static int width(XSSFSheet sheet, int column) {
    return sheet.isColumnHidden(column) ? 0 : Math.round(sheet.getColumnWidthInPixels(column));
  }

  private static int height(XSSFSheet sheet, int index) {
    @Nullable XSSFRow row = sheet.getRow(index);
    if (row != null && row.getZeroHeight()) {
      return 0;
    }
    return Units.pointsToPixel(
        row == null ? sheet.getDefaultRowHeightInPoints() : row.getHeightInPoints());
  }
}
