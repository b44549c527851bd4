package id.paritrana.decision.finding;

import id.paritrana.dossier.Text;

/** The zone in which a province competes for the nation. */
public record ZoneFound(String zone) implements Finding {
  @Override
  public Text says() {
    return new Text("zone " + zone, "zona " + zone);
  }
}
