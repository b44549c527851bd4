package id.paritrana.decision.finding;

import id.paritrana.dossier.Text;

/** The risk group of a line of business. */
public record RiskGroupFound(String riskGroup) implements Finding {
  @Override
  public Text says() {
    return new Text("risk group " + riskGroup, "kelompok risiko " + riskGroup);
  }
}
