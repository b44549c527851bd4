package id.paritrana.dossier;

import org.jspecify.annotations.Nullable;

/** Vulnerable workers an enterprise pays for. */
public record Csr(@Nullable Long vulnerableWorkers) {
  public Csr {
    Bounds.count("vulnerableWorkers", vulnerableWorkers);
  }
}
