package id.paritrana.ruleset;

import static id.paritrana.ruleset.Fault.at;
import static id.paritrana.ruleset.Fault.cell;
import static id.paritrana.ruleset.Fault.sheet;
import static id.paritrana.ruleset.Fault.text;

import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Slips that were first made by hand in LibreOffice Calc, and what is said of each, once. */
final class CalcFaults {
  private static final String FORMS = "regulation-forms.xlsx";
  private static final String FORM = "Bentuk peraturan";
  private static final String SCORING = "scoring-government.xlsx";
  private static final String AWARDS = "special-awards.xlsx";

  private CalcFaults() {}

  /** Rows and columns of the header; a row must never be taken for the labels. */
  static List<Fault> headers() {
    return List.of(
        sheet("the header deleted", FORMS, FORM, s -> delete(s, 16), "HEADER Bentuk peraturan!A16"),
        sheet(
            "a blank row above the header",
            FORMS,
            FORM,
            s -> s.shiftRows(15, s.getLastRowNum(), 1),
            "HEADER Bentuk peraturan!A16"),
        sheet(
            "a blank row among the technical rows",
            FORMS,
            FORM,
            s -> s.shiftRows(13, s.getLastRowNum(), 1),
            "HEADER Bentuk peraturan!A14"),
        sheet(
            "the row of kinds deleted",
            FORMS,
            FORM,
            s -> delete(s, 13),
            "HEADER Bentuk peraturan!A13"),
        sheet(
            "the row that begins the table deleted",
            FORMS,
            FORM,
            s -> delete(s, 12),
            "HEADER Bentuk peraturan!A12"),
        sheet(
            "the first technical row deleted",
            FORMS,
            FORM,
            s -> delete(s, 8),
            "HEADER Bentuk peraturan!A11"),
        sheet(
            "a column put in before the first",
            FORMS,
            FORM,
            s -> s.shiftColumns(0, 4, 1),
            "NO_TABLE Bentuk peraturan!B8"),
        text(
            "an unknown fact",
            FORMS,
            FORM + "!B14",
            "$e : Enactmen",
            "PATTERN Bentuk peraturan!B14"),
        cell(
            "the first condition's kind cleared",
            "categories.xlsx",
            "Kategori!B13",
            XSSFCell::setBlank,
            "COLUMN Kategori!B15"),
        sheet(
            "the labels of the cases deleted",
            FORMS,
            "Uji Bentuk peraturan",
            s -> delete(s, 9),
            "CASE_COLUMN Uji Bentuk peraturan!A9"));
  }

  static List<Fault> rows() {
    return List.of(
        sheet(
            "rows folded away",
            FORMS,
            FORM,
            s -> {
              s.getRow(17).setZeroHeight(true);
              s.getRow(18).setZeroHeight(true);
              s.getRow(20).setZeroHeight(true);
            },
            "HIDDEN Bentuk peraturan!A18",
            "HIDDEN Bentuk peraturan!A21"),
        sheet(
            "a filter on cells formatted as a table",
            FORMS,
            FORM,
            s -> {
              var table = s.createTable(new AreaReference("A16:E22", SpreadsheetVersion.EXCEL2007));
              table.getCTTable().addNewAutoFilter().setRef("A16:E22");
              SeededFaults.filterColumn(table.getCTTable().getAutoFilter());
              s.getRow(17).setZeroHeight(true);
            },
            "FILTER Bentuk peraturan!A16"),
        sheet(
            "hidden cases",
            FORMS,
            "Uji Bentuk peraturan",
            s -> {
              s.getRow(10).setZeroHeight(true);
              s.getRow(11).setZeroHeight(true);
            },
            "CASE_VALUE Uji Bentuk peraturan!A11"),
        new Fault(
            "a total under the table",
            "weights.xlsx",
            book -> {
              at(book, "Bobot!D40").setCellValue("Jumlah");
              at(book, "Bobot!E40").setCellValue(7);
            },
            List.of("BELOW Bobot!D40")),
        text(
            "a space under the table",
            AWARDS,
            "Penghargaan khusus!B26",
            " ",
            "SPACES Penghargaan khusus!B26"),
        text(
            "a space beside the table",
            AWARDS,
            "Penghargaan khusus!L18",
            " ",
            "SPACES Penghargaan khusus!L18"));
  }

  static List<Fault> figures() {
    return List.of(
        text(
            "letters O for zeros",
            AWARDS,
            "Penghargaan khusus!F18",
            "1OOO",
            "LOOK_ALIKE Penghargaan khusus!F18"),
        cell(
            "points in percent format",
            SCORING,
            "Cakupan!I18",
            c -> DroolsFaults.styled(c, "0%"),
            "PERCENT Cakupan!I18"),
        cell(
            "points typed with a percent sign",
            SCORING,
            "Cakupan!I18",
            c -> {
              DroolsFaults.styled(c, "0%");
              c.setCellValue(0.2);
            },
            "PERCENT Cakupan!I18"));
  }

  /** Deletes a row, counted from 1, as a person does: those below move up. */
  private static void delete(XSSFSheet sheet, int row) {
    sheet.removeRow(sheet.getRow(row - 1));
    sheet.shiftRows(row, sheet.getLastRowNum(), -1);
  }
}
