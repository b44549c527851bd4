package id.paritrana.dossier;

import org.jspecify.annotations.Nullable;

/** A local regulation and whether it is in force. */
public record Regulation(RegulationForm form, @Nullable String number, boolean inForce) {
  public Regulation {
    Bounds.text("number", number);
  }
}
