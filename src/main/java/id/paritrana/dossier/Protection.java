package id.paritrana.dossier;

/** Vulnerable workers one source of money protects. */
public record Protection(Funding funding, long workers) {
  public Protection {
    Bounds.count("workers", workers);
  }
}
