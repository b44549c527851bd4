package id.paritrana.decision.finding;

import id.paritrana.dossier.Text;
import java.math.BigDecimal;

/** The monthly wage above which no pension contribution is due, in rupiah. */
public record CeilingFound(BigDecimal ceiling) implements Finding {
  @Override
  public Text says() {
    return new Text(
        "pension contributions are due on wages up to Rp " + ceiling.toPlainString() + " a month",
        "iuran JP dihitung atas upah paling tinggi Rp " + ceiling.toPlainString() + " sebulan");
  }
}
