package id.paritrana.draft;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Shipped;
import id.paritrana.ruleset.RuleFile;
import id.paritrana.ruleset.RulesetFolder;
import id.paritrana.ruleset.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A slip in a draft is told once, whatever follows from it; what the draft lacks is told too. */
class DraftSlipsTest {
  private static List<RuleFile> base = List.of();

  @BeforeAll
  static void read() throws Exception {
    base = RulesetFolder.files(Shipped.RULES, Shipped.TABLES);
  }

  @Test
  void theShippedCriteriaThemselvesAreClean() throws Exception {
    assertThat(Check.of(base, List.of()).problems()).isEmpty();
    assertThat(told("gates.xlsx", book -> {})).isEmpty();
  }

  @Test
  void aNewIndicatorThatEveryCaseLacksIsOneFailureWithTheirCount() throws Exception {
    List<Problem> failed =
        of(
            "CASE_FAILED",
            check(
                "scoring-government.xlsx", book -> set(book, "Cakupan", "D18", "training.ratio")));

    assertThat(failed).hasSizeLessThan(4);
    assertThat(failed.get(0).found().en())
        .matches("expected .* `training.ratio` .*and \\d+ more cases differ for the same reason");
    assertThat(failed.get(0).related()).hasSizeGreaterThan(100);
  }

  @Test
  void aSheetCopiedWithinAWorkbookIsOneProblem() throws Exception {
    assertThat(
            told("gates.xlsx", book -> book.cloneSheet(book.getSheetIndex("Panel"), "Panel (2)")))
        .containsExactly("COPY Panel (2)", "UNDECIDED null");
  }

  @Test
  void anEmptiedColumnIsOneProblem() throws Exception {
    assertThat(told("scoring-government.xlsx", book -> clear(book, "Cakupan", "I")))
        .containsExactly("RESULTS Cakupan!I17", "UNDECIDED null");
    assertThat(told("scoring-government.xlsx", book -> clear(book, "Cakupan", "D")))
        .containsExactly("NO_CONDITION Cakupan!A17", "UNDECIDED null");
    assertThat(told("categories.xlsx", book -> clear(book, "Kategori", "D")))
        .startsWith("GONE Kategori!D17")
        .allMatch(told -> told.matches("GONE .*|CASE_FAILED .*|NOT_COVERED .*"));
  }

  @Test
  void aRowThatRepeatsAnotherIsNotAlsoUncovered() throws Exception {
    assertThat(
            told(
                "scoring-government.xlsx",
                book -> {
                  XSSFSheet sheet = book.getSheet("Cakupan");
                  XSSFRow row = sheet.createRow(29);
                  row.copyRowFrom(
                      sheet.getRow(17), new org.apache.poi.ss.usermodel.CellCopyPolicy());
                  row.getCell(0).setCellValue("COV-199");
                }))
        .containsExactly("DUPLICATE_ROW Cakupan!A30", "CASE_FAILED Uji Cakupan!I13");
  }

  @Test
  void aTotalBelowATableIsToldAsATotal() throws Exception {
    List<Problem> problems =
        check(
            "weights.xlsx",
            book -> {
              set(book, "Bobot", "A40", "Jumlah");
              set(book, "Bobot", "D40", "JUMLAH");
              set(book, "Bobot", "G40", "asumsi");
            });

    assertThat(of("BELOW", problems))
        .singleElement()
        .satisfies(p -> assertThat(p.found().en()).startsWith("a total row does not belong"));
    assertThat(problems).hasSize(2);
  }

  @Test
  void aMisspeltGateIsToldWhereItStands() throws Exception {
    List<Problem> problems =
        check("gates.xlsx", book -> set(book, "Syarat badan usaha", "I17", "PWBDD"));

    assertThat(of("NEW_CODE", problems))
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem.message().en())
                    .startsWith("`PWBDD` is new and `PWBD` is gone; did you rename it?"));
  }

  @Test
  void aDeletedSheetIsNamedWithItsRows() throws Exception {
    List<Problem> problems =
        check("gates.xlsx", book -> book.removeSheetAt(book.getSheetIndex("Syarat umum")));

    assertThat(of("GONE", problems))
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem.found().en())
                    .isEqualTo(
                        "the sheet `Syarat umum` with its 3 rows is no longer in this workbook"));
  }

  @Test
  void aNeededTableThatIsGoneIsOneErrorAtItsWorkbook() throws Exception {
    assertThat(
            told(
                "coverage-targets.xlsx",
                book -> book.removeSheetAt(book.getSheetIndex("Target cakupan"))))
        .containsExactly("MISSING_TABLE null", "UNDECIDED null");
  }

  @Test
  void aRenamedSheetIsNotGone() throws Exception {
    assertThat(
            told("gates.xlsx", book -> book.setSheetName(book.getSheetIndex("Panel"), "Panelis")))
        .isEmpty();
  }

  @Test
  void deletedRowsAreNoted() throws Exception {
    List<Problem> problems =
        check(
            "scoring-government.xlsx",
            book -> {
              XSSFSheet sheet = book.getSheet("Cakupan");
              sheet.removeRow(sheet.getRow(28));
            });

    assertThat(of("GONE_ROWS", problems))
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem.found().en()).isEqualTo("row `COV-013` is no longer there"));
  }

  @Test
  void casesThatCannotRunAreSaidToHaveNotRun() throws Exception {
    List<Problem> problems =
        check("gates.xlsx", book -> set(book, "Panel", "A17", "")).stream()
            .filter(problem -> problem.code().name().equals("UNDECIDED"))
            .toList();

    assertThat(problems)
        .singleElement()
        .satisfies(
            problem -> assertThat(problem.found().en()).startsWith("846 cases were not run"));
  }

  private static List<Problem> of(String code, List<Problem> problems) {
    return problems.stream().filter(problem -> problem.code().name().equals(code)).toList();
  }

  private static List<String> told(String workbook, Consumer<XSSFWorkbook> slip) throws Exception {
    return check(workbook, slip).stream()
        .map(
            problem -> {
              String spot = problem.place().spot();
              String sheet = problem.place().sheet();
              return problem.code() + " " + sheet + (spot == null ? "" : "!" + spot);
            })
        .toList();
  }

  private static List<Problem> check(String workbook, Consumer<XSSFWorkbook> slip)
      throws Exception {
    List<RuleFile> given = new ArrayList<>();
    for (RuleFile file : base) {
      if (file.name().equals(workbook)) {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file.bytes()));
            ByteArrayOutputStream out = new ByteArrayOutputStream()) {
          slip.accept(book);
          book.write(out);
          given.add(new RuleFile(workbook, out.toByteArray()));
        }
      }
    }
    return Check.of(base, given).problems();
  }

  private static void set(XSSFWorkbook book, String sheet, String place, String text) {
    CellReference at = new CellReference(place);
    XSSFRow row = book.getSheet(sheet).getRow(at.getRow());
    XSSFRow into = row == null ? book.getSheet(sheet).createRow(at.getRow()) : row;
    XSSFCell cell = into.getCell(at.getCol());
    (cell == null ? into.createCell(at.getCol()) : cell).setCellValue(text);
  }

  private static void clear(XSSFWorkbook book, String sheet, String column) {
    int at = new CellReference(column + 17).getCol();
    for (int row = 16; row <= book.getSheet(sheet).getLastRowNum(); row++) {
      XSSFRow cells = book.getSheet(sheet).getRow(row);
      if (cells != null && cells.getCell(at) != null) {
        cells.getCell(at).setBlank();
      }
    }
  }
}
