package id.paritrana.decision.finding;

import id.paritrana.dossier.Text;
import java.math.BigDecimal;

/** The yearly contribution rate of a programme, as a fraction of wages. */
public record RateFound(String programme, BigDecimal rate) implements Finding {
  @Override
  public Text says() {
    return new Text(
        programme + " costs " + rate.toPlainString() + " of wages",
        "iuran " + programme + " sebesar " + rate.toPlainString() + " dari upah");
  }
}
