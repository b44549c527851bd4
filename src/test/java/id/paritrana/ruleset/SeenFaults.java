package id.paritrana.ruleset;

import static id.paritrana.ruleset.Fault.cell;
import static id.paritrana.ruleset.Fault.sheet;
import static id.paritrana.ruleset.Fault.text;

import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;

/** Cells that show something else than what decides, and headings that say something else. */
final class SeenFaults {
  private static final String SCORING = "scoring-government.xlsx";
  private static final byte[] WHITE = {-1, -1, -1};
  private static final byte[] BLUE = {0x1F, 0x38, 0x64};

  private SeenFaults() {}

  static List<Fault> cells() {
    return List.of(
        shown("a format that rounds", 7.5, "0", "SHOWN Cakupan!I18"),
        shown("a format of thousands", 20, "0,", "SHOWN Cakupan!I18"),
        shown("a word that multiplies", 20, "0\" juta\"", "SHOWN Cakupan!I18"),
        shown("a unit behind the figure", 20, "0\" poin\""),
        shown("another figure as a format", 20, "\"40\"", "HIDDEN Cakupan!I18"),
        shown("a format that shows nothing", 20, ";;;", "HIDDEN Cakupan!I18"),
        shown("a format in white", 20, "[White]0", "HIDDEN Cakupan!I18"),
        font("white on white", "Cakupan!I18", f -> f.setColor(new XSSFColor(WHITE))),
        font("letters of one point", "Cakupan!D18", f -> f.setFontHeightInPoints((short) 1)),
        cell(
            "letters in the colour of the cell",
            SCORING,
            "Cakupan!A18",
            c -> {
              XSSFCellStyle style = restyled(c, f -> f.setColor(new XSSFColor(BLUE)));
              style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
              style.setFillForegroundColor(new XSSFColor(BLUE));
            },
            "HIDDEN Cakupan!A18"),
        font("a remark in white", "Cakupan!K18", f -> f.setColor(new XSSFColor(WHITE)), ""),
        sheet(
            "a row of one point",
            SCORING,
            "Cakupan",
            s -> s.getRow(17).setHeightInPoints(1),
            "HIDDEN Cakupan!A18"),
        sheet(
            "a column of half a letter",
            SCORING,
            "Cakupan",
            s -> s.setColumnWidth(8, 128),
            "HIDDEN Cakupan!I16"));
  }

  static List<Fault> dates() {
    return List.of(
        cell(
            "a month chosen from a calendar",
            "enterprise-law.xlsx",
            "Batas upah JP!D17",
            c -> {
              c.setCellValue(java.time.LocalDate.of(2025, 3, 1));
              restyled(c, f -> {}).setDataFormat((short) 17);
            },
            "DATE Batas upah JP!D17"));
  }

  static List<Fault> headings() {
    return List.of(
        cell(
            "a result without a heading",
            SCORING,
            "Cakupan!I16",
            XSSFCell::setBlank,
            "COLUMN Cakupan!I16"),
        text("a heading twice", SCORING, "Cakupan!I16", "Aspek", "COLUMN Cakupan!I16"),
        sheet(
            "two headings swapped",
            SCORING,
            "Cakupan",
            s -> {
              s.getRow(15).getCell(7).setCellValue("Poin");
              s.getRow(15).getCell(8).setCellValue("Aspek");
            },
            "COLUMN Cakupan!H16",
            "COLUMN Cakupan!I16"),
        text("a heading in other words", SCORING, "Cakupan!I16", "Nilai yang diberikan"));
  }

  private static Fault shown(String name, double value, String format, String... found) {
    return cell(
        name,
        SCORING,
        "Cakupan!I18",
        c -> {
          c.setCellValue(value);
          restyled(c, f -> {})
              .setDataFormat(c.getSheet().getWorkbook().createDataFormat().getFormat(format));
        },
        found);
  }

  private static Fault font(
      String name, String place, Consumer<XSSFFont> change, String... nothing) {
    String[] found = nothing.length == 0 ? new String[] {"HIDDEN " + place} : new String[0];
    return cell(name, SCORING, place, c -> restyled(c, change), found);
  }

  private static XSSFCellStyle restyled(XSSFCell cell, Consumer<XSSFFont> change) {
    XSSFCellStyle style = cell.getSheet().getWorkbook().createCellStyle();
    style.cloneStyleFrom(cell.getCellStyle());
    XSSFFont font = cell.getSheet().getWorkbook().createFont();
    font.setFontHeightInPoints((short) 11);
    change.accept(font);
    style.setFont(font);
    cell.setCellStyle(style);
    return style;
  }
}
