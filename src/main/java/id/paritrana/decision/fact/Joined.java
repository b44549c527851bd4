package id.paritrana.decision.fact;

/** A programme the enterprise has joined. */
public record Joined(String programme) implements Fact {
  @Override
  public String text() {
    return "programme " + programme;
  }
}
