package id.paritrana.dossier;

import org.jspecify.annotations.Nullable;

/**
 * Use of the employer's reporting system (SIPP), the workers' app (JMO), and valid identity numbers
 * (NIK).
 *
 * @param validNikSource who or what the count of valid identity numbers comes from
 */
public record Digital(
    @Nullable Boolean sipp,
    @Nullable Long jmoUsers,
    @Nullable Long validNik,
    @Nullable String validNikSource) {
  public Digital {
    Bounds.count("jmoUsers", jmoUsers);
    Bounds.count("validNik", validNik);
    Bounds.name("validNikSource", validNikSource);
  }

  /** Without the source, which may be a person: what is printed may be kept in a log. */
  @Override
  public String toString() {
    return "Digital[" + sipp + ", " + jmoUsers + ", " + validNik + "]";
  }
}
