package id.paritrana.ruleset.difference;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Shipped;
import id.paritrana.TableEdit;
import id.paritrana.ruleset.RuleFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What is told of single edits, in words. */
class DifferenceTest {
  private static final String SCORING = "scoring-government.xlsx";

  @Test
  void aFigureIsToldAtItsCellAsTheSheetShowsIt() throws IOException {
    RulesetDifference told =
        edited(SCORING, "Cakupan", sheet -> TableEdit.cell(sheet, "F22").setCellValue(0.8));

    // The new cell has no number format, so the sheet shows it plainly.
    assertThat(english(told))
        .contains("  COV-006  Nilai dari, termasuk (>=)  F22: 75% → 0.8\n")
        .contains("0 added, 0 removed, 1 changed (0 of them in their basis), 0 moved.");
    assertThat(indonesian(told))
        .contains("  COV-006  Nilai dari, termasuk (>=)  F22: 75% → 0,8\n")
        .contains("0 ditambah, 0 dihapus, 1 diubah (0 di antaranya pada Dasar), 0 pindah.");
  }

  @Test
  void aBasisIsToldApart() throws IOException {
    RulesetDifference told =
        edited(SCORING, "Cakupan", sheet -> TableEdit.cell(sheet, "J22").setCellValue("Pasal 3"));

    assertThat(told.rows()).singleElement().matches(RowDifference::basis);
    assertThat(english(told)).contains("  COV-006  Dasar (basis)  J22: asumsi → Pasal 3\n");
    assertThat(indonesian(told))
        .contains("  COV-006  Dasar (dasar hukum/sumber)  J22: asumsi → Pasal 3\n");
  }

  @Test
  void anEmptiedCellHasAPlaceInBothVersions() throws IOException {
    RulesetDifference told =
        edited(SCORING, "Cakupan", sheet -> sheet.getRow(21).getCell(5).setBlank());

    assertThat(english(told)).contains("F22: 75% → (empty)\n");
  }

  @Test
  void anotherColourOrNumberFormatIsTheSameCriteria() throws IOException {
    RulesetDifference told =
        edited(
            SCORING,
            "Cakupan",
            sheet ->
                sheet
                    .getRow(21)
                    .getCell(5)
                    .setCellStyle(sheet.getRow(15).getCell(0).getCellStyle()));

    assertThat(told.isEmpty()).isTrue();
    assertThat(english(told))
        .contains("No criterion changed;")
        .contains("scoring-government.xlsx: same criteria, other bytes\n");
  }

  @Test
  void theSameFilesAreNoDifference() throws IOException {
    List<RuleFile> files = List.of(file(SCORING));

    assertThat(RulesetDifference.of("a", files, "a", files).files()).isEmpty();
    assertThat(english(RulesetDifference.of("a", files, "a", files))).contains("Nothing changed.");
  }

  @Test
  void rowsThatChangePlacesAreToldOnlyWhereTheOrderDecides() throws IOException {
    assertThat(edited(SCORING, "Cakupan", DifferenceTest::swapped).isEmpty()).isTrue();
    RulesetDifference first = edited("selection.xlsx", "Kuota", DifferenceTest::swapped);

    assertThat(first.rows())
        .singleElement()
        .extracting(RowDifference::changes)
        .asString()
        .contains("REORDERED");
    assertThat(english(first)).contains("order changed, row ", "the first row that hits decides");
  }

  @Test
  void aRowInAnotherSheetHasMoved() throws IOException {
    RulesetDifference told =
        edited(
            SCORING,
            "Peraturan",
            sheet -> {
              Sheet coverage = sheet.getWorkbook().getSheet("Cakupan");
              Row row = coverage.createRow(coverage.getLastRowNum() + 1);
              Row from = sheet.getRow(sheet.getLastRowNum());
              copy(from, row);
              sheet.removeRow(from);
            });

    assertThat(told.rows())
        .singleElement()
        .extracting(RowDifference::changes)
        .asString()
        .isEqualTo("[MOVED]");
    assertThat(english(told)).contains("moved here from scoring-government.xlsx, Peraturan A31");
  }

  @Test
  void aNumberUsedAgainForSomethingElseIsTold() throws IOException {
    RulesetDifference told =
        edited(
            SCORING,
            "Cakupan",
            sheet -> {
              TableEdit.cell(sheet, "D22").setCellValue("training.ratio");
              TableEdit.cell(sheet, "H22").setCellValue("TRAINING");
            });

    assertThat(told.rows()).singleElement().matches(r -> r.changes().contains(Change.NEW_MEANING));
    assertThat(indonesian(told)).contains("COV-006  NOMOR INI KINI BERARTI LAIN");
  }

  @Test
  void aTunedRowMeansTheSame() throws IOException {
    RulesetDifference told =
        edited(
            SCORING,
            "Cakupan",
            sheet -> {
              TableEdit.cell(sheet, "F22").setCellValue(0.8);
              TableEdit.cell(sheet, "I22").setCellValue(70);
              TableEdit.cell(sheet, "C22").setCellValue("PROVINCE");
            });

    assertThat(told.rows()).singleElement().matches(r -> !r.changes().contains(Change.NEW_MEANING));
  }

  @Test
  void anotherHitPolicyAndTitleAndHeadingAreTold() throws IOException {
    RulesetDifference told =
        edited(
            SCORING,
            "Cakupan",
            sheet -> {
              TableEdit.cell(sheet, "B11").setCellValue("COLLECT");
              TableEdit.cell(sheet, "A1").setCellValue("Poin cakupan");
              TableEdit.cell(sheet, "K16").setCellValue("Keterangan");
            });

    assertThat(english(told))
        .contains("How many rows may hit  B11: UNIQUE → COLLECT\n")
        .contains("Title or remark  A1: Poin aspek cakupan (pemerintah) → Poin cakupan\n")
        .contains("heading changed  K16: Catatan → Keterangan\n");
  }

  @Test
  void aRenamedSheetIsNotNewAndItsRowsAreNot() throws IOException {
    RulesetDifference told =
        edited(
            SCORING,
            "Cakupan",
            sheet -> {
              XSSFWorkbook book = (XSSFWorkbook) sheet.getWorkbook();
              book.setSheetName(book.getSheetIndex(sheet), "Perlindungan");
            });

    assertThat(told.rows()).isEmpty();
    assertThat(english(told)).contains("sheet renamed, before: scoring-government.xlsx, Cakupan\n");
  }

  @Test
  void theNextMarkingTakesTheMarksAway() throws IOException {
    List<RuleFile> old = List.of(file(SCORING));
    RuleFile now =
        written(SCORING, "Cakupan", sheet -> TableEdit.cell(sheet, "F22").setCellValue(0.8));
    RulesetDifference told = RulesetDifference.of("a", old, "b", List.of(now));
    byte[] once = MarkedDifference.of(told, now).orElseThrow();

    byte[] twice = MarkedDifference.of(told, new RuleFile(SCORING, once)).orElseThrow();

    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(twice))) {
      assertThat(book.getSheet("Catatan perubahan 2")).isNull();
      assertThat(
              book.getSheet("Cakupan")
                  .getRow(21)
                  .getCell(5)
                  .getCellComment()
                  .getString()
                  .getString())
          .containsOnlyOnce("DIUBAH");
    }
  }

  @Test
  void aCaseIsToldByItsName() throws IOException {
    RulesetDifference told =
        edited(SCORING, "Uji Peraturan", sheet -> TableEdit.cell(sheet, "J10").setCellValue(5));

    assertThat(english(told))
        .contains("Provinsi: peraturan tidak ada  Harapan: poin regulation.best  J10: 0 → 5\n");
  }

  @Test
  void aWorkbookThatCannotBeReadIsSaidToBe() throws IOException {
    RulesetDifference told =
        RulesetDifference.of(
            "a", List.of(file(SCORING)), "b", List.of(new RuleFile(SCORING, new byte[] {1, 2})));

    assertThat(told.isEmpty()).isFalse();
    assertThat(english(told)).contains(SCORING + ": cannot be read in one of the versions");
    assertThat(told.rows()).isEmpty();
  }

  @Test
  void aWorkbookThatIsGoneTellsItsRows() throws IOException {
    RulesetDifference told = RulesetDifference.of("a", List.of(file(SCORING)), "b", List.of());

    assertThat(english(told))
        .contains("scoring-government.xlsx: file removed\n", "  COV-006  removed, was row 22\n");
  }

  @Test
  void aRuleOfAFormulaFileIsToldByItsNameAndLines() {
    String text = "package a\n\nrule \"x\"\nwhen\nthen\nend\n\n// y\nrule \"y\"\nwhen\nthen\nend\n";

    RulesetDifference told =
        RulesetDifference.of(
            "a",
            List.of(drl(text)),
            "b",
            List.of(
                drl(text.replace("rule \"y\"\nwhen\n", "rule \"y\"\n  @basis(\"z\")\nwhen\n"))));

    assertThat(english(told)).contains("a.drl\n  rule y  changed, line 8\n    +   @basis(\"z\")\n");
    assertThat(
            RulesetDifference.of("a", List.of(drl(text)), "b", List.of(drl(text + "\n"))).isEmpty())
        .isTrue();
  }

  @Test
  void noLineIsLongerThanAHundredLetters() throws IOException {
    RulesetDifference told = RulesetDifference.of("a", List.of(file(SCORING)), "b", List.of());

    assertThat(english(told).lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void theMarkedWorkbookSaysTheOldValueAndIsStillTheSameCriteria() throws IOException {
    List<RuleFile> old = List.of(file(SCORING));
    RuleFile now =
        written(
            SCORING,
            "Cakupan",
            sheet -> {
              TableEdit.cell(sheet, "F22").setCellValue(0.8);
              sheet.removeRow(sheet.getRow(28));
            });
    RulesetDifference told = RulesetDifference.of("a", old, "b", List.of(now));

    byte[] marked = MarkedDifference.of(told, now).orElseThrow();

    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(marked))) {
      assertThat(book.getSheet("Cakupan").getRow(21).getCell(5).getCellComment().getString())
          .asString()
          .contains("DIUBAH (changed)", "dahulu 75% [0,75]", "was 75% [0.75]");
      XSSFSheet last = book.getSheetAt(book.getNumberOfSheets() - 1);
      assertThat(last.getSheetName()).isEqualTo("Catatan baris dihapus");
      assertThat(last.getRow(3).getCell(3).getStringCellValue()).startsWith("COV-0");
    }
    RuleFile again = new RuleFile(SCORING, marked);
    assertThat(RulesetDifference.of("b", List.of(now), "c", List.of(again)).isEmpty()).isTrue();
  }

  private static void swapped(XSSFSheet sheet) {
    Row one = sheet.getRow(16);
    Row other = sheet.getRow(17);
    Row kept = sheet.createRow(900);
    copy(one, kept);
    copy(other, one);
    copy(kept, other);
    sheet.removeRow(kept);
  }

  private static void copy(Row from, Row to) {
    for (int i = 0; i < from.getLastCellNum() + 2; i++) {
      to.getCell(i, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK).setBlank();
      if (from.getCell(i) != null) {
        switch (from.getCell(i).getCellType()) {
          case NUMERIC -> to.getCell(i).setCellValue(from.getCell(i).getNumericCellValue());
          case STRING -> to.getCell(i).setCellValue(from.getCell(i).getStringCellValue());
          default -> to.getCell(i).setBlank();
        }
      }
    }
  }

  private static RulesetDifference edited(String file, String sheet, Consumer<XSSFSheet> edit)
      throws IOException {
    return RulesetDifference.of("a", List.of(file(file)), "b", List.of(written(file, sheet, edit)));
  }

  private static RuleFile written(String file, String sheet, Consumer<XSSFSheet> edit)
      throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file(file).bytes()))) {
      edit.accept(book.getSheet(sheet));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      book.write(out);
      return new RuleFile(file, Arrays.copyOf(out.toByteArray(), out.size()));
    }
  }

  private static RuleFile file(String name) throws IOException {
    return new RuleFile(name, Files.readAllBytes(Shipped.TABLES.resolve(name)));
  }

  private static RuleFile drl(String text) {
    return new RuleFile("a.drl", text.getBytes(StandardCharsets.UTF_8));
  }

  private static String english(RulesetDifference told) {
    return DifferenceText.of(told, false);
  }

  private static String indonesian(RulesetDifference told) {
    return DifferenceText.of(told, true);
  }
}
