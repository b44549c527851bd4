package id.paritrana.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Vulnerable workers: how many live here and how many are protected, by who pays. */
public record VulnerableWorkers(@Nullable Long population, @Nullable List<Protection> protections) {
  public VulnerableWorkers {
    Bounds.count("population", population);
    if (protections != null) {
      Bounds.size("protected", protections.size());
      protections = List.copyOf(protections);
    }
  }
}
