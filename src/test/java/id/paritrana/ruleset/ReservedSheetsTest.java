package id.paritrana.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Place;
import id.paritrana.ruleset.problem.Problem;
import id.paritrana.ruleset.table.OwnSheets;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table under a name that tables do not have neither decides nor is passed over. */
class ReservedSheetsTest {
  private static final String SCORING = "scoring-government.xlsx";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Catatan Cakupan lama",
        "catatan",
        "Uji lain",
        "Temuan",
        "temuan 2",
        "Cakupan baris"
      })
  void aTableUnderAReservedName(String name) throws IOException {
    Problem problem = told(book -> book.setSheetName(1, name));

    assertThat(problem.place()).isEqualTo(Place.sheet(SCORING, name));
    assertThat(problem.found().en())
        .isEqualTo(
            "the sheet `%s` holds a table, but sheets of that name hold remarks, cases or findings and never decide",
            name);
  }

  @Test
  void aCopyOfATableKeptAsARemark() throws IOException {
    Problem problem =
        told(
            book -> {
              book.cloneSheet(1, "Catatan Cakupan lama");
            });

    assertThat(problem.place()).isEqualTo(Place.sheet(SCORING, "Catatan Cakupan lama"));
  }

  @Test
  void aTableBelowTheHeadingOfOurOwnList() throws IOException {
    Problem problem = told(book -> Fault.at(book, "Cakupan!A1").setCellValue(OwnSheets.FINDINGS));

    assertThat(problem.place()).isEqualTo(Place.sheet(SCORING, "Cakupan"));
    assertThat(problem.found().en())
        .startsWith("the sheet `Cakupan` holds a table below the heading of an automatic list");
  }

  @Test
  void aHiddenSheetThatDecidesNothingIsNotSaidToDecide() throws IOException {
    List<Problem> problems =
        problems(
            book -> {
              book.createSheet("Catatan rapat").createRow(0).createCell(0).setCellValue("rahasia");
              book.setSheetHidden(book.getSheetIndex("Catatan rapat"), true);
              book.setSheetHidden(book.getSheetIndex("Uji Cakupan"), true);
            });

    assertThat(problems)
        .filteredOn(problem -> problem.code() == Code.HIDDEN)
        .extracting(problem -> problem.found().en())
        .containsExactlyInAnyOrder(
            "the sheet `Catatan rapat` is hidden; it holds no table, but nobody sees what it holds",
            "the sheet `Uji Cakupan` is hidden, so that its cases are not run");
  }

  private static Problem told(Consumer<XSSFWorkbook> change) throws IOException {
    List<Problem> told =
        problems(change).stream().filter(problem -> problem.code() == Code.NO_TABLE).toList();
    assertThat(told).hasSize(1);
    return told.get(0);
  }

  private static List<Problem> problems(Consumer<XSSFWorkbook> change) throws IOException {
    return RulesetReader.check(BrokenTables.with(SCORING, change)).problems();
  }
}
