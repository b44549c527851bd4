package id.paritrana.decision.fact;

import java.math.BigDecimal;
import java.util.List;

/** Marks of an assessor who may mark this nominee. */
public record Assessment(String seat, String assessor, List<BigDecimal> marks) implements Fact {
  @Override
  public String text() {
    return seat + " " + marks;
  }
}
