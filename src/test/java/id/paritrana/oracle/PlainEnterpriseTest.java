package id.paritrana.oracle;

import static id.paritrana.oracle.Readings.employer;
import static id.paritrana.oracle.Readings.numbers;
import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.dossier.Scale;
import id.paritrana.dossier.Stage;
import id.paritrana.oracle.PlainReading.Expected;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a plain reading of the criteria gives an employer. */
class PlainEnterpriseTest {
  @Test
  void aLargeFirmsCompliancePointsAreScaledToNinetyFive() {
    Expected read = PlainReading.of(Samples.enterprise(Scale.LARGE, Stage.SCREENING));
    assertThat(read.outcome()).isEqualTo("ELIGIBLE");
    assertThat(read.category()).isEqualTo("ENTERPRISE_AGRICULTURE");
    assertThat(read.aspectPoints())
        .isEqualTo(numbers(Map.of("COMPLIANCE", "94.74", "CARE", "85.00"), "INNOVATION", "40.00"));
    assertThat(read.total()).isEqualTo("86.83");
    assertThat(read.awards()).containsExactly("ORDERLY_ADMINISTRATION");
    assertThat(read.scale()).isEqualTo("LARGE");
  }

  @Test
  void aMicroFirmIsScoredWithoutInnovationAndUnscaled() {
    Expected read = PlainReading.of(Samples.enterprise(Scale.MICRO, Stage.SCREENING));
    assertThat(read.category()).isEqualTo("SMALL_MICRO");
    assertThat(read.points())
        .doesNotContainKey("innovation.count")
        .containsEntry("programmes.extra", new BigDecimal("0.00"));
    assertThat(read.total()).isEqualTo("88.75");
  }

  @Test
  void nobodyRegisteredBarsAndLeavesNoRatioMissing() {
    Expected read =
        employer(Samples.enterprise(Scale.LARGE, Stage.SCREENING), e -> e.registered = 0L);
    assertThat(read.outcome()).isEqualTo("INELIGIBLE");
    assertThat(read.gates()).containsExactlyInAnyOrder("PWBD", "PDS_WORKERS");
    assertThat(read.missing()).isEmpty();
    assertThat(read.points()).doesNotContainKeys("digital.jmo", "digital.nik", "csr.vulnerable");
  }

  @Test
  void anUncappedPensionBaseIsFlagged() {
    Expected read =
        employer(Samples.enterprise(Scale.LARGE, Stage.SCREENING), e -> e.pensionBase = null);
    assertThat(read.outcome()).isEqualTo("ELIGIBLE");
    assertThat(read.flags()).containsExactly("PENSION_BASE_UNCAPPED");
  }

  @Test
  void aContributionAHairUnderNinetyEightPerCentIsFlagged() {
    Expected read =
        employer(
            Samples.enterprise(Scale.LARGE, Stage.SCREENING),
            e -> e.contribution = new BigDecimal("96921999.999999999999"));
    assertThat(read.gates()).containsExactly("CONTRIBUTION_SHORT");
    assertThat(read.flags()).containsExactly("CONTRIBUTION_SHORT");
    assertThat(read.points()).containsEntry("contribution.ratio", new BigDecimal("0.00"));
  }

  @Test
  void aContractOfFifteenBillionOwesSixteenMillion() {
    Expected read =
        employer(
            Samples.enterprise(Scale.LARGE, Stage.SCREENING),
            e -> {
              e.paid = null;
              e.programmes = null;
              e.casual = true;
              e.contract = new BigDecimal("15000000000");
              e.contribution = new BigDecimal("16550000");
            });
    assertThat(read.points()).containsEntry("contribution.ratio", new BigDecimal("10.00"));
    assertThat(read.missing()).containsExactlyInAnyOrder("programmes.missing", "programmes.extra");
  }
}
