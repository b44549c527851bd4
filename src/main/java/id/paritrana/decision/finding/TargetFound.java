package id.paritrana.decision.finding;

import id.paritrana.dossier.Text;
import java.math.BigDecimal;

/** The coverage target that applies, as a fraction. */
public record TargetFound(BigDecimal target) implements Finding {
  @Override
  public Text says() {
    return new Text(
        "the coverage target is " + target.toPlainString(),
        "target cakupan " + target.toPlainString());
  }
}
