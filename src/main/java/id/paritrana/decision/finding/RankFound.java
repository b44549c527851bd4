package id.paritrana.decision.finding;

import id.paritrana.dossier.Text;
import java.math.BigDecimal;

/** The rank of a regulation in force. */
public record RankFound(BigDecimal rank) implements Finding {
  @Override
  public Text says() {
    return new Text(
        "this form of regulation ranks " + rank.toPlainString(),
        "peringkat bentuk peraturan " + rank.toPlainString());
  }
}
