package id.paritrana.decision.finding;

import id.paritrana.decision.fact.Indicator;
import id.paritrana.dossier.Text;
import java.math.BigDecimal;

/** Points for one indicator of one aspect. */
public record PointsGiven(String aspect, Indicator indicator, BigDecimal points)
    implements Finding {
  @Override
  public Text says() {
    return new Text(
        indicator.text() + ": " + points.toPlainString() + " points for " + aspect,
        indicator.text() + ": " + points.toPlainString() + " poin untuk " + aspect);
  }
}
