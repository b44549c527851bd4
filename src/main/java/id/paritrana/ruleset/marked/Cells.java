package id.paritrana.ruleset.marked;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** Finds cells, and makes those that are not there yet. */
final class Cells {
  private Cells() {}

  static XSSFRow row(XSSFSheet sheet, int index) {
    @Nullable XSSFRow row = sheet.getRow(index);
    return row == null ? sheet.createRow(index) : row;
  }

  /** A new cell looks as its row does, or else its column, just as when a person types there. */
  static XSSFCell cell(XSSFSheet sheet, int rowIndex, int column) {
    XSSFRow row = row(sheet, rowIndex);
    @Nullable XSSFCell cell = row.getCell(column);
    if (cell != null) {
      return cell;
    }
    XSSFCell made = row.createCell(column);
    CellStyle look = row.isFormatted() ? row.getRowStyle() : sheet.getColumnStyle(column);
    made.setCellStyle(look);
    return made;
  }

  /** Fills a cell with text, made safe. */
  static void write(XSSFCell cell, String text) {
    cell.setCellValue(Plain.cell(text));
  }

  /** What a text cell holds; nothing for any other. */
  static String text(@Nullable XSSFCell cell) {
    return cell == null || cell.getCellType() != CellType.STRING ? "" : cell.getStringCellValue();
  }

  static String first(XSSFSheet sheet) {
    @Nullable XSSFRow row = sheet.getRow(0);
    return text(row == null ? null : row.getCell(0));
  }
}
