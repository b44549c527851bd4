package id.paritrana.decision.finding;

import id.paritrana.dossier.Text;
import java.math.BigDecimal;

/** The monthly wage above which no pension contribution is due, in rupiah. */
public record CeilingFound(BigDecimal ceiling) implements Finding {
  @Override
  public Text says() {
    return new Text(
        "the ceiling of monthly wages for the pension programme is Rp " + ceiling.toPlainString(),
        "batas upah sebulan untuk JP adalah Rp " + ceiling.toPlainString());
  }
}
