package id.paritrana.oracle;

import id.paritrana.dossier.Attendance;
import id.paritrana.dossier.Compliance;
import id.paritrana.dossier.Csr;
import id.paritrana.dossier.Digital;
import id.paritrana.dossier.Dossier;
import id.paritrana.dossier.Funding;
import id.paritrana.dossier.Group;
import id.paritrana.dossier.Innovation;
import id.paritrana.dossier.Interview;
import id.paritrana.dossier.Kind;
import id.paritrana.dossier.Mark;
import id.paritrana.dossier.Members;
import id.paritrana.dossier.Nominee;
import id.paritrana.dossier.Participation;
import id.paritrana.dossier.Programme;
import id.paritrana.dossier.Protection;
import id.paritrana.dossier.Regulation;
import id.paritrana.dossier.RegulationForm;
import id.paritrana.dossier.RiskGroup;
import id.paritrana.dossier.Scale;
import id.paritrana.dossier.Seat;
import id.paritrana.dossier.Sector;
import id.paritrana.dossier.Segment;
import id.paritrana.dossier.SegmentName;
import id.paritrana.dossier.Stage;
import id.paritrana.dossier.Vendors;
import id.paritrana.dossier.VulnerableWorkers;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sound dossiers, complete and without a failing gate, from which others are made by changing one
 * thing.
 */
final class Samples {
  private Samples() {}

  /**
   * Raw coverage 0.4 of 1,000 workers, up 0.03; a Perda and a decree; 9 of 13 offices; three
   * innovations.
   */
  static Dossier government(Kind kind, Stage stage) {
    Nominee nominee =
        new Nominee("N-1", "Nominee", kind, "Riau", null, null, null, null, null, null);
    Filing filing = new Filing(nominee, 2024, stage);
    filing.participation = coverage(1_000L, 400L, 370L);
    filing.regulations =
        List.of(
            new Regulation(RegulationForm.PERDA, "1/2023", true),
            new Regulation(RegulationForm.DECREE, null, true));
    filing.vulnerable =
        new VulnerableWorkers(
            10_000L, List.of(new Protection(Funding.APBD, 700), new Protection(Funding.CSR, 300)));
    filing.innovations =
        List.of(
            new Innovation("One", true, Group.VULNERABLE),
            new Innovation("Two", true, null),
            new Innovation("Three", true, Group.VULNERABLE));
    filing.members = kind == Kind.VILLAGE ? null : new Members(13L, 9L);
    filing.documents = Set.of("REGULATION_COPY", "BUDGET_COPY", "WORKFORCE_STATISTICS");
    filing.interview = hearing(stage);
    return filing.dossier();
  }

  /**
   * All 200 workers registered, all wages reported, all paid on time, the mandatory programmes and
   * no more.
   */
  static Dossier enterprise(Scale scale, Stage stage) {
    Nominee nominee =
        new Nominee(
            "N-2",
            "Nominee",
            Kind.ENTERPRISE,
            "Riau",
            Sector.AGRICULTURE,
            scale,
            RiskGroup.III,
            null,
            null,
            null);
    Filing filing = new Filing(nominee, 2024, stage);
    filing.compliance = compliance(scale);
    filing.digital = new Digital(true, 100L, 198L, null);
    filing.vendors = new Vendors(10L, 9L);
    filing.csr = new Csr(10L);
    filing.innovations =
        List.of(new Innovation("One", true, null), new Innovation("Two", false, null));
    filing.documents = Set.of("REGISTRATION_CERTIFICATE", "CONTRIBUTION_STATEMENT");
    filing.interview = hearing(stage);
    return filing.dossier();
  }

  /**
   * Wages of Rp 1 bn: a large firm in risk group III owes 0.89 + 0.30 + 5.7 + 3 = 9.89 % of them.
   */
  private static Compliance compliance(Scale scale) {
    Employer employer = new Employer();
    employer.workers = 200L;
    employer.registered = 200L;
    employer.paid = new BigDecimal("1000000000");
    employer.reported = new BigDecimal("1000000000");
    employer.pensionBase = new BigDecimal("1000000000");
    employer.programmes =
        switch (scale) {
          case MICRO -> EnumSet.of(Programme.JKK, Programme.JKM);
          case SMALL -> EnumSet.of(Programme.JKK, Programme.JKM, Programme.JHT);
          case MEDIUM, LARGE ->
              EnumSet.of(Programme.JKK, Programme.JKM, Programme.JHT, Programme.JP);
        };
    employer.contribution = new BigDecimal("98900000");
    employer.due = 12L;
    employer.onTime = 12L;
    employer.arrears = 0L;
    employer.sanction = false;
    return employer.section();
  }

  static Participation coverage(long workers, long covered, long before) {
    return new Participation(Map.of(SegmentName.PU, new Segment(workers, covered, null, before)));
  }

  private static @Nullable Interview hearing(Stage stage) {
    return stage == Stage.SCREENING ? null : new Interview(Attendance.LEADER, panel("80"));
  }

  /** The least panel that is valid, every mark the same. */
  static List<Mark> panel(String mark) {
    return Arrays.stream(
            new Seat[] {
              Seat.CHAIR_SEKDA,
              Seat.EMPLOYER,
              Seat.UNION,
              Seat.EXPERT_LAW,
              Seat.EXPERT_ECONOMY,
              Seat.GOV_MANPOWER
            })
        .map(seat -> mark(seat, mark))
        .toList();
  }

  static Mark mark(Seat seat, String mark) {
    return new Mark(seat, "Assessor " + seat, null, Map.of("item", new BigDecimal(mark)));
  }
}
