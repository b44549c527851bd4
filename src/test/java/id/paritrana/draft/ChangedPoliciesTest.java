package id.paritrana.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A table of which more rows may hit than before looks the same and decides otherwise. */
class ChangedPoliciesTest {
  private static final String SCORING = "scoring-government.xlsx";

  @Test
  void everyRowCountsWhereOneDid() throws Exception {
    var problems =
        Slip.check(SCORING, book -> Slip.cell(book, "Cakupan!B11").setCellValue("COLLECT"));

    assertThat(problems.stream().map(Slip::text)).containsExactly("POLICY Cakupan!B11");
    assertThat(problems.get(0).found().en())
        .isEqualTo(
            "this table was `UNIQUE` and is now `COLLECT`: every row that takes a case counts, so"
                + " several rows may give results or points to one case");
  }

  @Test
  void theFirstRowDecidesWhereOnlyOneWasToFit() throws Exception {
    assertThat(Slip.told(SCORING, book -> Slip.cell(book, "Cakupan!B11").setCellValue("FIRST")))
        .containsExactly("POLICY Cakupan!B11");
  }

  @Test
  void oneRowIsToFitWhereTheFirstDecided() throws Exception {
    assertThat(
            Slip.told(
                "coverage-targets.xlsx",
                book -> Slip.cell(book, "Target cakupan!B11").setCellValue("UNIQUE")))
        .contains("POLICY Target cakupan!B11");
  }

  @Test
  void aPromiseOfCompletenessThatIsTakenBack() throws Exception {
    var problems =
        Slip.check(
            "categories.xlsx", book -> Slip.cell(book, "Kelompok!B11").setCellValue("UNIQUE"));

    assertThat(problems.stream().map(Slip::text)).containsExactly("POLICY Kelompok!B11");
    assertThat(problems.get(0).found().en())
        .startsWith("this table was `UNIQUE, COMPLETE` and is now `UNIQUE`: it no longer promises");
  }

  @Test
  void aSheetOfAnotherNameIsTheSameTable() throws Exception {
    assertThat(
            Slip.told(
                SCORING,
                book -> {
                  Slip.cell(book, "Cakupan!B11").setCellValue("COLLECT");
                  book.setSheetName(book.getSheetIndex("Cakupan"), "Cakupan 2025");
                }))
        .contains("POLICY Cakupan 2025!B11");
  }
}
