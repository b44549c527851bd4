package id.paritrana.decision.fact;

import java.math.BigDecimal;

/**
 * Construction contracts on which contributions are due because wages are unknown.
 *
 * @param value rupiah
 */
public record Contract(BigDecimal value) implements Fact {
  @Override
  public String text() {
    return "contractValue = " + value.toPlainString();
  }
}
