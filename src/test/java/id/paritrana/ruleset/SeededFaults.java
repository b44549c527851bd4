package id.paritrana.ruleset;

import static id.paritrana.ruleset.Fault.cell;
import static id.paritrana.ruleset.Fault.number;
import static id.paritrana.ruleset.Fault.sheet;
import static id.paritrana.ruleset.Fault.text;

import java.util.List;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTAutoFilter;

/** The slips people make in spreadsheets, each in a copy of a shipped workbook. */
final class SeededFaults {
  private static final String SCORING = "scoring-government.xlsx";
  private static final String GATES = "gates.xlsx";

  private SeededFaults() {}

  static List<Fault> rowsAndColumns() {
    return List.of(
        sheet(
            "a blank row inside the table",
            SCORING,
            "Cakupan",
            s -> s.removeRow(s.getRow(19)),
            "GAP Cakupan!G19",
            "BLANK_ROW Cakupan!A20"),
        sheet(
            "three blank rows, then more rows",
            GATES,
            "Syarat badan usaha",
            s -> s.shiftRows(19, s.getLastRowNum(), 3),
            "BLANK_ROW Syarat badan usaha!A20"),
        text(
            "a remark under the table",
            SCORING,
            "Cakupan!C40",
            "disetujui rapat 3 Maret",
            "BELOW Cakupan!C40"),
        text(
            "a remark in the row right under the table",
            "documents.xlsx",
            "Berkas wajib!B25",
            "cek lagi",
            "BELOW Berkas wajib!B25"),
        text(
            "a remark beside the table", SCORING, "Cakupan!U21", "cek lagi", "OUTSIDE Cakupan!U21"),
        sheet(
            "a hidden row",
            SCORING,
            "Cakupan",
            s -> s.getRow(20).setZeroHeight(true),
            "HIDDEN Cakupan!A21"),
        sheet(
            "a hidden column",
            SCORING,
            "Cakupan",
            s -> s.setColumnHidden(5, true),
            "HIDDEN Cakupan!F16"),
        sheet(
            "a row without height",
            SCORING,
            "Cakupan",
            s -> s.getRow(20).setHeight((short) 0),
            "HIDDEN Cakupan!A21"),
        new Fault(
            "a hidden sheet",
            SCORING,
            book -> book.setSheetHidden(1, true),
            List.of("HIDDEN Cakupan")),
        new Fault(
            "a sheet that not even the menu shows",
            SCORING,
            book -> book.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN),
            List.of("HIDDEN Cakupan")),
        sheet(
            "rows that a filter hides",
            SCORING,
            "Cakupan",
            s -> {
              s.setAutoFilter(CellRangeAddress.valueOf("A16:K30"));
              filterColumn(s.getCTWorksheet().getAutoFilter());
              s.getRow(20).setZeroHeight(true);
              s.getRow(21).setZeroHeight(true);
            },
            "FILTER Cakupan!A16"),
        cell(
            "a figure that its format hides",
            SCORING,
            "Cakupan!I18",
            c -> {
              XSSFCellStyle style = c.getSheet().getWorkbook().createCellStyle();
              style.setDataFormat(c.getSheet().getWorkbook().createDataFormat().getFormat(";;;"));
              c.setCellStyle(style);
            },
            "HIDDEN Cakupan!I18"),
        sheet(
            "merged cells in the table",
            SCORING,
            "Cakupan",
            s -> s.addMergedRegion(CellRangeAddress.valueOf("D18:D19")),
            "MERGED Cakupan!D18"),
        sheet(
            "a table without rows",
            "regulation-forms.xlsx",
            "Bentuk peraturan",
            s -> {
              for (int row = s.getLastRowNum(); row >= 16; row--) {
                s.removeRow(s.getRow(row));
              }
            },
            "NO_ROWS Bentuk peraturan!A16"),
        new Fault(
            "a sheet of notes that does not say so",
            GATES,
            book -> book.createSheet("Rapat").createRow(0).createCell(0).setCellValue("catatan"),
            List.of("NO_TABLE Rapat!A1")),
        text(
            "a column put in without its technical cells",
            SCORING,
            "Cakupan!L16",
            "Keterangan",
            "COLUMN Cakupan!L16"),
        text("a row id used twice", SCORING, "Cakupan!A18", "COV-001", "DUPLICATE_ID Cakupan!A18"),
        cell(
            "a row without an id",
            SCORING,
            "Cakupan!A18",
            XSSFCell::setBlank,
            "ROW_ID Cakupan!A18"),
        text("a row id in small letters", SCORING, "Cakupan!A18", "cov 2", "ROW_ID Cakupan!A18"),
        cell(
            "a row without a basis",
            SCORING,
            "Cakupan!J18",
            XSSFCell::setBlank,
            "BASIS Cakupan!J18"),
        cell("an empty result", SCORING, "Cakupan!I18", XSSFCell::setBlank, "RESULTS Cakupan!I18"),
        cell(
            "a gate without a bound",
            GATES,
            "Syarat badan usaha!E23",
            XSSFCell::setBlank,
            "NO_CONDITION Syarat badan usaha!A23"));
  }

  static List<Fault> technicalRows() {
    return List.of(
        text(
            "a heading that says another comparison",
            SCORING,
            "Cakupan!G16",
            "Nilai sampai, termasuk (<=)",
            "COLUMN Cakupan!G16"),
        number(
            "a year and a half",
            "categories.xlsx",
            "Kategori!B17",
            2016.5,
            "OUT_OF_RANGE Kategori!B17",
            "SHOWN Kategori!B17"),
        text("a misspelt field", SCORING, "Cakupan!F15", "valeu >= $param", "COLUMN Cakupan!F15"),
        text(
            "code in a technical cell",
            SCORING,
            "Cakupan!F15",
            "value >= Runtime.getRuntime().hashCode()",
            "COLUMN Cakupan!F15"),
        text(
            "a row of functions",
            SCORING,
            "Cakupan!A9",
            "Functions",
            "HEADER Cakupan!A9",
            "HEADER Cakupan!A12"),
        text("another import", SCORING, "Cakupan!B9", "java.lang.Runtime", "HEADER Cakupan!B9"),
        text(
            "a second import beside the first",
            SCORING,
            "Cakupan!C9",
            "java.io.File",
            "HEADER Cakupan!C9"),
        text("an unknown hit policy", SCORING, "Cakupan!B11", "MAYBE", "HIT_POLICY Cakupan!B11"),
        text(
            "a letter too many in the column's kind",
            SCORING,
            "Cakupan!F13",
            "CONDITON",
            "COLUMN Cakupan!F15"),
        text(
            "a column copied with its technical cells",
            SCORING,
            "Cakupan!K15",
            "basis(\"$param\")",
            "COLUMN Cakupan!K15"));
  }

  /** POI's short schema has no class for it. */
  static void filterColumn(CTAutoFilter autoFilter) {
    var filter = autoFilter.getDomNode();
    var column =
        filter.getOwnerDocument().createElementNS(filter.getNamespaceURI(), "filterColumn");
    column.setAttribute("colId", "3");
    filter.appendChild(column);
  }
}
