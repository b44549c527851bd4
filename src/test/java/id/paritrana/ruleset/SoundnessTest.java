package id.paritrana.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.paritrana.decision.Decision;
import id.paritrana.dossier.json.DossierReader;
import id.paritrana.ruleset.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFCell;
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

    assertThat(problems(files)).containsExactly("MISSING_TABLE null");
  }

  @Test
  void aCopyLeftInTheFolderIsOneProblemAndItIsTheCopysOwn() throws IOException {
    List<RuleFile> files = new ArrayList<>(BrokenTables.with("", book -> {}));
    byte[] gates = Files.readAllBytes(Path.of("decision-tables/gates.xlsx"));
    files.add(new RuleFile("gates (1).xlsx", gates));

    List<Problem> problems = RulesetReader.check(files).problems();

    assertThat(problems).singleElement();
    assertThat(problems.get(0).place()).hasToString("gates (1).xlsx");
    assertThat(problems.get(0).message().en())
        .startsWith("`gates (1).xlsx` looks like a copy of `gates.xlsx`");
  }

  @Test
  void aCopyIsKnownByItsLongerNameWhereverThatSorts() throws IOException {
    List<RuleFile> files = new ArrayList<>(BrokenTables.with("", book -> {}));
    byte[] gates = Files.readAllBytes(Path.of("decision-tables/gates.xlsx"));
    files.add(new RuleFile("Copy of gates.xlsx", gates));

    assertThat(RulesetReader.check(files).problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.place()).hasToString("Copy of gates.xlsx"));
  }

  @Test
  void anAspectThatNoTableGivesPointsFor() throws IOException {
    assertThat(problems("weights.xlsx", "Bobot!D17", cell -> cell.setCellValue("REGULASI")))
        .contains("UNKNOWN_ASPECT Bobot!D17");
  }

  @Test
  void aCategoryThatNoRowGives() throws IOException {
    assertThat(problems("gates.xlsx", "Panel!C17", cell -> cell.setCellValue("GOVERMENT")))
        .contains("UNKNOWN_CODE Panel!C17");
  }

  @Test
  void aFigureThatFallsIntoAGapGetsNoPointsAndIsFlagged() throws Exception {
    Ruleset gap =
        RulesetReader.read(
            BrokenTables.with(GOVERNMENT, book -> Fault.at(book, "Cakupan!F22").setCellValue(0.9)));

    Decision decision =
        gap.decide(
            new DossierReader().read(Files.readAllBytes(Path.of("docs/examples/musi-rawas.json"))));

    assertThat(decision.flags())
        .extracting(said -> said.finding().flag())
        .containsExactly("NO_BAND");
    assertThat(decision.flags().get(0).finding().en()).contains("coverage.ratio");
  }

  private static List<String> problems(String file, String place, Consumer<XSSFCell> change)
      throws IOException {
    return problems(BrokenTables.with(file, book -> change.accept(Fault.at(book, place))));
  }

  private static List<String> problems(List<RuleFile> files) {
    InvalidRuleset invalid =
        catchThrowableOfType(InvalidRuleset.class, () -> RulesetReader.read(files));
    assertThat(invalid).as("the ruleset is refused").isNotNull();
    return invalid.problems().stream().map(Fault::told).toList();
  }
}
