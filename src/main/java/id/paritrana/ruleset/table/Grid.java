package id.paritrana.ruleset.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/**
 * A sheet's filled cells as stored, never as displayed: text (String), number (BigDecimal of the 15
 * digits a spreadsheet keeps), truth value (Boolean), or {@link Formula} and {@link Broken}, which
 * no table accepts.
 */
final class Grid {
  /** A formula's text. */
  record Formula(String text) {
    @Override
    public String toString() {
      return "=" + text;
    }
  }

  /** A date, which a spreadsheet keeps as a number of days but nobody means as one. */
  record Dated(String text) {
    @Override
    public String toString() {
      return text;
    }
  }

  /** An error value such as #DIV/0!. */
  record Broken(String text) {
    @Override
    public String toString() {
      return text;
    }
  }

  private static final MathContext SPREADSHEET_DIGITS = new MathContext(15);

  private final Sheet sheet;
  private final TreeMap<Integer, TreeMap<Integer, Object>> rows = new TreeMap<>();

  Grid(Sheet sheet) {
    this.sheet = sheet;
    for (Row row : sheet) {
      for (Cell cell : row) {
        Object value = value(cell);
        if (value != null) {
          rows.computeIfAbsent(row.getRowNum(), r -> new TreeMap<>())
              .put(cell.getColumnIndex(), value);
        }
      }
    }
  }

  static String address(int row, int column) {
    return new CellReference(row, column).formatAsString();
  }

  /** Rows with at least one filled cell, counted from 0. */
  TreeMap<Integer, TreeMap<Integer, Object>> rows() {
    return rows;
  }

  Map<Integer, Object> row(int row) {
    return rows.getOrDefault(row, new TreeMap<>());
  }

  @Nullable Object at(int row, int column) {
    return row(row).get(column);
  }

  String text(int row, int column) {
    Object value = at(row, column);
    return value == null ? "" : value.toString().strip();
  }

  boolean hiddenRow(int row) {
    Row found = sheet.getRow(row);
    return found != null && (found.getZeroHeight() || found.getHeight() == 0);
  }

  boolean hiddenColumn(int column) {
    return sheet.isColumnHidden(column);
  }

  /**
   * The last column of the merged area that begins at this cell; the cell's own column when it is
   * not merged.
   */
  int mergedTo(int row, int column) {
    for (CellRangeAddress area : sheet.getMergedRegions()) {
      if (area.getFirstRow() <= row
          && row <= area.getLastRow()
          && area.getFirstColumn() == column) {
        return area.getLastColumn();
      }
    }
    return column;
  }

  /** Address of a merged area that touches these rows, if there is one. */
  @Nullable String mergedBelow(int row) {
    for (CellRangeAddress area : sheet.getMergedRegions()) {
      if (area.getLastRow() >= row) {
        return address(area.getFirstRow(), area.getFirstColumn());
      }
    }
    return null;
  }

  private static @Nullable Object value(Cell cell) {
    return switch (cell.getCellType()) {
      case STRING -> cell.getStringCellValue().isEmpty() ? null : cell.getStringCellValue();
      case NUMERIC ->
          DateUtil.isCellDateFormatted(cell)
              ? new Dated(cell.toString())
              : number(cell.getNumericCellValue());
      case BOOLEAN -> cell.getBooleanCellValue();
      case FORMULA -> new Formula(cell.getCellFormula());
      case ERROR -> new Broken(FormulaError.forInt(cell.getErrorCellValue()).getString());
      default -> null;
    };
  }

  private static BigDecimal number(double stored) {
    BigDecimal digits = new BigDecimal(stored, SPREADSHEET_DIGITS).stripTrailingZeros();
    return digits.scale() < 0 ? digits.setScale(0) : digits;
  }
}
