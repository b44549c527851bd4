package id.paritrana.oracle;

import id.paritrana.dossier.Dossier;
import id.paritrana.dossier.Funding;
import id.paritrana.dossier.Group;
import id.paritrana.dossier.Innovation;
import id.paritrana.dossier.Kind;
import id.paritrana.dossier.Members;
import id.paritrana.dossier.Nominee;
import id.paritrana.dossier.Participation;
import id.paritrana.dossier.Protection;
import id.paritrana.dossier.Regulation;
import id.paritrana.dossier.RegulationForm;
import id.paritrana.dossier.Stage;
import id.paritrana.dossier.VulnerableWorkers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Governments with one figure at an edge. */
final class GovernmentEdges {
  private GovernmentEdges() {}

  static void add(EdgeDossiers edges) {
    for (Kind kind : List.of(Kind.PROVINCE, Kind.REGENCY_CITY, Kind.VILLAGE)) {
      Dossier base = Samples.government(kind, Stage.SCREENING);
      coverage(edges, base);
      targets(edges, base);
      regulations(edges, base);
      vulnerable(edges, base);
      innovations(edges, base);
      if (kind != Kind.VILLAGE) {
        edges.aroundOf(
            base,
            List.of(0L, 5_000L, 7_500L, 10_000L),
            (filing, covering) -> filing.members = new Members(10_000L, covering));
      }
    }
  }

  private static void coverage(EdgeDossiers edges, Dossier base) {
    List<Long> parts = List.of(0L, 20_000L, 31_000L, 40_000L, 50_000L, 75_000L, 100_000L, 150_900L);
    edges.aroundOf(
        base,
        parts,
        (filing, covered) -> filing.participation = Samples.coverage(100_000, covered, covered));
    List<Long> fine = parts.stream().map(part -> part * 40_000).toList();
    edges.aroundOf(
        base,
        fine,
        (filing, covered) ->
            filing.participation = Samples.coverage(4_000_000_000L, covered, covered));
    edges.aroundOf(
        base,
        List.of(450L, 480L, 500L),
        (filing, before) -> filing.participation = Samples.coverage(1_000, 500, before));
    edges.add(Filing.changed(base, filing -> filing.participation = Samples.coverage(0, 10, 10)));
    edges.add(Filing.changed(base, filing -> filing.participation = new Participation(Map.of())));
  }

  /** Coverage of a million workers at three quarters of the target and at the target. */
  private static void targets(EdgeDossiers edges, Dossier base) {
    target(edges, base, "Riau", 2017, 241_125, 321_500);
    target(edges, base, "Riau", 2025, 241_125, 321_500);
    target(edges, base, "Sumatera Selatan", 2024, 241_125, 321_500);
    target(edges, base, "Sumatera Selatan", 2025, 375_000, 500_000);
    target(edges, base, "Sumatera Selatan", 2026, 262_425, 349_900);
    target(edges, base, "Lampung", 2024, 241_125, 321_500);
    target(edges, base, "Lampung", 2025, 244_500, 326_000);
    target(edges, base, "Lampung", 2026, 262_425, 349_900);
    target(edges, base, "Riau", 2027, 284_775, 379_700);
    target(edges, base, "Riau", 2028, 307_050, 409_400);
    target(edges, base, "Riau", 2029, 329_400, 439_200);
    target(edges, base, "Riau", 2035, 329_400, 439_200);
  }

  private static void target(
      EdgeDossiers edges, Dossier base, String province, int year, long most, long whole) {
    Kind kind = base.nominee().kind();
    edges.aroundOf(
        base,
        List.of(most, whole),
        (filing, covered) -> {
          filing.nominee =
              new Nominee("N-1", "Nominee", kind, province, null, null, null, null, null, null);
          filing.year = year;
          filing.participation = Samples.coverage(1_000_000, covered, covered);
        });
  }

  private static void regulations(EdgeDossiers edges, Dossier base) {
    for (RegulationForm form : RegulationForm.values()) {
      for (int count = 0; count <= 4; count++) {
        List<Regulation> regulations =
            new ArrayList<>(Collections.nCopies(count, new Regulation(form, null, true)));
        edges.add(Filing.changed(base, filing -> filing.regulations = List.copyOf(regulations)));
        regulations.add(new Regulation(RegulationForm.PERDA, "lapsed", false));
        edges.add(Filing.changed(base, filing -> filing.regulations = regulations));
      }
    }
  }

  private static void vulnerable(EdgeDossiers edges, Dossier base) {
    edges.aroundOf(
        base,
        List.of(0L, 500L, 1_000L, 2_000L, 5_000L, 10_000L),
        (filing, workers) ->
            filing.vulnerable =
                new VulnerableWorkers(10_000L, List.of(new Protection(Funding.APBD, workers))));
    for (int sources = 0; sources <= 5; sources++) {
      List<Protection> protections = new ArrayList<>();
      for (Funding funding : List.of(Funding.values()).subList(0, sources)) {
        protections.add(new Protection(funding, 1));
        protections.add(new Protection(Funding.APBD, 2));
        protections.add(new Protection(Funding.OTHER, 0));
      }
      edges.add(
          Filing.changed(
              base, filing -> filing.vulnerable = new VulnerableWorkers(10_000L, protections)));
    }
  }

  private static void innovations(EdgeDossiers edges, Dossier base) {
    for (int count = 0; count <= Group.values().length; count++) {
      List<Innovation> innovations = new ArrayList<>();
      List.of(Group.values())
          .subList(0, count)
          .forEach(group -> innovations.add(new Innovation(null, true, group)));
      edges.add(Filing.changed(base, filing -> filing.innovations = List.copyOf(innovations)));
      innovations.add(new Innovation("no evidence", false, Group.INTERFAITH));
      innovations.add(new Innovation("no group", true, null));
      edges.add(Filing.changed(base, filing -> filing.innovations = innovations));
    }
  }
}
