package id.paritrana.dossier;

import org.jspecify.annotations.Nullable;

/** Vendors and partners, and how many of them are registered. */
public record Vendors(@Nullable Long total, @Nullable Long registered) {
  public Vendors {
    Bounds.count("total", total);
    Bounds.count("registered", registered);
  }
}
