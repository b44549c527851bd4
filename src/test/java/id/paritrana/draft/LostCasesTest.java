package id.paritrana.draft;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Shipped;
import id.paritrana.ruleset.RuleFile;
import id.paritrana.ruleset.RulesetFolder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;

/** Cases that go are told, since nobody else would notice what they held; so are idle cases. */
class LostCasesTest {
  @Test
  void deletedCaseSheetsAreNamedWithTheirCases() throws Exception {
    assertThat(Slip.found("GONE", Slip.check("coverage-targets.xlsx", Slip::removeCases)))
        .containsExactly(
            "the sheet `Uji Target cakupan` with its 34 cases is no longer in this workbook, so"
                + " nothing that they held is checked any more");
    assertThat(Slip.found("GONE", Slip.check("scoring-interview.xlsx", Slip::removeCases)))
        .singleElement()
        .asString()
        .startsWith("the sheet `Uji Pemahaman` with its 23 cases");
    assertThat(Slip.found("GONE", Slip.check("categories.xlsx", Slip::removeCases)))
        .singleElement()
        .asString()
        .startsWith("the sheets `Uji Kategori`, `Uji Kelompok` with their 89 cases");
  }

  @Test
  void rowsThatOnlyTheDeletedCasesReachedAreUncovered() throws Exception {
    assertThat(Slip.told("coverage-targets.xlsx", Slip::removeCases))
        .contains("NOT_COVERED Target cakupan!A20", "NOT_COVERED Target cakupan!A23");
  }

  @Test
  void aDeletedCaseIsNamed() throws Exception {
    var problems =
        Slip.check(
            "coverage-targets.xlsx",
            book -> {
              XSSFSheet sheet = book.getSheet("Uji Target cakupan");
              sheet.removeRow(sheet.getRow(sheet.getLastRowNum()));
            });

    assertThat(Slip.found("GONE", problems))
        .singleElement()
        .asString()
        .matches("the case `.+` is no longer there");
  }

  @Test
  void aCaseThatWasRenamedOrMovedIsNotGone() throws Exception {
    assertThat(
            Slip.told(
                "coverage-targets.xlsx",
                book -> Slip.cell(book, "Uji Target cakupan!A12").setCellValue("nama baru")))
        .isEmpty();
    assertThat(
            Slip.told(
                "coverage-targets.xlsx",
                book -> book.setSheetName(book.getSheetIndex("Uji Target cakupan"), "Uji target")))
        .isEmpty();
  }

  @Test
  void aDeletedColumnOfExpectationsIsNamed() throws Exception {
    var problems =
        Slip.check(
            "coverage-targets.xlsx",
            book -> {
              for (var row : book.getSheet("Uji Target cakupan")) {
                if (row.getCell(10) != null) {
                  row.removeCell(row.getCell(10));
                }
              }
            });

    assertThat(Slip.found("GONE", problems))
        .singleElement()
        .asString()
        .matches("the column `expect rules`, in which \\d+ cases expected something, .*");
  }

  @Test
  void whatCannotBeReadIsNotGone() throws Exception {
    List<RuleFile> base = RulesetFolder.files(Shipped.RULES, Shipped.TABLES);
    byte[] damaged = "no workbook".getBytes(StandardCharsets.UTF_8);

    assertThat(Check.of(base, List.of(new RuleFile("gates.xlsx", damaged))).problems())
        .map(problem -> problem.code().name())
        .contains("FILE")
        .doesNotContain("GONE", "GONE_ROWS");
  }

  @Test
  void theOtherSheetsOfAWorkbookBeyondItsLimitsAreNotGone() throws Exception {
    assertThat(
            Slip.told("gates.xlsx", book -> Slip.cell(book, "Panel!ZZ17").setCellValue("far away")))
        .noneMatch(told -> told.startsWith("GONE"));
  }

  @Test
  void aCaseThatExpectsNothingIsTold() throws Exception {
    assertThat(
            Slip.told(
                "coverage-targets.xlsx",
                book -> {
                  XSSFSheet sheet = book.getSheet("Uji Target cakupan");
                  var head = sheet.getRow(marker(sheet));
                  for (var cell : head) {
                    if (cell.getStringCellValue().startsWith("expect")) {
                      var expected = sheet.getRow(11).getCell(cell.getColumnIndex());
                      if (expected != null) {
                        expected.setBlank();
                      }
                    }
                  }
                }))
        .contains("CASE_VALUE Uji Target cakupan!A12");
  }

  @Test
  void twoCasesOfOneNameAreTold() throws Exception {
    assertThat(
            Slip.told(
                "coverage-targets.xlsx",
                book ->
                    Slip.cell(book, "Uji Target cakupan!A12")
                        .setCellValue(
                            Slip.cell(book, "Uji Target cakupan!A13").getStringCellValue())))
        .containsExactly("CASE_VALUE Uji Target cakupan!A13");
  }

  @Test
  void aCopiedSheetOfCasesIsOneProblem() throws Exception {
    assertThat(
            Slip.told(
                "coverage-targets.xlsx",
                book ->
                    book.cloneSheet(
                        book.getSheetIndex("Uji Target cakupan"), "Uji Target cakupan (2)")))
        .containsExactly("CASE_VALUE Uji Target cakupan (2)");
  }

  @Test
  void aMisspeltProvinceOfACaseIsTold() throws Exception {
    var problems =
        Slip.check(
            "coverage-targets.xlsx",
            book -> Slip.cell(book, "Uji Target cakupan!C10").setCellValue("Sumatra Selatan"));

    assertThat(Slip.found("CASE_VALUE", problems))
        .containsExactly("`Sumatra Selatan` is none of the provinces");
  }

  private static int marker(XSSFSheet sheet) {
    for (var row : sheet) {
      if (row.getCell(0) != null && row.getCell(0).toString().equals("CaseTable")) {
        return row.getRowNum();
      }
    }
    throw new IllegalStateException("no technical row");
  }
}
