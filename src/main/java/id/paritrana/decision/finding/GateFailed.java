package id.paritrana.decision.finding;

import id.paritrana.decision.fact.Indicator;
import id.paritrana.dossier.Text;

/**
 * A gate that the nominee fails.
 *
 * @param bound what would have passed
 */
public record GateFailed(String gate, Severity severity, Indicator indicator, String bound)
    implements Finding {
  @Override
  public Text says() {
    return new Text(
        indicator.text() + " but must be " + bound + ": gate " + gate + " fails, " + severity.en(),
        indicator.text()
            + " padahal seharusnya "
            + bound
            + ": syarat "
            + gate
            + " tidak terpenuhi, "
            + severity.indonesian());
  }
}
