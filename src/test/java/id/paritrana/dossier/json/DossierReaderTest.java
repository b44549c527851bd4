package id.paritrana.dossier.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.paritrana.dossier.Attendance;
import id.paritrana.dossier.Dossier;
import id.paritrana.dossier.Funding;
import id.paritrana.dossier.Group;
import id.paritrana.dossier.Kind;
import id.paritrana.dossier.Programme;
import id.paritrana.dossier.Protection;
import id.paritrana.dossier.Regulation;
import id.paritrana.dossier.RegulationForm;
import id.paritrana.dossier.RiskGroup;
import id.paritrana.dossier.Scale;
import id.paritrana.dossier.Seat;
import id.paritrana.dossier.Sector;
import id.paritrana.dossier.SegmentName;
import id.paritrana.dossier.Stage;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DossierReaderTest {
  @Test
  void readsEverySectionOfAGovernment() throws InvalidDossier {
    Dossier dossier = Filed.read(Examples.GOVERNMENT);

    assertThat(dossier.nominee().kind()).isEqualTo(Kind.REGENCY_CITY);
    assertThat(dossier.assessmentYear()).isEqualTo(2024);
    assertThat(dossier.stage()).isEqualTo(Stage.SCREENING);
    assertThat(dossier.participation().segments())
        .containsOnlyKeys(SegmentName.PU, SegmentName.BPU);
    assertThat(dossier.participation().workers()).isEqualTo(79691 + 51086);
    assertThat(dossier.participation().segments().get(SegmentName.PU).coveredLastYear())
        .isEqualTo(65000);
    assertThat(dossier.participation().segments().get(SegmentName.PU).workersLastYear())
        .isEqualTo(78000);
    assertThat(dossier.vulnerableWorkers().population()).isEqualTo(51000);
    assertThat(dossier.vulnerableWorkers().protections())
        .containsExactly(new Protection(Funding.APBD, 2500), new Protection(Funding.CSR, 300));
    assertThat(dossier.regulations())
        .containsExactly(new Regulation(RegulationForm.PERDA, "6/2020", true));
    assertThat(dossier.innovations().get(0).group()).isEqualTo(Group.EXTREME_POOR);
    assertThat(dossier.members().offices()).isEqualTo(13);
    assertThat(dossier.members().covering()).isEqualTo(9);
    assertThat(dossier.documents())
        .containsExactly("BUDGET_COPY", "REGULATION_COPY", "WORKFORCE_STATISTICS");
    assertThat(dossier.interview().attendance()).isEqualTo(Attendance.LEADER);
    assertThat(dossier.interview().marks().get(0).seat()).isEqualTo(Seat.EXPERT_LAW);
    assertThat(dossier.interview().marks().get(0).items())
        .containsEntry("material", new BigDecimal(80));
    assertThat(dossier.indicators()).containsEntry("any.other.code", new BigDecimal("12.5"));
  }

  @Test
  void readsEverySectionOfAnEnterprise() throws InvalidDossier {
    Dossier dossier = Filed.read(Examples.ENTERPRISE);

    assertThat(dossier.nominee().sector()).isEqualTo(Sector.FINANCE);
    assertThat(dossier.nominee().scale()).isEqualTo(Scale.LARGE);
    assertThat(dossier.nominee().riskGroup()).isEqualTo(RiskGroup.I);
    assertThat(dossier.nominee().businessLine()).isEqualTo("6411");
    assertThat(dossier.nominee().capital()).isEqualTo(new BigDecimal("120000000000"));
    assertThat(dossier.compliance().programmes()).containsExactly(Programme.values());
    assertThat(dossier.compliance().contributionPaid()).isEqualTo(new BigDecimal("9055200000.25"));
    assertThat(dossier.compliance().monthsInArrears()).isZero();
    assertThat(dossier.compliance().sanction()).isFalse();
    assertThat(dossier.compliance().casualConstruction()).isTrue();
    assertThat(dossier.digital().sipp()).isTrue();
    assertThat(dossier.vendors().registered()).isEqualTo(38);
    assertThat(dossier.csr().vulnerableWorkers()).isEqualTo(150);
  }

  @Test
  void leavesEverySectionNotFiledAbsent() throws InvalidDossier {
    Dossier dossier = Filed.read("{" + Filed.REGENCY + "}");

    assertThat(dossier.participation()).isNull();
    assertThat(dossier.documents()).isNull();
    assertThat(dossier.interview()).isNull();
    assertThat(dossier.compliance()).isNull();
    assertThat(dossier.indicators()).isEmpty();
  }

  @Test
  void takesWorkersForNoCasualConstructionUnlessSaid() throws InvalidDossier {
    assertThat(Filed.read(Filed.enterprise("\"compliance\": {}")).compliance().casualConstruction())
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"12", "12.0", "12.000000000000000000", "1.2e1", "120e-1"})
  void readsEverySpellingOfAWholeNumberAsACount(String twelve) throws InvalidDossier {
    String json = Filed.regency("\"members\": {\"offices\": " + twelve + "}");
    assertThat(Filed.read(json).members().offices()).isEqualTo(12);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1200", "1200.0", "1.2e3", "0.0012E+6", "1200.0000000000000000"})
  void givesEqualFiguresOneSpelling(String figure) throws InvalidDossier {
    String json = Filed.regency("\"indicators\": {\"a.b\": " + figure + "}");
    assertThat(Filed.read(json).indicators().get("a.b")).isEqualTo(new BigDecimal("1200"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "0.0", "-0", "-0.0", "0e999999999", "0e-999999999"})
  void readsEverySpellingOfZero(String zero) throws InvalidDossier {
    String json = Filed.regency("\"indicators\": {\"a.b\": " + zero + "}");
    assertThat(Filed.read(json).indicators().get("a.b")).isEqualTo(BigDecimal.ZERO);
  }

  @Test
  void keepsEveryDigitOfAFigureThatNoBinaryFractionHolds() throws InvalidDossier {
    String json = Filed.regency("\"indicators\": {\"a.b\": 123456789012345678.000000000001}");
    assertThat(Filed.read(json).indicators().get("a.b"))
        .isEqualTo(new BigDecimal("123456789012345678.000000000001"));
  }

  @Test
  void readsAnIndicatorBelowZero() throws InvalidDossier {
    String json = Filed.regency("\"indicators\": {\"coverage.growth\": -0.25}");
    assertThat(Filed.read(json).indicators().get("coverage.growth"))
        .isEqualTo(new BigDecimal("-0.25"));
  }

  @Test
  void readsFiguresAtTheirBounds() throws InvalidDossier {
    String json =
        Filed.enterprise(
            """
            "compliance": {"workers": 10000000000, "wagesPaid": 1e18, "monthsDue": 12, "monthsInArrears": 600,
                           "contractValue": 0.000000000001},
            "interview": {"marks": [{"seat": "UNION", "assessor": "A", "items": {"x": 100, "y": 0}}]},
            "indicators": {"a.b": -1e18, "a.c": 1e18}\
            """);
    assertThat(Filed.faults(json)).isEmpty();
  }

  @Test
  void readsLettersOfAnyScript() throws InvalidDossier {
    String json =
        "{"
            + Filed.REGENCY.replace("Kabupaten Musi Rawas", "ꦏꦧꦸꦥꦠꦺꦤ꧀ Musi 👷 \\ud83d\\udc77")
            + "}";
    assertThat(Filed.read(json).nominee().name()).isEqualTo("ꦏꦧꦸꦥꦠꦺꦤ꧀ Musi 👷 👷");
  }

  @Test
  void passesOverAByteOrderMark() throws InvalidDossier {
    assertThat(Filed.read("\uFEFF{" + Filed.REGENCY + "}").assessmentYear()).isEqualTo(2024);
  }

  @Test
  void readsOneAssessorInTwoSeatsAndTwoAssessorsInOneSeat() throws InvalidDossier {
    String json =
        Filed.regency(
            """
            "interview": {"marks": [{"seat": "UNION", "assessor": "A", "items": {"x": 1}},
                                    {"seat": "EMPLOYER", "assessor": "A", "items": {"x": 1}},
                                    {"seat": "UNION", "assessor": "B", "employer": "E-1", "items": {"x": 1}}]}\
            """);
    assertThat(Filed.read(json).interview().marks()).hasSize(3);
  }

  @Test
  void readsATreeParsedBefore() throws InvalidDossier {
    DossierReader reader = new DossierReader();
    byte[] json = Examples.GOVERNMENT.getBytes(UTF_8);
    assertThat(reader.read(reader.parse(json))).isEqualTo(reader.read(json));
  }

  @Test
  void saysTheFirstFaultInItsMessage() {
    assertThatThrownBy(() -> Filed.read("[]"))
        .isInstanceOf(InvalidDossier.class)
        .hasMessage(": found a list; a dossier is written as an object in { }");
  }
}
