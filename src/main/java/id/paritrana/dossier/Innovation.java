package id.paritrana.dossier;

import org.jspecify.annotations.Nullable;

/** An innovation, whether evidence was filed for it, and the special group it serves. */
public record Innovation(@Nullable String title, boolean evidence, @Nullable Group group) {
  public Innovation {
    Bounds.text("title", title);
  }
}
