package id.paritrana.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Problem;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A bound typed into an empty cell of a shipped table is shown as its neighbours are. */
class NewBoundTest {
  @ParameterizedTest
  @CsvSource({
    "scoring-government.xlsx, Cakupan!G22",
    "scoring-government.xlsx, Cakupan!E20",
    "gates.xlsx, Syarat badan usaha!E17",
    "gates.xlsx, Syarat pemerintah!G18",
    "scoring-enterprise.xlsx, Kepatuhan!F17",
    "scoring-enterprise.xlsx, Kepedulian!H19",
  })
  void aShareInAnEmptyCell(String workbook, String place) throws IOException {
    assertThat(
            RulesetReader.check(
                    BrokenTables.with(workbook, book -> Fault.at(book, place).setCellValue(0.9)))
                .problems())
        .extracting(Problem::code)
        .doesNotContain(Code.SHOWN);
  }
}
