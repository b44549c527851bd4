package id.paritrana.ruleset.marked;

import id.paritrana.ruleset.table.OwnSheets;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Which rows the test cases fired, on the sheet after the findings. */
final class CoverageSheet {
  private static final int HEADER = 2;

  private static final int[] WIDTHS = {24, 9, 14, 12, 54};

  private CoverageSheet() {}

  static void write(XSSFWorkbook workbook, List<RowCoverage> coverage, Styles styles) {
    OwnSheet sheet = new OwnSheet(workbook, "Cakupan baris", 1, styles, OwnSheets.COVERAGE, WIDTHS);
    long fired = coverage.stream().filter(row -> row.cases() > 0).count();
    sheet.row(
        sheet.look.plain,
        fired
            + " dari "
            + coverage.size()
            + " baris kena kasus uji. ("
            + fired
            + " of "
            + coverage.size()
            + " rows were fired by a test case.)");
    sheet.row(sheet.look.header, "Lembar", "Baris", "No. baris", "Kasus uji", "Keterangan");
    for (RowCoverage covered : coverage) {
      boolean none = covered.cases() == 0;
      XSSFRow row =
          sheet.tableRow(
              covered.sheet(),
              String.valueOf(covered.row()),
              covered.id(),
              "",
              none ? "Belum kena kasus uji apa pun (no test case fires it)" : "");
      XSSFCell cases = row.getCell(3);
      cases.setCellValue(covered.cases());
      cases.setCellStyle(
          none ? sheet.look.tinted(sheet.look.count, Tint.WARNING) : sheet.look.count);
      if (workbook.getSheet(covered.sheet()) != null) {
        sheet.link(row.getCell(1), covered.sheet(), "A" + covered.row());
      }
    }
    sheet.filter(HEADER, sheet.rows() - 1, 5);
    sheet.layOut(HEADER);
  }
}
