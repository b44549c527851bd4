package id.paritrana.oracle;

import static id.paritrana.oracle.Readings.numbers;
import static id.paritrana.oracle.Readings.read;
import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.dossier.Kind;
import id.paritrana.dossier.Stage;
import id.paritrana.oracle.PlainReading.Expected;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a plain reading of the criteria gives a province or a village. */
class PlainGovernmentTest {
  @Test
  void aProvinceIsScoredOnItsPapers() {
    Expected read = PlainReading.of(Samples.government(Kind.PROVINCE, Stage.SCREENING));
    assertThat(read.outcome()).isEqualTo("ELIGIBLE");
    assertThat(read.category()).isEqualTo("PROVINCE");
    assertThat(read.points())
        .isEqualTo(
            numbers(
                Map.of(
                    "regulation.best",
                    "70.00",
                    "regulation.count",
                    "10.00",
                    "members.offices",
                    "5.00",
                    "coverage.ratio",
                    "40.00",
                    "coverage.growth",
                    "10.00",
                    "coverage.target_ratio",
                    "25.00",
                    "vulnerable.ratio",
                    "20.00",
                    "vulnerable.sources",
                    "14.00",
                    "innovation.count",
                    "25.00"),
                "innovation.groups",
                "5.00"));
    assertThat(read.aspectPoints())
        .isEqualTo(
            numbers(Map.of("REGULATION", "85.00", "COVERAGE", "75.00"), "INNOVATION", "64.00"));
    assertThat(read.weights())
        .isEqualTo(numbers(Map.of("REGULATION", "0.30", "COVERAGE", "0.45"), "INNOVATION", "0.25"));
    assertThat(read.total()).isEqualTo("75.25");
    assertThat(read.awards()).containsExactly("VULNERABLE_INITIATIVE");
    assertThat(read.flags()).isEmpty();
    assertThat(read.scale()).isNull();
  }

  @Test
  void aVillageNeedsFewerRegulationsAndHasNoOffices() {
    Expected read = PlainReading.of(Samples.government(Kind.VILLAGE, Stage.SCREENING));
    assertThat(read.outcome()).isEqualTo("ELIGIBLE");
    assertThat(read.aspectPoints()).containsEntry("REGULATION", new BigDecimal("90.00"));
    assertThat(read.total()).isEqualTo("76.75");
    assertThat(read.awards())
        .containsExactlyInAnyOrder("VULNERABLE_INITIATIVE", "VILLAGE_INNOVATION");
  }

  @Test
  void theNationalRoundWeighsTheHearingMost() {
    Expected read = PlainReading.of(Samples.government(Kind.PROVINCE, Stage.NATIONAL));
    assertThat(read.aspectPoints()).containsEntry("UNDERSTANDING", new BigDecimal("82.00"));
    assertThat(read.total()).isEqualTo("76.55");
  }

  @Test
  void aRatioOneWorkerShortOfABandStaysBelowIt() {
    Expected read =
        read(
            Samples.government(Kind.PROVINCE, Stage.SCREENING),
            filing ->
                filing.participation =
                    Samples.coverage(4_000_000_000L, 1_239_999_999L, 1_239_999_999L));
    assertThat(read.points()).containsEntry("coverage.ratio", new BigDecimal("20.00"));
  }
}
