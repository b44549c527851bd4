package id.paritrana.oracle;

import id.paritrana.dossier.Compliance;
import id.paritrana.dossier.Digital;
import id.paritrana.dossier.Dossier;
import id.paritrana.dossier.Programme;
import id.paritrana.dossier.Scale;
import id.paritrana.dossier.Vendors;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Indicators of enterprises: registration, wages, programmes, payment, digital services, vendors,
 * CSR.
 */
final class PlainEnterprise {
  private PlainEnterprise() {}

  static void read(Dossier dossier, @Nullable Scale scale, Known known) {
    Compliance compliance = dossier.compliance();
    Long registered = compliance == null ? null : compliance.registered();
    if (compliance != null) {
      payment(compliance, known);
      programmes(compliance, scale, known);
      PlainContribution contribution = contribution(dossier, scale);
      Fraction due = contribution == null ? null : contribution.due();
      known.put("contribution.due", due);
      known.put(
          "contribution.ratio", Fraction.ratio(Fraction.known(compliance.contributionPaid()), due));
    }
    Digital digital = dossier.digital();
    if (digital != null) {
      known.put("digital.sipp", flag(digital.sipp()));
      known.put("digital.jmo", Fraction.ratio(digital.jmoUsers(), registered));
      known.put("digital.nik", Fraction.ratio(digital.validNik(), registered));
    }
    Vendors vendors = dossier.vendors();
    if (vendors != null) {
      known.put("vendor.ratio", Fraction.ratio(vendors.registered(), vendors.total()));
    }
    if (dossier.csr() != null) {
      known.put("csr.vulnerable", Fraction.ratio(dossier.csr().vulnerableWorkers(), registered));
    }
  }

  static @Nullable PlainContribution contribution(Dossier dossier, @Nullable Scale scale) {
    Compliance compliance = dossier.compliance();
    return compliance == null ? null : PlainContribution.of(scale, dossier.nominee(), compliance);
  }

  private static void payment(Compliance compliance, Known known) {
    known.put("registered.ratio", Fraction.ratio(compliance.registered(), compliance.workers()));
    known.put(
        "wage.ratio",
        Fraction.ratio(
            Fraction.known(compliance.wagesReported()), Fraction.known(compliance.wagesPaid())));
    known.put(
        "contribution.on_time", Fraction.ratio(compliance.monthsOnTime(), compliance.monthsDue()));
    known.put("contribution.arrears", Fraction.known(compliance.monthsInArrears()));
    known.put("sanction.active", flag(compliance.sanction()));
  }

  private static void programmes(Compliance compliance, @Nullable Scale scale, Known known) {
    Set<Programme> mandatory = PlainContribution.mandatory(scale, compliance.casualConstruction());
    Set<Programme> joined = compliance.programmes();
    if (mandatory == null || joined == null) {
      return;
    }
    known.put("programmes.missing", mandatory.stream().filter(p -> !joined.contains(p)).count());
    known.put("programmes.extra", joined.stream().filter(p -> !mandatory.contains(p)).count());
  }

  private static @Nullable Fraction flag(@Nullable Boolean stated) {
    if (stated == null) {
      return null;
    }
    return stated ? Fraction.ONE : Fraction.ZERO;
  }
}
