package id.paritrana.decision.fact;

/** A line of business, by its code in the risk-group table. */
public record Trade(String line) implements Fact {
  @Override
  public String text() {
    return "businessLine " + line;
  }
}
