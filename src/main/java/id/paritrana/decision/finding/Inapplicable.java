package id.paritrana.decision.finding;

import id.paritrana.dossier.Text;

/** An indicator that cannot exist for this nominee, and so is not missing either. */
public record Inapplicable(String indicator) implements Finding {
  @Override
  public Text says() {
    return new Text(indicator + " does not apply", indicator + " tidak berlaku");
  }
}
