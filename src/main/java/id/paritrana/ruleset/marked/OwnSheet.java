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
  /** A sheet holds 65,530 links; beyond it a program calls the file damaged. */
  private static final int MOST_LINKS = 60_000;

  final XSSFSheet sheet;
  final Look look;
  private int next;
  private int links;

  /** Makes the sheet at this place; another sheet that has the name keeps it. */
  OwnSheet(XSSFWorkbook workbook, String name, int place, Styles styles, String marker) {
    String free = name;
    for (int i = 2; workbook.getSheet(free) != null; i++) {
      free = name + " " + i;
    }
    sheet = workbook.createSheet(free);
    workbook.setSheetOrder(free, place);
    look = new Look(workbook, styles);
    row(look.title, marker);
  }

  /** Appends a row of texts. */
  XSSFRow row(XSSFCellStyle style, String... texts) {
    XSSFRow row = sheet.createRow(next++);
    for (int i = 0; i < texts.length; i++) {
      XSSFCell cell = row.createCell(i);
      cell.setCellValue(Plain.cell(texts[i]));
      cell.setCellStyle(style);
    }
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

  /** Freezes and repeats the header, which is in this row, and gives its columns these widths. */
  void layOut(int header, int... widths) {
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
