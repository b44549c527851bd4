package id.paritrana.ruleset.marked;

import static id.paritrana.ruleset.marked.Found.FILE;
import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Shipped;
import id.paritrana.TableEdit;
import id.paritrana.ruleset.InvalidRuleset;
import id.paritrana.ruleset.RulesetFolder;
import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Place;
import id.paritrana.ruleset.problem.Problem;
import id.paritrana.ruleset.table.OwnSheets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTSheetView;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;

/** Whatever is not a mark is in the copy as it was in the author's workbook. */
class IntactTest {
  @TempDir Path folder;

  static List<String> shippedFiles() throws IOException {
    try (Stream<Path> files = Files.list(Shipped.TABLES)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  /** One problem in every row of every sheet, wandering over the columns. */
  private static byte[] markedAllOver(byte[] table, String file) {
    List<Problem> problems = new ArrayList<>();
    for (var sheet : Book.open(table)) {
      for (Row row : sheet) {
        problems.add(
            Found.in(
                Code.values()[row.getRowNum() % 60],
                Place.cell(file, sheet.getSheetName(), row.getRowNum(), row.getRowNum() % 9)));
      }
    }
    return MarkedCopy.of(
        table, file, problems, List.of(new RowCoverage(problems.get(0).place().sheet(), 1, "", 1)));
  }

  private static void assertIntact(byte[] before, byte[] after) {
    XSSFWorkbook from = Book.open(before);
    XSSFWorkbook to = Book.open(after);
    for (var sheet : from) {
      XSSFSheet same = to.getSheet(sheet.getSheetName());
      assertThat(frame(same)).isEqualTo(frame((XSSFSheet) sheet));
      assertThat(same.getRepeatingRows()).isEqualTo(sheet.getRepeatingRows());
      for (Row row : sheet) {
        Row copy = same.getRow(row.getRowNum());
        assertThat(copy.getHeight()).isEqualTo(row.getHeight());
        assertThat(copy.getZeroHeight()).isEqualTo(row.getZeroHeight());
        for (Cell cell : row) {
          Cell there = copy.getCell(cell.getColumnIndex());
          assertThat(there.getCellType()).isEqualTo(cell.getCellType());
          assertThat(there).hasToString(cell.toString());
          assertThat(style(there)).isEqualTo(style(cell));
        }
      }
    }
  }

  /** All of a sheet's XML but its cells, whether it is selected, and the reference to comments. */
  private static String frame(XSSFSheet sheet) {
    CTWorksheet frame = (CTWorksheet) sheet.getCTWorksheet().copy();
    frame.getSheetData().setRowArray(null);
    if (frame.isSetLegacyDrawing()) {
      frame.unsetLegacyDrawing();
    }
    if (frame.isSetDimension()) {
      frame.unsetDimension();
    }
    for (CTSheetView view : frame.getSheetViews().getSheetViewList()) {
      view.setTabSelected(false);
    }
    // Which prefixes are declared depends on what was taken out above.
    return frame.xmlText().replaceAll(" xmlns:\\w+=\"[^\"]*\"", "");
  }

  /** All of a cell's style but its fill. */
  private static String style(Cell cell) {
    CTXf style =
        (CTXf)
            ((org.apache.poi.xssf.usermodel.XSSFCellStyle) cell.getCellStyle()).getCoreXf().copy();
    style.setFillId(0);
    style.setApplyFill(true);
    return style.xmlText();
  }

  @ParameterizedTest
  @MethodSource("shippedFiles")
  void aShippedWorkbookMarkedAllOver(String file) {
    byte[] table = Book.shipped(file);
    byte[] before = table.clone();

    byte[] marked = markedAllOver(table, file);

    assertIntact(table, marked);
    assertThat(table).as("the caller's bytes").isEqualTo(before);
    byte[] cleared = MarkedCopy.of(marked, file, List.of(), List.of());
    assertIntact(table, cleared);
    assertThat(colours(cleared)).isEqualTo(colours(table));
  }

  private static List<String> colours(byte[] bytes) {
    List<String> colours = new ArrayList<>();
    for (var sheet : Book.open(bytes)) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          Object colour = cell.getCellStyle().getFillForegroundColorColor();
          if (!OwnSheets.owns(Cells.first((XSSFSheet) sheet)) && colour != null) {
            colours.add(
                sheet.getSheetName()
                    + cell.getAddress()
                    + ((org.apache.poi.xssf.usermodel.XSSFColor) colour).getARGBHex());
          }
        }
      }
    }
    return colours;
  }

  @Test
  void picturesFormatsByConditionNamesAndProtectionStay() {
    byte[] table = Book.edited(Book.shipped(FILE), IntactTest::decorate);

    byte[] copy = markedAllOver(table, FILE);

    assertIntact(table, copy);
    XSSFWorkbook book = Book.open(copy);
    XSSFSheet sheet = book.getSheet("Cakupan");
    assertThat(book.getAllPictures().get(0).getData()).containsExactly(1, 2, 3);
    assertThat(sheet.getDrawingPatriarch().getShapes()).hasSize(1);
    assertThat(sheet.getSheetConditionalFormatting().getNumConditionalFormattings()).isOne();
    assertThat(sheet.getProtect()).isTrue();
    assertThat(book.getName("ambang").getRefersToFormula()).isEqualTo("Cakupan!$F$18");
    assertThat(book.getPrintArea(book.getSheetIndex("Cakupan"))).isEqualTo("Cakupan!$A$1:$K$29");
    assertThat(book.getName("lokal").getSheetIndex()).isEqualTo(book.getSheetIndex("Cakupan"));
  }

  private static void decorate(XSSFWorkbook book) {
    XSSFSheet sheet = book.getSheet("Cakupan");
    int picture = book.addPicture(new byte[] {1, 2, 3}, Workbook.PICTURE_TYPE_PNG);
    sheet
        .createDrawingPatriarch()
        .createPicture(new XSSFClientAnchor(0, 0, 0, 0, 12, 1, 14, 5), picture);
    var formats = sheet.getSheetConditionalFormatting();
    XSSFConditionalFormattingRule rule = formats.createConditionalFormattingRule("I17>50");
    rule.createPatternFormatting().setFillBackgroundColor(IndexedColors.LIME.index);
    formats.addConditionalFormatting(
        new CellRangeAddress[] {CellRangeAddress.valueOf("I17:I29")}, rule);
    sheet.protectSheet("rahasia");
    var ambang = book.createName();
    ambang.setNameName("ambang");
    ambang.setRefersToFormula("Cakupan!$F$18");
    var lokal = book.createName();
    lokal.setNameName("lokal");
    lokal.setSheetIndex(book.getSheetIndex("Cakupan"));
    lokal.setRefersToFormula("Cakupan!$F$19");
    book.setPrintArea(book.getSheetIndex("Cakupan"), "$A$1:$K$29");
  }

  @Test
  void theMarkedTablesStillSayTheSame() throws IOException, InvalidRuleset {
    TableEdit.copy(folder);
    for (String file : shippedFiles()) {
      byte[] marked = markedAllOver(Book.shipped(file), file);
      Files.write(folder.resolve(file), Book.edited(marked, IntactTest::dropOwnSheets));
    }

    assertThat(RulesetFolder.read(Shipped.RULES, folder).id()).isEqualTo(Shipped.ruleset().id());
  }

  private static void dropOwnSheets(XSSFWorkbook book) {
    for (int i = book.getNumberOfSheets() - 1; i >= 0; i--) {
      if (OwnSheets.owns(Cells.first(book.getSheetAt(i)))) {
        book.removeSheetAt(i);
      }
    }
  }
}
