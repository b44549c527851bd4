package id.paritrana.decision.finding;

import id.paritrana.dossier.Text;

/** A programme that is mandatory. */
public record ProgrammeRequired(String programme) implements Finding {
  @Override
  public Text says() {
    return new Text(programme + " is mandatory", "program " + programme + " wajib");
  }
}
