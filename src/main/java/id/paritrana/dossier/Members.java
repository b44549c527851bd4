package id.paritrana.dossier;

import org.jspecify.annotations.Nullable;

/** Lower authorities and how many of them cover their own staff. */
public record Members(@Nullable Long offices, @Nullable Long covering) {
  public Members {
    Bounds.count("offices", offices);
    Bounds.count("covering", covering);
  }
}
