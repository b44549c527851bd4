package id.paritrana.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.dossier.Attendance;
import id.paritrana.dossier.Dossier;
import id.paritrana.dossier.Interview;
import id.paritrana.dossier.Kind;
import id.paritrana.dossier.Mark;
import id.paritrana.dossier.Nominee;
import id.paritrana.dossier.RiskGroup;
import id.paritrana.dossier.Scale;
import id.paritrana.dossier.Seat;
import id.paritrana.dossier.Sector;
import id.paritrana.dossier.Stage;
import id.paritrana.oracle.PlainReading.Expected;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlainReadingTest {
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
  void aRatioOneWorkerShortOfABandStaysBelowIt() {
    Expected read =
        read(
            Samples.government(Kind.PROVINCE, Stage.SCREENING),
            filing ->
                filing.participation =
                    Samples.coverage(4_000_000_000L, 1_239_999_999L, 1_239_999_999L));
    assertThat(read.points()).containsEntry("coverage.ratio", new BigDecimal("20.00"));
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

  @Test
  void anUnfiledHearingIsMissingFromEveryOneOfItsIndicators() {
    Expected read =
        read(Samples.government(Kind.PROVINCE, Stage.INTERVIEW), filing -> filing.interview = null);
    assertThat(read.outcome()).isEqualTo("INCOMPLETE");
    assertThat(read.missing())
        .containsExactlyInAnyOrder(
            "interview.mean",
            "interview.attendance",
            "panel.seat.CHAIR_SEKDA",
            "panel.seat.EMPLOYER",
            "panel.seat.UNION",
            "panel.experts",
            "panel.seats");
    assertThat(read.total()).isEqualTo("60.30");
  }

  @Test
  void anAssessorEmployedByTheNomineeIsLeftOutOfMeanAndPanel() {
    List<Mark> marks = new ArrayList<>(Samples.panel("70").subList(0, 5));
    marks.add(
        new Mark(Seat.EXPERT_PUBLIC_POLICY, "Hers", "N-1", Map.of("item", new BigDecimal(100))));
    Expected read =
        read(
            Samples.government(Kind.PROVINCE, Stage.INTERVIEW),
            filing -> filing.interview = new Interview(Attendance.OTHER, marks));
    assertThat(read.outcome()).isEqualTo("ELIGIBLE");
    assertThat(read.points()).containsEntry("interview.mean", new BigDecimal("63.00"));
    assertThat(read.flags())
        .containsExactlyInAnyOrder("CONFLICT_OF_INTEREST", "PANEL_INVALID", "LEADER_ABSENT");
  }

  @Test
  void eachAssessorCountsOnceHoweverManyItems() {
    List<Mark> marks =
        List.of(
            new Mark(Seat.UNION, "One", null, items("100", "0", "0")),
            Samples.mark(Seat.EMPLOYER, "50"));
    Expected read =
        read(
            Samples.government(Kind.PROVINCE, Stage.INTERVIEW),
            filing -> filing.interview = new Interview(Attendance.DEPUTY, marks));
    // (100/3 + 50) / 2 * 0.9 = 37.5
    assertThat(read.points()).containsEntry("interview.mean", new BigDecimal("37.50"));
    assertThat(read.aspectPoints()).containsEntry("UNDERSTANDING", new BigDecimal("41.50"));
  }

  @Test
  void aVillageBefore2023HasNoCategory() {
    Expected read =
        read(Samples.government(Kind.VILLAGE, Stage.SCREENING), filing -> filing.year = 2022);
    assertThat(read.outcome()).isEqualTo("INELIGIBLE");
    assertThat(read.gates()).containsExactly("NO_CATEGORY");
    assertThat(read.category()).isNull();
  }

  @Test
  void categoriesFollowYearSectorAndScale() {
    assertThat(category(2021, null, Scale.LARGE)).isEqualTo("ENTERPRISE_LARGE");
    assertThat(category(2021, Sector.PUBLIC_SERVICE, Scale.MEDIUM)).isEqualTo("ENTERPRISE_MEDIUM");
    assertThat(category(2022, Sector.PUBLIC_SERVICE, Scale.MEDIUM)).isEqualTo("PUBLIC_SERVICE");
    assertThat(category(2022, Sector.FINANCE, Scale.LARGE)).isEqualTo("ENTERPRISE_LARGE");
    assertThat(category(2023, Sector.FINANCE, Scale.LARGE)).isEqualTo("ENTERPRISE_FINANCE");
    assertThat(category(2023, Sector.PUBLIC_SERVICE, Scale.LARGE)).isNull();
    assertThat(category(2023, Sector.PUBLIC_SERVICE, Scale.SMALL)).isEqualTo("SMALL_MICRO");
    assertThat(category(2016, Sector.FINANCE, Scale.LARGE)).isNull();
  }

  @Test
  void anUnknownSectorOrScaleIsMissingAndNotRefused() {
    Expected sector = enterprise(2022, null, Scale.LARGE);
    assertThat(sector.outcome()).isEqualTo("INCOMPLETE");
    assertThat(sector.missing()).containsExactly("nominee.sector");
    Expected scale = enterprise(2022, Sector.FINANCE, null);
    assertThat(scale.missing())
        .containsExactlyInAnyOrder(
            "nominee.scale", "documents.missing", "programmes.missing", "contribution.ratio");
  }

  @Test
  void aTargetOfTheProvinceWinsInItsYear() {
    assertThat(PlainTargets.of("Sumatera Selatan", 2025)).isEqualTo(Fraction.of("0.5"));
    assertThat(PlainTargets.of("Lampung", 2025)).isEqualTo(Fraction.of("0.326"));
    assertThat(PlainTargets.of("Lampung", 2026)).isEqualTo(Fraction.of("0.3499"));
    assertThat(PlainTargets.of("Riau", 2018)).isEqualTo(Fraction.of("0.3215"));
    assertThat(PlainTargets.of("Riau", 2040)).isEqualTo(Fraction.of("0.4392"));
  }

  @Test
  void halvesRoundUpAndFractionsStayInLowestTerms() {
    assertThat(Fraction.of("0.125").rounded(2)).isEqualTo("0.13");
    assertThat(Fraction.of(1).over(Fraction.of(-3)).plus(Fraction.of(1)))
        .isEqualTo(Fraction.of(2).over(Fraction.of(3)));
    assertThat(Fraction.of(new BigDecimal("1e3"))).isEqualTo(Fraction.of(1_000));
  }

  private static Expected read(Dossier base, Consumer<Filing> change) {
    return PlainReading.of(Filing.changed(base, change));
  }

  private static Expected employer(Dossier base, Consumer<Employer> change) {
    return read(base, filing -> filing.compliance = Employer.changed(base.compliance(), change));
  }

  private static Expected enterprise(int year, @Nullable Sector sector, @Nullable Scale scale) {
    return read(
        Samples.enterprise(Scale.LARGE, Stage.SCREENING),
        filing -> {
          filing.year = year;
          filing.nominee =
              new Nominee(
                  "N-2",
                  "Nominee",
                  Kind.ENTERPRISE,
                  "Riau",
                  sector,
                  scale,
                  RiskGroup.III,
                  null,
                  null,
                  null);
        });
  }

  private static @Nullable String category(int year, @Nullable Sector sector, Scale scale) {
    return enterprise(year, sector, scale).category();
  }

  private static Map<String, BigDecimal> items(String... marks) {
    Map<String, BigDecimal> items = new TreeMap<>();
    for (String mark : marks) {
      items.put("item" + items.size(), new BigDecimal(mark));
    }
    return items;
  }

  private static Map<String, BigDecimal> numbers(
      Map<String, String> texts, String key, String last) {
    Map<String, BigDecimal> numbers = new TreeMap<>();
    texts.forEach((code, text) -> numbers.put(code, new BigDecimal(text)));
    numbers.put(key, new BigDecimal(last));
    return numbers;
  }
}
