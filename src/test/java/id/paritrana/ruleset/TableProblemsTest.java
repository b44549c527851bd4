package id.paritrana.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.paritrana.ruleset.table.Problem;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What is wrong with a table is said at its cell, and no table with a fault decides. */
class TableProblemsTest {
  private static final String SCORING = "scoring-government.xlsx";

  @Test
  void textInANumberCell() throws IOException {
    assertProblems(
        cell("G18", c -> c.setCellValue("sepuluh")), "NOT_A_NUMBER Cakupan G18 `sepuluh`");
  }

  @Test
  void aNumberWithADecimalCommaTypedAsText() throws IOException {
    assertProblems(cell("F18", c -> c.setCellValue("0,25")), "NOT_A_NUMBER Cakupan F18 `0,25`");
  }

  @Test
  void aDataCellThatTriesToBeCode() throws IOException {
    assertProblems(
        cell("F18", c -> c.setCellValue("10 && System.exit(1) == null")),
        "NOT_A_NUMBER Cakupan F18 `10 && System.exit(1) == null`");
  }

  @Test
  void aFormula() throws IOException {
    assertProblems(
        cell("F18", c -> c.setCellFormula("0.1+0.1")), "NOT_A_NUMBER Cakupan F18 `=0.1+0.1`");
  }

  @Test
  void aBlankRowInsideTheTable() throws IOException {
    assertProblems(sheet(s -> s.removeRow(s.getRow(19))), "BLANK_ROW Cakupan A20 row 21");
  }

  @Test
  void somethingBesideTheTable() throws IOException {
    assertProblems(
        sheet(s -> s.getRow(20).createCell(20).setCellValue("cek lagi")),
        "OUTSIDE Cakupan U21 `cek lagi`");
  }

  @Test
  void aHiddenRow() throws IOException {
    assertProblems(sheet(s -> s.getRow(20).setZeroHeight(true)), "HIDDEN Cakupan A21 hidden");
  }

  @Test
  void aHiddenColumn() throws IOException {
    assertProblems(sheet(s -> s.setColumnHidden(5, true)), "HIDDEN Cakupan F16 hidden");
  }

  @Test
  void mergedDataCells() throws IOException {
    assertProblems(
        sheet(s -> s.addMergedRegion(CellRangeAddress.valueOf("D18:D19"))),
        "MERGED Cakupan D18 merged");
  }

  @Test
  void aRowIdUsedTwice() throws IOException {
    assertProblems(
        cell("A18", c -> c.setCellValue("COV-001")), "DUPLICATE_ID Cakupan A18 `COV-001`");
  }

  @Test
  void aRowWithoutABasis() throws IOException {
    assertProblems(cell("J18", XSSFCell::setBlank), "BASIS Cakupan J18 the basis");
  }

  @Test
  void anUnknownKindOfNominee() throws IOException {
    assertProblems(
        SCORING,
        book -> at(book, "Peraturan", "C22").setCellValue("PROVINCE, DISTRICT"),
        "UNKNOWN_CODE Peraturan C22 `DISTRICT`");
  }

  @Test
  void aSpaceThatNobodySees() throws IOException {
    assertProblems(
        cell("D18", c -> c.setCellValue("coverage.ratio ")),
        "NOT_TEXT Cakupan D18 `coverage.ratio `");
  }

  @Test
  void aChangedTechnicalHeaderRejectsTheWholeSheet() throws IOException {
    assertProblems(
        cell("F15", c -> c.setCellValue("valeu >= $param")),
        "COLUMN Cakupan F15 `CONDITION valeu >= $param`");
    assertProblems(
        cell("F15", c -> c.setCellValue("value >= Runtime.getRuntime().hashCode()")),
        "COLUMN Cakupan F15 `CONDITION value >= Runtime.getRuntime().hashCode()`");
    assertProblems(
        cell("A9", c -> c.setCellValue("Functions")),
        "HEADER Cakupan A1 `Import` is missing",
        "HEADER Cakupan A9 `Functions`");
    assertProblems(
        cell("B9", c -> c.setCellValue("java.lang.Runtime")),
        "HEADER Cakupan B9 `java.lang.Runtime`");
    assertProblems(cell("B11", c -> c.setCellValue("MAYBE")), "HIT_POLICY Cakupan B11 `MAYBE`");
  }

  @Test
  void anEmptyResult() throws IOException {
    assertProblems(cell("I18", XSSFCell::setBlank), "RESULTS Cakupan A18 result");
  }

  @Test
  void aHiddenSheet() throws IOException {
    assertProblems(SCORING, book -> book.setSheetHidden(1, true), "HIDDEN Cakupan null hidden");
  }

  @Test
  void allFaultsOfAllSheetsAreSaidAtOnce() throws IOException {
    List<Problem> problems =
        problems(
            SCORING,
            book -> {
              at(book, "Cakupan", "I18").setCellValue("x");
              at(book, "Inovasi", "A18").setCellValue("inovasi dua");
              at(book, "Peraturan", "J20").setBlank();
            });

    assertThat(problems)
        .extracting(Problem::place)
        .containsExactly(
            SCORING + " [Cakupan] I18", SCORING + " [Inovasi] A18", SCORING + " [Peraturan] J20");
  }

  @Test
  void aFileThatIsNoWorkbook() {
    List<RuleFile> files =
        List.of(
            new RuleFile(
                "gates.xlsx", "not a zip".getBytes(java.nio.charset.StandardCharsets.UTF_8)));

    InvalidRuleset invalid =
        catchThrowableOfType(InvalidRuleset.class, () -> RulesetReader.read(files));

    assertThat(invalid.problems()).extracting(Problem::code).containsExactly("FILE");
  }

  private static Consumer<XSSFWorkbook> cell(String address, Consumer<XSSFCell> change) {
    return book -> change.accept(at(book, "Cakupan", address));
  }

  private static Consumer<XSSFWorkbook> sheet(Consumer<XSSFSheet> change) {
    return book -> change.accept(book.getSheet("Cakupan"));
  }

  private static XSSFCell at(XSSFWorkbook book, String sheet, String address) {
    CellReference place = new CellReference(address);
    return book.getSheet(sheet)
        .getRow(place.getRow())
        .getCell(
            place.getCol(), org.apache.poi.ss.usermodel.Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
  }

  private static void assertProblems(Consumer<XSSFWorkbook> change, String... expected)
      throws IOException {
    assertProblems(SCORING, change, expected);
  }

  /** Each expectation is: code, sheet, cell, and words of the message. */
  private static void assertProblems(String file, Consumer<XSSFWorkbook> change, String... expected)
      throws IOException {
    List<Problem> problems = problems(file, change);
    assertThat(problems).hasSameSizeAs(expected);
    for (int i = 0; i < expected.length; i++) {
      String[] words = expected[i].split(" ", 4);
      Problem problem = problems.get(i);
      assertThat(problem.code() + " " + problem.sheet() + " " + problem.cell())
          .isEqualTo(words[0] + " " + words[1] + " " + words[2]);
      assertThat(problem.message().en()).contains(words[3]);
      assertThat(problem.message().id()).isNotBlank();
      assertThat(problem.file()).isEqualTo(file);
    }
  }

  private static List<Problem> problems(String file, Consumer<XSSFWorkbook> change)
      throws IOException {
    List<RuleFile> files = BrokenTables.with(file, change);
    InvalidRuleset invalid =
        catchThrowableOfType(InvalidRuleset.class, () -> RulesetReader.read(files));
    assertThat(invalid).as("the ruleset is refused").isNotNull();
    return invalid.problems();
  }
}
