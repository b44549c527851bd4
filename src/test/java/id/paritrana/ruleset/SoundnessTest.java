package id.paritrana.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.paritrana.decision.Decision;
import id.paritrana.dossier.json.DossierReader;
import id.paritrana.ruleset.table.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Tables that can be read but make no sense together are refused before they decide anything. */
class SoundnessTest {
  private static final String GOVERNMENT = "scoring-government.xlsx";

  @Test
  void aWorkbookThatWasLeftOut() throws IOException {
    List<RuleFile> files =
        BrokenTables.with("", book -> {}).stream()
            .filter(file -> !file.name().equals("gates.xlsx"))
            .toList();

    assertThat(problems(files))
        .containsExactly(
            "MISSING_TABLE decision-tables: no table gives a `gate`; put the workbook that does back");
  }

  @Test
  void anAspectThatNoWeightNames() throws IOException {
    assertThat(problems(GOVERNMENT, "Cakupan", "H22", cell -> cell.setCellValue("Coverage")))
        .containsExactly(
            "UNKNOWN_ASPECT scoring-government.xlsx [Cakupan] A22: points for `Coverage` count for nothing: no row of the weights table names it");
  }

  @Test
  void anAspectThatNoTableGivesPointsFor() throws IOException {
    assertThat(problems("weights.xlsx", "Bobot", "D17", cell -> cell.setCellValue("REGULASI")))
        .contains(
            "UNKNOWN_ASPECT weights.xlsx [Bobot] A17: `REGULASI` has a weight for GOVERNMENT but no table gives points for it");
  }

  @Test
  void weightsThatDoNotAddUp() throws IOException {
    assertThat(problems("weights.xlsx", "Bobot", "E17", cell -> cell.setCellValue(0.4)))
        .containsExactly(
            "WEIGHTS weights.xlsx [Bobot] A17: the weights of GOVERNMENT at SCREENING add up to 110 %, not 100 %");
  }

  @Test
  void aGateWithoutABound() throws IOException {
    assertThat(problems("gates.xlsx", "Syarat badan usaha", "E23", XSSFCell::setBlank))
        .containsExactly(
            "NO_CONDITION gates.xlsx [Syarat badan usaha] A23: the row must name an indicator and at least one bound, or it would always fire");
  }

  @Test
  void pointsThatNobodyCanHave() throws IOException {
    assertThat(problems(GOVERNMENT, "Cakupan", "I22", cell -> cell.setCellValue(-5)))
        .containsExactly(
            "OUT_OF_RANGE scoring-government.xlsx [Cakupan] A22: `-5` (points) must lie between 0 and 100");
  }

  @Test
  void aRangeThatEndsBeforeItStarts() throws IOException {
    assertThat(problems(GOVERNMENT, "Cakupan", "G21", cell -> cell.setCellValue(0.4)))
        .containsExactly(
            "REVERSED_RANGE scoring-government.xlsx [Cakupan] A21: from 0.5 to 0.4 (F21 and G21) holds no figure, so the row could never fire");
  }

  @Test
  void aTargetForAProvinceThatDoesNotExist() throws IOException {
    assertThat(
            problems(
                "coverage-targets.xlsx", "Target cakupan", "C18", c -> c.setCellValue("Lampng")))
        .singleElement()
        .asString()
        .startsWith(
            "UNKNOWN_CODE coverage-targets.xlsx [Target cakupan] C18: `Lampng` is not known");
  }

  @Test
  void aDateWhereAFigureBelongs() throws IOException {
    Consumer<XSSFCell> date =
        cell -> {
          var style = cell.getSheet().getWorkbook().createCellStyle();
          style.setDataFormat((short) 14);
          cell.setCellStyle(style);
          cell.setCellValue(46082);
        };

    assertThat(problems(GOVERNMENT, "Cakupan", "F22", date))
        .singleElement()
        .asString()
        .startsWith("NOT_A_NUMBER scoring-government.xlsx [Cakupan] F22: ");
  }

  @Test
  void aFigureThatFallsIntoAGapGetsNoPointsAndIsFlagged() throws Exception {
    Ruleset gap =
        RulesetReader.read(
            BrokenTables.with(GOVERNMENT, book -> at(book, "Cakupan", "F22").setCellValue(0.9)));

    Decision decision =
        gap.decide(
            new DossierReader().read(Files.readAllBytes(Path.of("docs/examples/musi-rawas.json"))));

    assertThat(decision.flags())
        .extracting(said -> said.finding().flag())
        .containsExactly("NO_BAND");
    assertThat(decision.flags().get(0).finding().en()).contains("coverage.ratio");
  }

  private static List<String> problems(
      String file, String sheet, String cell, Consumer<XSSFCell> change) throws IOException {
    return problems(BrokenTables.with(file, book -> change.accept(at(book, sheet, cell))));
  }

  private static List<String> problems(List<RuleFile> files) {
    InvalidRuleset invalid =
        catchThrowableOfType(InvalidRuleset.class, () -> RulesetReader.read(files));
    assertThat(invalid).as("the ruleset is refused").isNotNull();
    return invalid.problems().stream().map(SoundnessTest::text).toList();
  }

  private static String text(Problem problem) {
    assertThat(problem.message().id()).isNotBlank();
    return problem.code() + " " + problem.place() + ": " + problem.message().en();
  }

  private static XSSFCell at(XSSFWorkbook book, String sheet, String address) {
    CellReference place = new CellReference(address);
    return book.getSheet(sheet).getRow(place.getRow()).getCell(place.getCol());
  }
}
