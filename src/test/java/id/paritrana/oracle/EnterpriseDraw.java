package id.paritrana.oracle;

import id.paritrana.dossier.Compliance;
import id.paritrana.dossier.Csr;
import id.paritrana.dossier.Digital;
import id.paritrana.dossier.Kind;
import id.paritrana.dossier.Programme;
import id.paritrana.dossier.Scale;
import id.paritrana.dossier.Vendors;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Draws an enterprise's sections. */
final class EnterpriseDraw {
  private static final List<String> WAGES =
      List.of(
          "1",
          "3000000",
          "120000000.50",
          "999999999.99",
          "12000000000",
          "700000000000000",
          "100000000000000000");
  private static final List<String> CONTRACTS =
      List.of(
          "0",
          "1",
          "99999999",
          "100000000",
          "100000001",
          "500000000",
          "500000000.01",
          "1000000000",
          "1000000001",
          "5000000000",
          "5000000001",
          "75000000000");

  private final Draw draw;

  EnterpriseDraw(Draw draw) {
    this.draw = draw;
  }

  void fill(Filing filing) {
    long workers = draw.whole();
    long registered = registered(workers);
    Scale scale = PlainCategory.of(filing.nominee, filing.year).scale();
    filing.compliance = draw.unlessGap(compliance(filing, scale, workers, registered));
    filing.digital =
        draw.unlessGap(
            new Digital(
                draw.unlessGap(draw.chance(0.7)),
                draw.unlessGap(near("digital.jmo", registered)),
                draw.unlessGap(near("digital.nik", registered)),
                null));
    long vendors = draw.chance(0.3) && draw.gap() ? 0 : draw.whole();
    filing.vendors =
        draw.unlessGap(
            new Vendors(draw.unlessGap(vendors), draw.unlessGap(near("vendor.ratio", vendors))));
    filing.csr = draw.unlessGap(new Csr(draw.unlessGap(near("csr.vulnerable", registered))));
  }

  private long near(String indicator, long whole) {
    return draw.near(Edges.of(Kind.ENTERPRISE, indicator), whole);
  }

  private long registered(long workers) {
    if (draw.fault()) {
      return draw.oneOf(0L, 0L, workers - 1, draw.part(workers));
    }
    return draw.chance(0.9) ? workers : workers + draw.part(workers);
  }

  private Compliance compliance(
      Filing filing, @Nullable Scale scale, long workers, long registered) {
    Employer employer = new Employer();
    employer.workers = draw.unlessGap(draw.chance(0.2) && draw.gap() ? 0L : workers);
    employer.registered = draw.unlessGap(registered);
    wages(employer);
    employer.casual = draw.chance(0.12);
    employer.programmes = draw.unlessGap(programmes(scale, employer.casual));
    months(employer);
    employer.sanction = draw.unlessGap(draw.chance(0.5) && draw.fault());
    PlainContribution due = PlainContribution.of(scale, filing.nominee, employer.section());
    employer.contribution = draw.unlessGap(paid(due == null ? Fraction.of(1_000_000) : due.due()));
    return employer.section();
  }

  private void wages(Employer employer) {
    BigDecimal wages = new BigDecimal(draw.chance(0.3) && draw.gap() ? "0" : draw.pick(WAGES));
    BigDecimal reported = wages;
    if (draw.fault()) {
      reported =
          draw.oneOf(
              BigDecimal.ZERO, wages.subtract(new BigDecimal("0.000000000001")), half(wages));
    } else if (draw.chance(0.1)) {
      reported = wages.add(BigDecimal.ONE);
    }
    employer.paid = draw.unlessGap(wages);
    employer.reported = draw.unlessGap(reported.max(BigDecimal.ZERO));
    employer.pensionBase =
        draw.chance(0.5) ? null : draw.oneOf(wages, half(wages), BigDecimal.ZERO);
    employer.contract = draw.chance(0.25) ? new BigDecimal(draw.pick(CONTRACTS)) : null;
  }

  private static BigDecimal half(BigDecimal money) {
    return money.multiply(new BigDecimal("0.5"));
  }

  private Set<Programme> programmes(@Nullable Scale scale, boolean casual) {
    Set<Programme> joined = EnumSet.noneOf(Programme.class);
    Set<Programme> mandatory = PlainContribution.mandatory(scale, casual);
    joined.addAll(mandatory == null ? EnumSet.of(Programme.JKK, Programme.JKM) : mandatory);
    for (Programme programme : Programme.values()) {
      if (draw.chance(0.3)) {
        joined.add(programme);
      }
    }
    if (draw.fault()) {
      joined.remove(draw.pick(List.copyOf(EnumSet.copyOf(joined))));
    }
    if (draw.chance(0.1) && draw.fault()) {
      joined.clear();
    }
    return joined;
  }

  private void months(Employer employer) {
    long due = draw.chance(0.2) && draw.gap() ? 0 : draw.oneOf(12L, 12L, 10L, 8L, 7L);
    long onTime = near("contribution.on_time", due);
    employer.due = draw.unlessGap(due);
    employer.onTime = draw.unlessGap(Math.min(12, onTime));
    employer.arrears = draw.unlessGap(draw.fault() ? draw.oneOf(1L, 2L, 600L) : 0L);
  }

  /** A payment at an edge of what is due, to twelve decimals, or one unit off it. */
  private BigDecimal paid(Fraction due) {
    Fraction edge =
        due.times(Fraction.of(draw.oneOf("0", "0.5", "0.98", "0.98", "1", "1", "1", "1.25")));
    BigDecimal exact = edge.rounded(12);
    BigDecimal unit =
        new BigDecimal(draw.oneOf("0", "0", "1", "-1", "0.000000000001", "-0.000000000001"));
    return exact.add(unit).max(BigDecimal.ZERO).setScale(12, RoundingMode.UNNECESSARY);
  }
}
