package id.paritrana.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A figure that cannot be, or that is mistyped by a digit or a percent sign, is told at its cell.
 */
class FigureSlipsTest {
  @ParameterizedTest
  @CsvSource({
    "enterprise-law, Batas upah JP!E18, 1054740, UNLIKELY",
    "enterprise-law, Batas upah JP!E18, 105474000, UNLIKELY",
    "enterprise-law, Batas upah JP!E18, 0, OUT_OF_RANGE",
    "enterprise-law, Batas upah JP!E18, -5, OUT_OF_RANGE",
    "enterprise-law, Tarif iuran!F23, -0.057, OUT_OF_RANGE",
    "enterprise-law, Tarif iuran!F23, 5.7, OUT_OF_RANGE",
    "enterprise-law, Tarif iuran!F24, 3, OUT_OF_RANGE",
    "enterprise-law, Tarif iuran!F22, 0.3, PERCENT",
    "enterprise-law, Iuran jasa konstruksi!F17, 0.21, PERCENT",
    "enterprise-law, Iuran jasa konstruksi!F18, 0.17, PERCENT",
    "enterprise-law, Iuran jasa konstruksi!D17, -1, OUT_OF_RANGE",
    "enterprise-law, Iuran jasa konstruksi!E17, -1, OUT_OF_RANGE",
    "enterprise-law, Iuran jasa konstruksi!E18, 100000000, OUT_OF_RANGE",
    "coverage-targets, Target cakupan!F19, -0.3, OUT_OF_RANGE",
    "coverage-targets, Target cakupan!F19, 0, OUT_OF_RANGE",
    "coverage-targets, Target cakupan!F19, 1.01, OUT_OF_RANGE",
    "coverage-targets, Target cakupan!F19, 5, OUT_OF_RANGE",
    "regulation-forms, Bentuk peraturan!C17, 99, OUT_OF_RANGE",
    "regulation-forms, Bentuk peraturan!C17, 1.5, OUT_OF_RANGE",
    "scoring-government, Cakupan!F22, 7.5, PERCENT",
  })
  void aFigureIsToldAtItsCell(String workbook, String place, double figure, String code)
      throws Exception {
    assertThat(told(workbook, book -> set(book, place, figure))).contains(code + " " + place);
  }

  @ParameterizedTest
  @CsvSource({"2", "5", "9"})
  void aBoundWithoutItsPercentSignIsToldOnBothSides(double bound) throws Exception {
    assertThat(
            told(
                "scoring-government",
                book -> {
                  set(book, "Cakupan!G25", bound);
                  set(book, "Cakupan!F26", bound);
                }))
        .contains("PERCENT Cakupan!G25", "PERCENT Cakupan!F26");
  }

  @ParameterizedTest
  @CsvSource({"1.25", "1.5", "2"})
  void aBandAboveTheWholeIsNoSlipWhereTheOthersReachTheWhole(double bound) throws Exception {
    assertThat(told("scoring-government", book -> set(book, "Cakupan!F29", bound)))
        .noneMatch(told -> told.startsWith("PERCENT"));
  }

  @ParameterizedTest
  @CsvSource({
    "Tarif iuran!F23, 0.065",
    "Tarif iuran!F25, 0.0046",
    "Batas upah JP!E18, 11086300",
    "Batas upah JP!E18, 20000000",
  })
  void aFigureOfItsKindIsNoSlip(String place, double figure) throws Exception {
    assertThat(told("enterprise-law", book -> set(book, place, figure)))
        .noneMatch(told -> told.matches("(PERCENT|UNLIKELY|OUT_OF_RANGE) .*"));
  }

  @Test
  void aBoundIsNotLeftWithoutItsIndicator() throws Exception {
    String awards = "special-awards";

    assertThat(told(awards, book -> clear(book, "Penghargaan khusus!E18")))
        .containsExactly("NO_CONDITION Penghargaan khusus!F18");
    assertThat(told(awards, book -> clear(book, "Penghargaan khusus!F18")))
        .containsExactly("NO_CONDITION Penghargaan khusus!E18");
    assertThat(
            told(
                awards,
                book -> {
                  clear(book, "Penghargaan khusus!C17");
                  clear(book, "Penghargaan khusus!D17");
                }))
        .containsExactly("NO_CONDITION Penghargaan khusus!A17");
  }

  @Test
  void anAspectWeighedTwiceIsToldWithTheOneThatLacksItsWeight() throws Exception {
    var problems =
        Slip.check("weights.xlsx", book -> Slip.cell(book, "Bobot!D18").setCellValue("REGULATION"));

    assertThat(problems.stream().map(Slip::text))
        .containsExactly("WEIGHTS Bobot!D18", "UNDECIDED null");
    assertThat(problems.get(0).found().en())
        .isEqualTo(
            "rows `WGT-001` and `WGT-002` both weigh `REGULATION` for GOVERNMENT at SCREENING,"
                + " where `COVERAGE`, `UNDERSTANDING` has no weight though all other stages weigh"
                + " it");
  }

  @Test
  void aBoundThatSaysNothingBesideAnotherIsTold() throws Exception {
    assertThat(told("gates", book -> set(book, "Syarat badan usaha!E17", 1)))
        .containsExactly("UNLIKELY Syarat badan usaha!E17");
  }

  @Test
  void aRatioBelowNothingIsTold() throws Exception {
    assertThat(told("gates", book -> set(book, "Syarat badan usaha!E18", 0)))
        .contains("UNLIKELY Syarat badan usaha!E18");
  }

  private static List<String> told(String workbook, Consumer<XSSFWorkbook> slip) throws Exception {
    return Slip.told(workbook + ".xlsx", slip);
  }

  private static void set(XSSFWorkbook book, String place, double figure) {
    Slip.cell(book, place).setCellValue(figure);
  }

  private static void clear(XSSFWorkbook book, String place) {
    Slip.cell(book, place).setBlank();
  }
}
