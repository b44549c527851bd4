package id.paritrana.decision.finding;

import id.paritrana.dossier.Text;

/** Something the panel should look at. */
public record FlagRaised(String flag, String en, String indonesian) implements Finding {
  @Override
  public Text says() {
    return new Text(en, indonesian);
  }
}
