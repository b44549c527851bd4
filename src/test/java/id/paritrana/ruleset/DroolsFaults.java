package id.paritrana.ruleset;

import static id.paritrana.ruleset.Fault.at;
import static id.paritrana.ruleset.Fault.cell;
import static id.paritrana.ruleset.Fault.number;
import static id.paritrana.ruleset.Fault.sheet;
import static id.paritrana.ruleset.Fault.text;

import java.util.List;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * What the table reader of Drools 10.2 takes without a word, or refuses without naming a cell: each
 * in a copy of a shipped workbook, with what is said of it here.
 */
final class DroolsFaults {
  private static final String SCORING = "scoring-government.xlsx";
  private static final String TARGETS = "coverage-targets.xlsx";
  private static final String LAW = "enterprise-law.xlsx";
  private static final String AWARDS = "special-awards.xlsx";

  private DroolsFaults() {}

  /** Rows that would vanish, or decide unseen or twice. */
  static List<Fault> rows() {
    return List.of(
        sheet(
            "a blank row drops all rows below it",
            LAW,
            "Batas upah JP",
            s -> s.shiftRows(17, 17, 1),
            "BLANK_ROW Batas upah JP!A18"),
        new Fault(
            "a row that stands twice fires twice",
            SCORING,
            book -> copyRow(book.getSheet("Cakupan"), 18, 30, "COV-014"),
            List.of("DUPLICATE_ROW Cakupan!A30")),
        new Fault(
            "of two rows that contradict each other the last one wins",
            SCORING,
            book -> {
              copyRow(book.getSheet("Cakupan"), 18, 30, "COV-014");
              at(book, "Cakupan!I30").setCellValue(25);
            },
            List.of("CONTRADICTION Cakupan!I30")),
        new Fault(
            "a row that the rows above leave nothing fires all the same",
            TARGETS,
            book -> {
              copyRow(book.getSheet("Target cakupan"), 18, 24, "TGT-008");
              at(book, "Target cakupan!C24").setCellValue("Riau");
            },
            List.of("SHADOWED Target cakupan!A24")),
        sheet(
            "a hidden row decides",
            LAW,
            "Tarif iuran",
            s -> s.getRow(17).setZeroHeight(true),
            "HIDDEN Tarif iuran!A18"),
        sheet(
            "a hidden column decides",
            AWARDS,
            "Penghargaan khusus",
            s -> s.setColumnHidden(3, true),
            "HIDDEN Penghargaan khusus!D16"),
        new Fault(
            "a hidden first sheet wins over the visible second",
            SCORING,
            book -> book.setSheetHidden(hiddenFirst(book), true),
            List.of("HIDDEN Peraturan")),
        sheet(
            "cells merged downwards are copied into each row",
            AWARDS,
            "Penghargaan khusus",
            s -> s.addMergedRegion(CellRangeAddress.valueOf("F18:F20")),
            "MERGED Penghargaan khusus!F18"),
        sheet(
            "cells merged across become conditions of another column",
            SCORING,
            "Cakupan",
            s -> s.addMergedRegion(CellRangeAddress.valueOf("F18:G18")),
            "MERGED Cakupan!F18"),
        cell(
            "the only condition of a row left empty",
            "regulation-forms.xlsx",
            "Bentuk peraturan!B19",
            XSSFCell::setBlank,
            "NO_CONDITION Bentuk peraturan!A19"),
        new Fault(
            "a band from 50000 to 0 never fires",
            LAW,
            book -> {
              at(book, "Skala usaha!C22").setCellValue(50_000);
              at(book, "Skala usaha!D22").setCellValue(0);
            },
            List.of("REVERSED_RANGE Skala usaha!C22")));
  }

  /**
   * Cells that would never match, fail when the rule fires, or be told by a line of another file.
   */
  static List<Fault> cells() {
    return List.of(
        text(
            "a number in words", LAW, "Tarif iuran!F22", "sepuluh", "NOT_A_NUMBER Tarif iuran!F22"),
        text("letters for a number", AWARDS, at18("D"), "abc", "NOT_A_NUMBER " + at18("D")),
        text(
            "code after a number runs",
            SCORING,
            "Cakupan!F18",
            "10 && java.lang.System.setProperty(\"pwned\",\"cell\")==null",
            "NOT_A_NUMBER Cakupan!F18"),
        cell(
            "a date",
            TARGETS,
            "Target cakupan!D20",
            c -> {
              styled(c, "d-mmm-yyyy");
              c.setCellValue(45352);
            },
            "DATE Target cakupan!D20"),
        cell(
            "a division by zero",
            LAW,
            "Tarif iuran!F22",
            c -> {
              c.setCellFormula("1/0");
              c.setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.DIV0);
            },
            "ERROR_VALUE Tarif iuran!F22"),
        cell(
            "the text of an unknown function becomes code",
            LAW,
            "Tarif iuran!F22",
            c -> {
              c.setBlank();
              c.getCTCell().addNewF().setStringValue("FOOBAR(1)");
              c.getCTCell().setV("0.003");
            },
            "FORMULA Tarif iuran!F22"),
        text(
            "a space that never breaks",
            TARGETS,
            "Target cakupan!C18",
            "\u00A0Lampung",
            "SPACES Target cakupan!C18"),
        text(
            "small letters",
            TARGETS,
            "Target cakupan!C18",
            "lampung",
            "UNKNOWN_CODE Target cakupan!C18"),
        number(
            "the number 49 for a text",
            TARGETS,
            "Target cakupan!C18",
            49,
            "NOT_TEXT Target cakupan!C18"),
        cell(
            "the truth value TRUE for a text",
            TARGETS,
            "Target cakupan!C18",
            c -> c.setCellValue(true),
            "NOT_TEXT Target cakupan!C18"),
        text(
            "a code that does not exist",
            "gates.xlsx",
            "Panel!J18",
            "BENAR",
            "UNKNOWN_CODE Panel!J18"),
        text(
            "text right of the table",
            AWARDS,
            "Penghargaan khusus!J18",
            "cek",
            "OUTSIDE Penghargaan khusus!J18"));
  }

  /** Technical cells that are taken by their first letter, or become code. */
  static List<Fault> technicalCells() {
    return List.of(
        text("CONDITON", TARGETS, "Target cakupan!E13", "CONDITON", "COLUMN Target cakupan!E15"),
        text(
            "Age for an ACTION", TARGETS, "Target cakupan!F13", "Age", "COLUMN Target cakupan!F15"),
        text(
            "Comment for a CONDITION",
            TARGETS,
            "Target cakupan!E13",
            "Comment",
            "COLUMN Target cakupan!E15"),
        text(
            "a letter that means nothing",
            TARGETS,
            "Target cakupan!E13",
            "Z",
            "COLUMN Target cakupan!E15"),
        cell(
            "a snippet left out",
            TARGETS,
            "Target cakupan!E15",
            XSSFCell::setBlank,
            "COLUMN Target cakupan!E15"),
        text(
            "an unknown field",
            TARGETS,
            "Target cakupan!E15",
            "assesmentYear <= $param",
            "COLUMN Target cakupan!E15"),
        text(
            "an unknown method",
            TARGETS,
            "Target cakupan!F15",
            "setTarget(\"$param\")",
            "COLUMN Target cakupan!F15"),
        text(
            "two values in one column",
            TARGETS,
            "Target cakupan!D15",
            "assessmentYear >= $1, assessmentYear <= $2",
            "COLUMN Target cakupan!D15"),
        text(
            "a cell of functions",
            TARGETS,
            "Target cakupan!A10",
            "Functions",
            "HEADER Target cakupan!A10",
            "HEADER Target cakupan!A12"),
        text(
            "a workbook that switches its own quoting off",
            TARGETS,
            "Target cakupan!A10",
            "EscapeQuotes",
            "HEADER Target cakupan!A10",
            "HEADER Target cakupan!A12"),
        cell(
            "no table",
            "regulation-forms.xlsx",
            "Bentuk peraturan!A12",
            XSSFCell::setBlank,
            "HEADER Bentuk peraturan!A13"));
  }

  private static String at18(String column) {
    return "Penghargaan khusus!" + column + "18";
  }

  private static int hiddenFirst(XSSFWorkbook book) {
    book.setActiveSheet(1);
    return 0;
  }

  /** Copies a row, counted from 1, to the end of its table under a name of its own. */
  private static void copyRow(XSSFSheet sheet, int from, int to, String id) {
    sheet.copyRows(from - 1, from - 1, to - 1, new CellCopyPolicy());
    sheet.getRow(to - 1).getCell(0).setCellValue(id);
  }

  /** Shows a cell in a number format of its own. */
  static void styled(XSSFCell cell, String format) {
    var book = cell.getSheet().getWorkbook();
    var style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat(format));
    cell.setCellStyle(style);
  }
}
