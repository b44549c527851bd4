package id.paritrana.decision.finding;

import id.paritrana.dossier.Text;

/** The enterprise's scale. */
public record ScaleFound(String scale) implements Finding {
  @Override
  public Text says() {
    return new Text("the enterprise is " + scale, "skala usaha: " + scale);
  }
}
