package id.paritrana.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.ruleset.problem.Problem;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Slips whose advice, followed to the letter, mends them. */
class SlipsTest {
  private static final String SCORING = "scoring-government.xlsx";

  @Test
  void aRowThatIsStruckOutIsToldOnce() throws IOException {
    assertThat(
            said(
                SCORING,
                book -> {
                  strike(Fault.at(book, "Cakupan!A18"));
                  strike(Fault.at(book, "Cakupan!I18"));
                }))
        .containsExactly("SHOWN Cakupan!A18: `COV-002` is struck out, but still decides");
  }

  @Test
  void aRemarkThatIsStruckOutIsNothing() throws IOException {
    assertThat(said(SCORING, book -> strike(Fault.at(book, "Cakupan!K18")))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "scoring-government.xlsx | Cakupan!J18 | - | BASIS Cakupan!J18: `-` does not say what the row rests on",
        "scoring-government.xlsx | Cakupan!J18 | . | BASIS Cakupan!J18: `.` does not say what the row rests on",
        "scoring-government.xlsx | Cakupan!F16 | Nilai sampai | COLUMN Cakupan!F16: the heading `Nilai sampai` says something else than the hidden cell below which this column is read, `value >= $param`",
        "scoring-government.xlsx | Cakupan!G16 | Nilai dari | COLUMN Cakupan!G16: the heading `Nilai dari` says something else than the hidden cell below which this column is read, `value < $param`",
      })
  void aWordInTheWrongPlace(String workbook, String place, String written, String found)
      throws IOException {
    assertThat(said(workbook, book -> Fault.at(book, place).setCellValue(written)))
        .containsExactly(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Cakupan!F16 | Nilai dari",
        "Cakupan!F16 | Bawah",
        "Cakupan!G16 | Nilai kurang dari",
        "Cakupan!J18 | asumsi 1",
      })
  void aWordThatSaysWhatTheColumnDoes(String place, String written) throws IOException {
    assertThat(said(SCORING, book -> Fault.at(book, place).setCellValue(written))).isEmpty();
  }

  @Test
  void aYearOfTwoDigits() throws IOException {
    Problem year = only("coverage-targets.xlsx", book -> number(book, "Target cakupan!D20", 23));

    assertThat(year.found().en()).isEqualTo("`23` is no year of four digits");
    assertThat(year.advice().en()).isEqualTo("did you mean `2023`?");
  }

  @Test
  void aCommaAndASpaceTooMany() throws IOException {
    Problem spaces =
        only(SCORING, book -> Fault.at(book, "Cakupan!C18").setCellValue("PROVINCE, "));

    assertThat(spaces.advice().en()).isEqualTo("write `PROVINCE`");
  }

  @Test
  void aLineBreakIsShownAsOne() throws IOException {
    Problem broken =
        only(SCORING, book -> Fault.at(book, "Cakupan!C18").setCellValue("PROVINCE\nCITY"));

    assertThat(broken.found().en()).startsWith("`PROVINCE↵CITY`");
  }

  @Test
  void aSmallLetterForARomanNumeral() throws IOException {
    Problem small =
        only("enterprise-law.xlsx", book -> Fault.at(book, "Tarif iuran!C17").setCellValue("l"));

    assertThat(small.advice().en()).isEqualTo("did you mean `I`?");
  }

  private static void number(XSSFWorkbook book, String place, double value) {
    Fault.at(book, place).setCellValue(value);
  }

  private static void strike(XSSFCell cell) {
    XSSFWorkbook book = cell.getSheet().getWorkbook();
    XSSFCellStyle style = book.createCellStyle();
    style.cloneStyleFrom(cell.getCellStyle());
    XSSFFont font = book.createFont();
    font.setFontHeightInPoints((short) 11);
    font.setStrikeout(true);
    style.setFont(font);
    cell.setCellStyle(style);
  }

  private static Problem only(String workbook, Consumer<XSSFWorkbook> change) throws IOException {
    List<Problem> problems = problems(workbook, change);
    assertThat(problems).hasSize(1);
    return problems.get(0);
  }

  private static List<String> said(String workbook, Consumer<XSSFWorkbook> change)
      throws IOException {
    return problems(workbook, change).stream()
        .map(problem -> Fault.told(problem) + ": " + problem.found().en())
        .toList();
  }

  private static List<Problem> problems(String workbook, Consumer<XSSFWorkbook> change)
      throws IOException {
    return RulesetReader.check(BrokenTables.with(workbook, change)).problems();
  }
}
