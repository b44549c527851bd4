package id.paritrana.decision.fact;

import java.math.BigDecimal;

/** A figure the dossier handed in by code. */
public record HandedIn(String indicator, BigDecimal value) implements Fact {
  @Override
  public String text() {
    return indicator + " = " + value.toPlainString();
  }
}
