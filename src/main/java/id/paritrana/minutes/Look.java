package id.paritrana.minutes;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/**
 * How cells look.
 *
 * @param quoted for text that would be a formula if somebody typed it, so that it stays text even
 *     when its cell is edited
 */
record Look(CellStyle head, CellStyle plain, CellStyle quoted, CellStyle whole, CellStyle number) {
  static Look of(Workbook book) {
    CellStyle head = style(book);
    Font bold = book.createFont();
    bold.setBold(true);
    head.setFont(bold);
    head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
    head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    CellStyle quoted = style(book);
    quoted.setQuotePrefixed(true);
    CellStyle whole = style(book);
    whole.setDataFormat(book.createDataFormat().getFormat("0"));
    CellStyle number = style(book);
    number.setDataFormat(book.createDataFormat().getFormat("0.00##########"));
    return new Look(head, style(book), quoted, whole, number);
  }

  CellStyle text(String text) {
    return !text.isEmpty() && "=+-@\t".indexOf(text.charAt(0)) >= 0 ? quoted : plain;
  }

  private static CellStyle style(Workbook book) {
    CellStyle style = book.createCellStyle();
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }
}
