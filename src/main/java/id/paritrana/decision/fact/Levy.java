package id.paritrana.decision.fact;

import org.jspecify.annotations.Nullable;

/**
 * A programme for which contributions are due.
 *
 * @param month YYYYMM whose rate applies
 */
public record Levy(String programme, @Nullable String riskGroup, int month) implements Fact {
  @Override
  public String text() {
    return programme + (riskGroup == null ? "" : " " + riskGroup) + " " + month;
  }
}
