package id.paritrana.oracle;

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
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What every kind shares at its edges: the hearing, categories, scales, and sections not filed. */
final class CommonEdges {
  private CommonEdges() {}

  static void add(EdgeDossiers edges) {
    for (Stage stage : Stage.values()) {
      for (Dossier base : bases(stage)) {
        edges.add(base);
        hearing(edges, base);
        unfiled(edges, base);
        categories(edges, base);
      }
    }
    scales(edges);
  }

  private static List<Dossier> bases(Stage stage) {
    return List.of(
        Samples.government(Kind.PROVINCE, stage),
        Samples.government(Kind.REGENCY_CITY, stage),
        Samples.government(Kind.VILLAGE, stage),
        Samples.enterprise(Scale.LARGE, stage),
        Samples.enterprise(Scale.MICRO, stage));
  }

  private static void hearing(EdgeDossiers edges, Dossier base) {
    for (Attendance attendance : Attendance.values()) {
      for (String mark : List.of("0", "0.01", "59.99", "60", "66.67", "99.99", "100")) {
        heard(edges, base, attendance, Samples.panel(mark));
      }
    }
    List<Mark> panel = Samples.panel("75");
    for (int left = 0; left < panel.size(); left++) {
      List<Mark> fewer = new ArrayList<>(panel);
      Mark out = fewer.remove(left);
      heard(edges, base, Attendance.LEADER, fewer);
      List<Mark> conflicted = new ArrayList<>(fewer);
      conflicted.add(new Mark(out.seat(), out.assessor(), base.nominee().id(), out.items()));
      heard(edges, base, Attendance.LEADER, conflicted);
      List<Mark> replaced = new ArrayList<>(fewer);
      replaced.add(Samples.mark(Seat.SECRETARY_BPJS, "20"));
      heard(edges, base, Attendance.LEADER, replaced);
    }
    heard(edges, base, Attendance.LEADER, List.of());
    heard(edges, base, Attendance.LEADER, null);
    heard(edges, base, null, panel);
  }

  private static void heard(
      EdgeDossiers edges,
      Dossier base,
      @Nullable Attendance attendance,
      @Nullable List<Mark> marks) {
    edges.add(Filing.changed(base, filing -> filing.interview = new Interview(attendance, marks)));
  }

  private static void unfiled(EdgeDossiers edges, Dossier base) {
    edges.add(Filing.changed(base, filing -> filing.participation = null));
    edges.add(Filing.changed(base, filing -> filing.vulnerable = null));
    edges.add(Filing.changed(base, filing -> filing.regulations = null));
    edges.add(Filing.changed(base, filing -> filing.innovations = null));
    edges.add(Filing.changed(base, filing -> filing.members = null));
    edges.add(Filing.changed(base, filing -> filing.documents = null));
    edges.add(Filing.changed(base, filing -> filing.documents = Set.of()));
    for (String document : base.documents() == null ? Set.<String>of() : base.documents()) {
      Set<String> others = new TreeSet<>(base.documents());
      others.remove(document);
      edges.add(Filing.changed(base, filing -> filing.documents = others));
    }
    edges.add(Filing.changed(base, filing -> filing.interview = null));
    edges.add(Filing.changed(base, filing -> filing.compliance = null));
    edges.add(Filing.changed(base, filing -> filing.digital = null));
    edges.add(Filing.changed(base, filing -> filing.vendors = null));
    edges.add(Filing.changed(base, filing -> filing.csr = null));
    edges.add(new Filing(base.nominee(), base.assessmentYear(), base.stage()).dossier());
  }

  private static void categories(EdgeDossiers edges, Dossier base) {
    for (int year : List.of(2016, 2017, 2021, 2022, 2023, 2029)) {
      edges.add(Filing.changed(base, filing -> filing.year = year));
      if (base.nominee().kind() == Kind.ENTERPRISE) {
        for (Scale scale : Scale.values()) {
          edges.add(enterprise(base, year, null, scale, null, null));
          for (Sector sector : Sector.values()) {
            edges.add(enterprise(base, year, sector, scale, null, null));
          }
        }
        edges.add(enterprise(base, year, Sector.FINANCE, null, null, null));
        edges.add(enterprise(base, year, null, null, null, null));
      }
    }
  }

  private static void scales(EdgeDossiers edges) {
    Dossier base = EdgeDossiers.large();
    edges.around(
        List.of(2_000_000_000L, 15_000_000_000L, 50_000_000_000L),
        sales -> enterprise(base, 2024, Sector.FINANCE, null, null, sales));
    edges.around(
        List.of(1_000_000_000L, 5_000_000_000L, 10_000_000_000L),
        capital -> enterprise(base, 2024, Sector.FINANCE, null, capital, null));
    edges.add(enterprise(base, 2024, Sector.FINANCE, null, 10_000_000_001L, 2_000_000_000L));
    edges.add(
        enterprise(base, 2024, Sector.FINANCE, Scale.MICRO, 10_000_000_001L, 50_000_000_001L));
  }

  private static Dossier enterprise(
      Dossier base,
      int year,
      @Nullable Sector sector,
      @Nullable Scale scale,
      @Nullable Long capital,
      @Nullable Long sales) {
    return Filing.changed(
        base,
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
                  money(capital),
                  money(sales));
        });
  }

  private static @Nullable BigDecimal money(@Nullable Long rupiah) {
    return rupiah == null ? null : BigDecimal.valueOf(rupiah);
  }
}
