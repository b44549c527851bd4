package id.paritrana.decision.fact;

/** A local regulation in force. */
public record Enactment(String form) implements Fact {
  @Override
  public String text() {
    return "regulation " + form;
  }
}
