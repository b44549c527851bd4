package id.paritrana.decision.fact;

import java.math.BigDecimal;

/**
 * What an enterprise's scale is read from.
 *
 * @param measure SALES or CAPITAL
 * @param amount rupiah
 */
public record Size(String measure, BigDecimal amount) implements Fact {
  @Override
  public String text() {
    return measure + " = " + amount.toPlainString();
  }
}
