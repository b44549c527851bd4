package id.paritrana.decision.finding;

import id.paritrana.dossier.Text;
import java.math.BigDecimal;

/**
 * An aspect's weight for this group and stage.
 *
 * @param weight a fraction
 * @param maximum the most points that can be reached, to which points are scaled
 */
public record WeightSet(String aspect, BigDecimal weight, BigDecimal maximum) implements Finding {
  @Override
  public Text says() {
    return new Text(
        aspect + " weighs " + weight.toPlainString(),
        "bobot " + aspect + " " + weight.toPlainString());
  }
}
