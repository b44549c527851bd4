package id.paritrana.decision.finding;

import id.paritrana.dossier.Text;

/** A document that must be filed. */
public record DocumentRequired(String document) implements Finding {
  @Override
  public Text says() {
    return new Text(document + " must be filed", "berkas " + document + " wajib disertakan");
  }
}
