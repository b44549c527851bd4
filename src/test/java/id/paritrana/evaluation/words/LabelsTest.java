package id.paritrana.evaluation.words;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.decision.Outcome;
import id.paritrana.dossier.Kind;
import id.paritrana.dossier.Stage;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Names of codes and brief figures in both languages. */
class LabelsTest {
  @Test
  void bothLanguagesNameTheSameCodes() {
    assertThat(Labels.INDONESIAN.keys()).isEqualTo(Labels.ENGLISH.keys());
  }

  @ParameterizedTest
  @EnumSource
  void everyOutcomeKindStageAndSeverityHasAName(Labels labels) {
    assertThat(labels.keys())
        .containsAll(keys("outcome.", Outcome.values()))
        .containsAll(keys("kind.", Kind.values()))
        .containsAll(keys("stage.", Stage.values()))
        .contains("severity.DISQUALIFY", "severity.VERIFY");
  }

  @Test
  void aCodeThatStaffMadeUpIsItsOwnName() {
    assertThat(Labels.INDONESIAN.of("aspect", "COVERAGE")).isEqualTo("cakupan");
    assertThat(Labels.INDONESIAN.of("aspect", "TEAMWORK")).isEqualTo("TEAMWORK");
  }

  @ParameterizedTest
  @CsvSource({
    "0.837517300442, '0,8375…'",
    "0.979999999999, '0,9799…'",
    "0.980000000001, '0,9800…'",
    "-0.00001, '-0,0000…'",
    "77.50, '77,5'",
    "0.3215, '0,3215'",
    "2500000000000, 2500000000000",
  })
  void aLongFigureIsCutAndSaysSo(BigDecimal figure, String printed) {
    assertThat(Labels.INDONESIAN.brief(figure)).isEqualTo(printed);
    assertThat(Labels.ENGLISH.brief(figure)).isEqualTo(printed.replace(',', '.'));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "coverage.ratio = 0.837517300442: 60 poin | coverage.ratio = 0,8375…: 60 poin",
        "m = 80.1111111111: 72.0999999999 poin untuk A | m = 80,1111…: 72,0999… poin untuk A",
        "wage.ratio = 1.508, di atas 1.000 pekerja | wage.ratio = 1,508, di atas 1.000 pekerja",
        "bobot CARE 0.25; target cakupan 0.5 | bobot CARE 0,25; target cakupan 0,5",
        "seluruh peserta, Pasal 3.2 dan 6.2.2020 | seluruh peserta, Pasal 3.2 dan 6.2.2020",
      })
  void onlyFiguresOfTheServiceAreWrittenAnew(String recorded, String printed) {
    assertThat(Labels.INDONESIAN.brief(recorded)).isEqualTo(printed);
  }

  private static List<String> keys(String kind, Enum<?>[] codes) {
    return Arrays.stream(codes).map(code -> kind + code.name()).toList();
  }
}
