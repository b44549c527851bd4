package id.paritrana.decision.fact;

/** A document that was filed. */
public record Filed(String document) implements Fact {
  @Override
  public String text() {
    return "document " + document;
  }
}
