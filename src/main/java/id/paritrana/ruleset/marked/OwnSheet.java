package id.paritrana.ruleset.marked;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.PrintOrientation;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A sheet of ours under construction, row by row; every text in it is made safe. */
final class OwnSheet {
  /** The author sends the copy back, and the reader takes no more than 2,000 links a sheet. */
  private static final int MOST_LINKS = 1_500;

  private static final int MARGIN = 2;
  private static final int LINE_HEIGHT = 15;
  private static final int TALLEST = 400;

  final XSSFSheet sheet;
  final Look look;
  private final int[] widths;
  private int next;
  private int links;

  /** Makes the sheet at this place; another sheet that has the name keeps it. */
  OwnSheet(
      XSSFWorkbook workbook, String name, int place, Styles styles, String marker, int[] widths) {
    String free = name;
    for (int i = 2; workbook.getSheet(free) != null; i++) {
      free = name + " " + i;
    }
    sheet = workbook.createSheet(free);
    workbook.setSheetOrder(free, place);
    look = new Look(workbook, styles);
    this.widths = widths;
    row(look.title, marker);
  }

  /** Appends a row of texts. */
  XSSFRow row(XSSFCellStyle style, String... texts) {
    XSSFRow row = sheet.createRow(next++);
    for (int i = 0; i < texts.length; i++) {
      XSSFCell cell = row.createCell(i);
      Cells.write(cell, texts[i]);
      cell.setCellStyle(style);
    }
    return row;
  }

  /**
   * Appends a row of the table. Its height is reckoned here, since not every program fits a row to
   * wrapped text on opening a file.
   */
  XSSFRow tableRow(String... texts) {
    XSSFRow row = row(look.cell, texts);
    int lines = 1;
    for (int i = 0; i < texts.length; i++) {
      int room = widths[i] - MARGIN;
      lines = Math.max(lines, (texts[i].length() + room - 1) / room);
    }
    row.setHeightInPoints(Math.min(TALLEST, 4 + LINE_HEIGHT * lines));
    return row;
  }

  void blank() {
    next++;
  }

  int rows() {
    return next;
  }

  /** Leads from a cell of this sheet to one of another. */
  void link(XSSFCell from, String toSheet, String address) {
    if (++links <= MOST_LINKS) {
      XSSFHyperlink link =
          sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
      link.setAddress("'" + toSheet.replace("'", "''") + "'!" + address);
      from.setHyperlink(link);
      from.setCellStyle(look.link);
    }
  }

  /** Freezes and repeats the header, which is in this row, and readies the sheet for print. */
  void layOut(int header) {
    for (int i = 0; i < widths.length; i++) {
      sheet.setColumnWidth(i, widths[i] * 256);
    }
    sheet.createFreezePane(0, header + 1);
    sheet.setRepeatingRows(new CellRangeAddress(header, header, -1, -1));
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitWidth((short) 1);
    sheet.getPrintSetup().setFitHeight((short) 0);
    sheet.getPrintSetup().setOrientation(PrintOrientation.LANDSCAPE);
    sheet.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
    sheet.getFooter().setLeft("&F, &A");
    sheet.getFooter().setRight("&P / &N");
  }

  void filter(int header, int last, int columns) {
    sheet.setAutoFilter(new CellRangeAddress(header, last, 0, columns - 1));
  }
}
