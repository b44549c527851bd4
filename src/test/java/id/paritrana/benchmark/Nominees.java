package id.paritrana.benchmark;

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
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Complete, eligible dossiers at the interview, with every section they may have. */
final class Nominees {
  private Nominees() {}

  /** All five segments, five regulations, three funds, three innovations, nine assessors. */
  static Dossier regency(Map<String, BigDecimal> indicators) {
    Map<SegmentName, Segment> segments = new EnumMap<>(SegmentName.class);
    for (SegmentName name : SegmentName.values()) {
      segments.put(name, new Segment(79_691L, 53_528L, 78_000L, 49_000L));
    }
    return new Dossier(
        new Nominee(
            "16.05",
            "Kabupaten Musi Rawas",
            Kind.REGENCY_CITY,
            "Sumatera Selatan",
            null,
            null,
            null,
            null,
            null,
            null),
        2024,
        Stage.INTERVIEW,
        null,
        new Participation(segments),
        new VulnerableWorkers(
            51_000L,
            List.of(
                new Protection(Funding.APBD, 2_500),
                new Protection(Funding.APBDES, 700),
                new Protection(Funding.CSR, 300))),
        List.of(
            new Regulation(RegulationForm.PERDA, "6/2020", true),
            new Regulation(RegulationForm.PERKADA, "12/2021", true),
            new Regulation(RegulationForm.DECREE, "3/2022", true),
            new Regulation(RegulationForm.CIRCULAR, "1/2023", true),
            new Regulation(RegulationForm.CIRCULAR, "2/2019", false)),
        innovations(),
        new Members(13L, 9L),
        Set.of("REGULATION_COPY", "BUDGET_COPY", "WORKFORCE_STATISTICS"),
        hearing(),
        null,
        null,
        null,
        null,
        indicators);
  }

  /** The four mandatory programmes, everything paid on time, nine assessors. */
  static Dossier largeEnterprise() {
    BigDecimal wages = new BigDecimal("1000000000");
    return new Dossier(
        new Nominee(
            "E-2",
            "PT Sawit",
            Kind.ENTERPRISE,
            "Riau",
            Sector.AGRICULTURE,
            Scale.LARGE,
            RiskGroup.III,
            null,
            null,
            null),
        2024,
        Stage.INTERVIEW,
        null,
        null,
        new VulnerableWorkers(500L, List.of(new Protection(Funding.CSR, 10))),
        null,
        innovations(),
        null,
        Set.of("REGISTRATION_CERTIFICATE", "CONTRIBUTION_STATEMENT"),
        hearing(),
        new Compliance(
            200L,
            200L,
            wages,
            wages,
            wages,
            EnumSet.of(Programme.JKK, Programme.JKM, Programme.JHT, Programme.JP),
            new BigDecimal("98900000"),
            12L,
            12L,
            0L,
            false,
            false,
            null),
        new Digital(true, 100L, 198L, null),
        new Vendors(10L, 9L),
        new Csr(10L),
        Map.of());
  }

  private static List<Innovation> innovations() {
    return List.of(
        new Innovation("Satu", true, Group.VULNERABLE),
        new Innovation("Dua", true, Group.EXTREME_POOR),
        new Innovation("Tiga", true, null));
  }

  private static Interview hearing() {
    return new Interview(
        Attendance.LEADER,
        Arrays.stream(Seat.values())
            .map(seat -> new Mark(seat, "Penilai " + seat, null, marks()))
            .toList());
  }

  private static Map<String, BigDecimal> marks() {
    return Map.of(
        "komitmen",
        new BigDecimal("85"),
        "pemahaman",
        new BigDecimal("78.5"),
        "rencana",
        new BigDecimal("90"));
  }
}
