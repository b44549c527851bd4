package id.paritrana.decision.finding;

import id.paritrana.dossier.Text;

/** A programme joined beyond the mandatory ones. */
public record Beyond(String programme) implements Finding {
  @Override
  public Text says() {
    return new Text(
        programme + " was joined beyond what is mandatory",
        programme + " diikuti melebihi yang wajib");
  }
}
