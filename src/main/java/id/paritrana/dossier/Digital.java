package id.paritrana.dossier;

import org.jspecify.annotations.Nullable;

/**
 * Use of the employer's reporting system (SIPP), the workers' app (JMO), and valid identity numbers
 * (NIK).
 */
public record Digital(@Nullable Boolean sipp, @Nullable Long jmoUsers, @Nullable Long validNik) {
  public Digital {
    Bounds.count("jmoUsers", jmoUsers);
    Bounds.count("validNik", validNik);
  }
}
