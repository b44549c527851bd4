package id.paritrana.decision.fact;

import java.math.BigDecimal;

/**
 * What is due for one programme in the assessed year.
 *
 * @param amount rupiah
 */
public record Contribution(String programme, BigDecimal amount) implements Fact {
  @Override
  public String text() {
    return programme + " = Rp " + amount.toPlainString();
  }
}
