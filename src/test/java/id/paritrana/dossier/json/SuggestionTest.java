package id.paritrana.dossier.json;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.dossier.Suggestion;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {
  private static final List<String> WORDS =
      List.of("I", "PU", "BPU", "workers", "workersLastYear", "covered");

  @ParameterizedTest
  @CsvSource({
    "worker, workers",
    "WORKERS, workers",
    "wrokers, workers",
    "workerrss, workers",
    "workesLastYaer,",
    "workrsLastYer, workersLastYear",
    "i, I",
    "J,",
    "P, PU",
    "XX,",
    "PUU, PU",
    "BPX, BPU",
    "xyz,",
    "coverage,",
    "coverd, covered"
  })
  void suggestsTheNearestWordWithinTwoEditsWhateverItsCapitals(String written, String meant) {
    assertThat(Suggestion.of(written, WORDS)).isEqualTo(meant);
  }
}
