package id.paritrana.ruleset;

import static id.paritrana.ruleset.Fault.cell;
import static id.paritrana.ruleset.Fault.number;
import static id.paritrana.ruleset.Fault.text;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** Slips in what a cell holds: figures, dates, formulas and codes. */
final class SeededCells {
  private static final String SCORING = "scoring-government.xlsx";

  private SeededCells() {}

  static List<Fault> figures() {
    return List.of(
        text("a number in words", SCORING, "Cakupan!G18", "sepuluh", "NOT_A_NUMBER Cakupan!G18"),
        text("a thousand or one", SCORING, "Cakupan!G18", "1.000", "TWO_READINGS Cakupan!G18"),
        text("a date typed as text", SCORING, "Cakupan!G18", "31/12/2026", "DATE Cakupan!G18"),
        cell(
            "a date where a figure belongs",
            SCORING,
            "Cakupan!F22",
            c -> {
              XSSFCellStyle style = c.getSheet().getWorkbook().createCellStyle();
              style.setDataFormat((short) 14);
              c.setCellStyle(style);
              c.setCellValue(46082);
            },
            "DATE Cakupan!F22"),
        text("a letter O for a zero", SCORING, "Cakupan!I18", "2O", "LOOK_ALIKE Cakupan!I18"),
        cell(
            "a truth value for a figure",
            SCORING,
            "Cakupan!I18",
            c -> c.setCellValue(true),
            "NOT_A_NUMBER Cakupan!I18"),
        text("a figure stored as text", SCORING, "Cakupan!I18", "20,0", "TEXT_NUMBER Cakupan!I18"),
        cell(
            "a formula with a right result",
            SCORING,
            "Cakupan!I18",
            c -> formula(c, "10+10", 20),
            "FORMULA_VALUE Cakupan!I18"),
        cell(
            "a formula whose result is stale",
            SCORING,
            "Cakupan!I18",
            c -> formula(c, "10+11", 20),
            "STALE_FORMULA Cakupan!I18"),
        cell(
            "a formula saved without a result",
            SCORING,
            "Cakupan!I18",
            c -> {
              c.setBlank();
              c.setCellFormula("10+10");
            },
            "STALE_FORMULA Cakupan!I18"),
        cell(
            "a formula that asks the clock",
            SCORING,
            "Cakupan!I18",
            c -> formula(c, "YEAR(TODAY())-2006", 20),
            "FORMULA Cakupan!I18"),
        cell(
            "a formula that asks the network",
            SCORING,
            "Cakupan!I18",
            c -> formula(c, "HYPERLINK(\"http://127.0.0.1/\",20)", 20),
            "FORMULA Cakupan!I18"),
        cell(
            "a formula that divides by zero",
            SCORING,
            "Cakupan!I18",
            c -> {
              c.setCellFormula("1/0");
              c.getSheet()
                  .getWorkbook()
                  .getCreationHelper()
                  .createFormulaEvaluator()
                  .evaluateFormulaCell(c);
            },
            "ERROR_VALUE Cakupan!I18"),
        cell(
            "an error value",
            SCORING,
            "Cakupan!I18",
            c -> c.setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.NA),
            "ERROR_VALUE Cakupan!I18"),
        number(
            "a percent sign forgotten in a weight",
            "weights.xlsx",
            "Bobot!E17",
            30,
            "OUT_OF_RANGE Bobot!E17"),
        number("weights that do not add up", "weights.xlsx", "Bobot!E17", 0.4, "WEIGHTS Bobot!E17"),
        number("points below nothing", SCORING, "Cakupan!I22", -5, "OUT_OF_RANGE Cakupan!I22"),
        number("a reversed band", SCORING, "Cakupan!G21", 0.4, "REVERSED_RANGE Cakupan!F21"),
        number(
            "a band that ends where it starts",
            SCORING,
            "Cakupan!G21",
            0.5,
            "EMPTY_BAND Cakupan!F21"));
  }

  static List<Fault> words() {
    return List.of(
        text(
            "a word for anything",
            "categories.xlsx",
            "Kategori!E17",
            "Semua",
            "UNKNOWN_CODE Kategori!E17"),
        text(
            "codes parted by a semicolon",
            SCORING,
            "Peraturan!C22",
            "PROVINCE; REGENCY_CITY",
            "UNKNOWN_CODE Peraturan!C22"),
        number(
            "a thirteenth month",
            "enterprise-law.xlsx",
            "Batas upah JP!D17",
            202413,
            "OUT_OF_RANGE Batas upah JP!D17"),
        text(
            "a misspelt kind of nominee",
            SCORING,
            "Peraturan!C22",
            "PROVINCE, DISTRICT",
            "UNKNOWN_CODE Peraturan!C22"),
        text(
            "a misspelt province",
            "coverage-targets.xlsx",
            "Target cakupan!C18",
            "Lampng",
            "UNKNOWN_CODE Target cakupan!C18"),
        text(
            "a code in small letters",
            "categories.xlsx",
            "Kategori!D17",
            "province",
            "UNKNOWN_CODE Kategori!D17"),
        text(
            "a comma too many",
            SCORING,
            "Peraturan!C22",
            "PROVINCE,, REGENCY_CITY",
            "UNKNOWN_CODE Peraturan!C22"),
        text(
            "a misspelt indicator",
            SCORING,
            "Cakupan!D18",
            "coverage.ration",
            "UNKNOWN_INDICATOR Cakupan!D18"),
        text("a misspelt aspect", SCORING, "Cakupan!H22", "COVERGE", "UNKNOWN_ASPECT Cakupan!H22"),
        text(
            "a space that nobody sees",
            SCORING,
            "Cakupan!D18",
            "coverage.ratio ",
            "SPACES Cakupan!D18"),
        text(
            "a space that never breaks",
            SCORING,
            "Cakupan!D18",
            "coverage.ratio\u00A0",
            "SPACES Cakupan!D18"),
        text("a cell that only looks empty", SCORING, "Cakupan!G22", "  ", "SPACES Cakupan!G22"),
        text(
            "a Cyrillic letter in a code",
            "categories.xlsx",
            "Kategori!D17",
            "PROVINС\u0415",
            "LOOK_ALIKE Kategori!D17"),
        text(
            "a Cyrillic letter in the mark of an assumption",
            SCORING,
            "Cakupan!J18",
            "\u0430sumsi",
            "LOOK_ALIKE Cakupan!J18"),
        text(
            "a mark that writes from right to left",
            SCORING,
            "Cakupan!D18",
            "coverage\u202E.ratio",
            "LOOK_ALIKE Cakupan!D18"),
        number(
            "a number for a code", "categories.xlsx", "Kategori!D17", 49, "NOT_TEXT Kategori!D17"));
  }

  private static void formula(XSSFCell cell, String formula, double kept) {
    cell.setCellFormula(formula);
    cell.setCellValue(kept);
  }
}
