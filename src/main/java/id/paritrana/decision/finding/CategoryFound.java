package id.paritrana.decision.finding;

import id.paritrana.dossier.Text;

/** The award category. */
public record CategoryFound(String category) implements Finding {
  @Override
  public Text says() {
    return new Text("category " + category, "kategori " + category);
  }
}
