package id.paritrana.oracle;

import id.paritrana.dossier.Csr;
import id.paritrana.dossier.Digital;
import id.paritrana.dossier.Dossier;
import id.paritrana.dossier.Innovation;
import id.paritrana.dossier.Nominee;
import id.paritrana.dossier.Programme;
import id.paritrana.dossier.RiskGroup;
import id.paritrana.dossier.Scale;
import id.paritrana.dossier.Stage;
import id.paritrana.dossier.Vendors;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Enterprises with one figure at an edge. */
final class EnterpriseEdges {
  private EnterpriseEdges() {}

  static void add(EdgeDossiers edges) {
    compliance(edges);
    contribution(edges);
    programmes(edges);
    construction(edges);
    care(edges);
    for (int count = 0; count <= 4; count++) {
      List<Innovation> innovations = Collections.nCopies(count, new Innovation(null, true, null));
      edges.add(Filing.changed(EdgeDossiers.large(), filing -> filing.innovations = innovations));
    }
  }

  private static Dossier employer(Dossier base, Consumer<Employer> change) {
    return Filing.changed(
        base, filing -> filing.compliance = Employer.changed(base.compliance(), change));
  }

  private static void compliance(EdgeDossiers edges) {
    for (Scale scale : Scale.values()) {
      Dossier base = Samples.enterprise(scale, Stage.SCREENING);
      edges.add(base);
      edges.around(List.of(0L, 200L), registered -> employer(base, e -> e.registered = registered));
      edges.around(
          List.of(0L, 1_000_000_000L),
          wages -> employer(base, e -> e.reported = BigDecimal.valueOf(wages)));
      edges.add(employer(base, e -> e.reported = new BigDecimal("999999999.999999999999")));
      edges.around(List.of(0L, 9L, 11L), months -> employer(base, e -> e.onTime = months));
      edges.around(
          List.of(0L, 9L),
          months ->
              employer(
                  base,
                  e -> {
                    e.due = 10L;
                    e.onTime = months;
                  }));
      edges.around(List.of(0L, 600L - 1), months -> employer(base, e -> e.arrears = months));
      edges.add(employer(base, e -> e.sanction = true));
    }
  }

  /** Payments around what Rp 1 bn of wages owe in risk group III, to the rupiah and finer. */
  private static void contribution(EdgeDossiers edges) {
    paid(edges, Scale.MICRO, "11662000", "11900000");
    paid(edges, Scale.SMALL, "67522000", "68900000");
    paid(edges, Scale.MEDIUM, "96922000", "98900000");
    paid(edges, Scale.LARGE, "96922000", "98900000");
    for (RiskGroup risk : RiskGroup.values()) {
      edges.add(
          Filing.changed(
              EdgeDossiers.large(), filing -> filing.nominee = risk(filing.nominee, risk)));
    }
    for (String base : List.of("0", "500000000")) {
      edges.add(employer(EdgeDossiers.large(), e -> e.pensionBase = new BigDecimal(base)));
    }
    edges.add(employer(EdgeDossiers.large(), e -> e.pensionBase = null));
    edges.add(employer(EdgeDossiers.large(), e -> e.paid = BigDecimal.ZERO));
  }

  private static void paid(EdgeDossiers edges, Scale scale, String most, String whole) {
    for (String amount : List.of(most, whole)) {
      for (String off : List.of("-1", "-0.000000000001", "0", "0.000000000001", "1")) {
        BigDecimal money = new BigDecimal(amount).add(new BigDecimal(off));
        edges.add(
            employer(Samples.enterprise(scale, Stage.SCREENING), e -> e.contribution = money));
      }
    }
  }

  private static Nominee risk(Nominee nominee, RiskGroup risk) {
    return new Nominee(
        nominee.id(),
        nominee.name(),
        nominee.kind(),
        nominee.province(),
        nominee.sector(),
        nominee.scale(),
        risk,
        null,
        null,
        null);
  }

  private static void programmes(EdgeDossiers edges) {
    for (Scale scale : Scale.values()) {
      for (boolean casual : List.of(false, true)) {
        Set<Programme> joined = EnumSet.noneOf(Programme.class);
        for (Programme programme : Programme.values()) {
          joined.add(programme);
          Set<Programme> now = EnumSet.copyOf(joined);
          edges.add(
              employer(
                  Samples.enterprise(scale, Stage.SCREENING),
                  e -> {
                    e.programmes = now;
                    e.casual = casual;
                  }));
        }
        edges.add(
            employer(
                Samples.enterprise(scale, Stage.SCREENING),
                e -> {
                  e.programmes = Set.of();
                  e.casual = casual;
                }));
      }
    }
  }

  /**
   * Wages unknown, contributions due on the contract's value by slices: each slice's end and what
   * is due there.
   */
  private static void construction(EdgeDossiers edges) {
    contract(edges, "0", "0");
    contract(edges, "100000000", "240000");
    contract(edges, "500000000", "1000000");
    contract(edges, "1000000000", "1750000");
    contract(edges, "5000000000", "6550000");
    contract(edges, "15000000000", "16550000");
  }

  private static void contract(EdgeDossiers edges, String value, String due) {
    for (String share : List.of("0.98", "1")) {
      for (String off : List.of("-1", "0", "1")) {
        BigDecimal contract = new BigDecimal(value).add(new BigDecimal(off)).max(BigDecimal.ZERO);
        edges.add(
            employer(
                EdgeDossiers.large(),
                e -> {
                  e.paid = null;
                  e.contract = contract;
                  e.casual = true;
                  e.contribution = new BigDecimal(due).multiply(new BigDecimal(share));
                }));
      }
    }
  }

  private static void care(EdgeDossiers edges) {
    List<Dossier> bases =
        List.of(EdgeDossiers.large(), Samples.enterprise(Scale.MICRO, Stage.SCREENING));
    for (Dossier sample : bases) {
      Dossier base =
          employer(
              sample,
              e -> {
                e.workers = 10_000L;
                e.registered = 10_000L;
              });
      edges.add(Filing.changed(base, filing -> filing.digital = new Digital(false, 0L, 0L, null)));
      edges.aroundOf(
          base,
          List.of(0L, 2_500L, 5_000L, 7_500L, 10_000L),
          (filing, users) -> filing.digital = new Digital(true, users, 10_000L, null));
      edges.aroundOf(
          base,
          List.of(0L, 9_500L, 9_900L, 10_000L),
          (filing, valid) -> filing.digital = new Digital(true, 5_000L, valid, null));
      edges.aroundOf(
          base,
          List.of(0L, 2_500L, 5_000L, 9_000L, 10_000L),
          (filing, registered) -> filing.vendors = new Vendors(10_000L, registered));
      edges.aroundOf(
          base,
          List.of(0L, 500L, 2_000L, 10_000L),
          (filing, workers) -> filing.csr = new Csr(workers));
    }
  }
}
