package id.paritrana.oracle;

import id.paritrana.dossier.Dossier;
import id.paritrana.dossier.Innovation;
import id.paritrana.dossier.Kind;
import id.paritrana.dossier.Scale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every indicator that a gate, a points row or an award speaks of. */
final class PlainIndicators {
  private PlainIndicators() {}

  static Known of(Dossier dossier, PlainCategory category) {
    Known known = new Known();
    if (dossier.innovations() != null) {
      known.put(
          "innovation.count", dossier.innovations().stream().filter(Innovation::evidence).count());
    }
    if (category.government()) {
      PlainGovernment.read(dossier, known);
    } else {
      PlainEnterprise.read(dossier, category.scale(), known);
    }
    PlainPanel.read(dossier.nominee().id(), dossier.interview(), known);
    Set<String> required = documents(category.kind(), category.scale());
    Set<String> filed = dossier.documents();
    if (required != null && filed != null) {
      known.put(
          "documents.missing",
          required.stream().filter(document -> !filed.contains(document)).count());
    }
    return known;
  }

  /** The documents required, or none when the scale decides and is not known. */
  static @Nullable Set<String> documents(Kind kind, @Nullable Scale scale) {
    if (kind == Kind.PROVINCE || kind == Kind.REGENCY_CITY) {
      return Set.of("REGULATION_COPY", "BUDGET_COPY", "WORKFORCE_STATISTICS");
    }
    if (kind == Kind.VILLAGE) {
      return Set.of("REGULATION_COPY", "BUDGET_COPY");
    }
    if (scale == null) {
      return null;
    }
    return scale == Scale.SMALL || scale == Scale.MICRO
        ? Set.of("REGISTRATION_CERTIFICATE")
        : Set.of("REGISTRATION_CERTIFICATE", "CONTRIBUTION_STATEMENT");
  }
}
