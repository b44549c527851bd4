package id.paritrana.decision.finding;

import id.paritrana.dossier.Text;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A slice of a construction contract and its rate.
 *
 * @param upTo upper edge in rupiah; none for the highest slice
 */
public record SliceFound(
    String programme, BigDecimal over, @Nullable BigDecimal upTo, BigDecimal rate)
    implements Finding {
  /** Rupiah due on the part of a contract that lies in this slice. */
  public BigDecimal due(BigDecimal value) {
    BigDecimal top = upTo == null ? value : value.min(upTo);
    return top.subtract(over).max(BigDecimal.ZERO).multiply(rate);
  }

  @Override
  public Text says() {
    String top = upTo == null ? "" : upTo.toPlainString();
    return new Text(
        programme
            + " costs "
            + rate.toPlainString()
            + " of the part of the contract value above Rp "
            + over.toPlainString()
            + (upTo == null ? "" : " up to Rp " + top),
        "iuran "
            + programme
            + " sebesar "
            + rate.toPlainString()
            + " dari bagian nilai kontrak di atas Rp "
            + over.toPlainString()
            + (upTo == null ? "" : " sampai Rp " + top));
  }
}
