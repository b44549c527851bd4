package id.paritrana.ruleset.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.jspecify.annotations.Nullable;

/**
 * A sheet's filled cells as stored, never as displayed: text (String), number (BigDecimal of the 15
 * digits a spreadsheet keeps), truth value (Boolean), {@link Dated}, {@link Broken}, or a {@link
 * Formula} with what it gave.
 */
final class Grid {
  /**
   * A formula.
   *
   * @param kept the result the file keeps; none when it keeps none
   * @param now the result reckoned again; none when the formula is not allowed
   */
  record Formula(String text, @Nullable Object kept, @Nullable Object now) {
    @Override
    public String toString() {
      return "=" + text;
    }
  }

  /**
   * A date, which a spreadsheet keeps as a number of days but nobody means as one.
   *
   * @param month year and month as the criteria write them, {@code 202503}
   */
  record Dated(String text, String year, String month) {
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

  Grid(Sheet sheet, Formulas formulas) {
    this.sheet = sheet;
    for (Row row : sheet) {
      for (Cell cell : row) {
        Object value =
            cell.getCellType() == CellType.FORMULA
                ? formulas.read(cell)
                : constant(cell, cell.getCellType());
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

  /** The letters of a column counted from 0. */
  static String letters(int column) {
    return CellReference.convertNumToColString(column);
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

  Sheet sheet() {
    return sheet;
  }

  /** How a cell is displayed, as a number format. */
  String format(int row, int column) {
    Row found = sheet.getRow(row);
    Cell cell = found == null ? null : found.getCell(column);
    String format = cell == null ? null : cell.getCellStyle().getDataFormatString();
    return format == null ? "" : format;
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

  /** A cell's value, or what its formula gave; none when it is empty. */
  static @Nullable Object constant(Cell cell, CellType type) {
    return switch (type) {
      case STRING -> cell.getStringCellValue().isEmpty() ? null : cell.getStringCellValue();
      case NUMERIC ->
          DateUtil.isCellDateFormatted(cell) ? dated(cell) : number(cell.getNumericCellValue());
      case BOOLEAN -> cell.getBooleanCellValue();
      case ERROR -> new Broken(((XSSFCell) cell).getErrorCellString());
      default -> null;
    };
  }

  private static Dated dated(Cell cell) {
    String text = new DataFormatter().formatCellValue(cell);
    LocalDateTime date = DateUtil.getLocalDateTime(cell.getNumericCellValue());
    return date == null
        ? new Dated(text, "", "")
        : new Dated(
            text,
            String.valueOf(date.getYear()),
            String.format("%04d%02d", date.getYear(), date.getMonthValue()));
  }

  static BigDecimal number(double stored) {
    BigDecimal digits = new BigDecimal(stored, SPREADSHEET_DIGITS).stripTrailingZeros();
    return digits.scale() < 0 ? digits.setScale(0) : digits;
  }
}
