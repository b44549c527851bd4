package id.paritrana.ruleset.table;

import java.math.BigDecimal;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.jspecify.annotations.Nullable;

/** What a sheet shows in its cells. */
final class ShownCells {
  private final Grid grid;
  private final DataFormatter formats = new DataFormatter(Locale.ROOT);

  ShownCells(Grid grid) {
    this.grid = grid;
  }

  /** A cell of a case. */
  Written.Cell cell(int row, int column, CaseTable.Cell read) {
    return cell(row, column, read.value());
  }

  /** A cell, by row and column from 0, of which this was read. */
  Written.Cell cell(int row, int column, Object value) {
    Object plain = value instanceof BigDecimal number ? plain(number) : value;
    return new Written.Cell(Grid.address(row, column), plain, shown(row, column, plain));
  }

  /** Without trailing zeros, so that equal numbers are equal. */
  private static BigDecimal plain(BigDecimal number) {
    BigDecimal digits = number.stripTrailingZeros();
    return digits.scale() < 0 ? digits.setScale(0) : digits;
  }

  private String shown(int row, int column, Object value) {
    Row cells = grid.sheet().getRow(row);
    @Nullable Cell cell = cells == null ? null : cells.getCell(column);
    if (cell == null || !numeric(cell)) {
      Object raw = grid.at(row, column);
      return raw instanceof String text ? text.strip() : value(value);
    }
    CellStyle style = cell.getCellStyle();
    return formats
        .formatRawCellContents(
            cell.getNumericCellValue(), style.getDataFormat(), style.getDataFormatString())
        .strip();
  }

  private static boolean numeric(Cell cell) {
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return type == CellType.NUMERIC;
  }

  private static String value(Object value) {
    return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
  }
}
