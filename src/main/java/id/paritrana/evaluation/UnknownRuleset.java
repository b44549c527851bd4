package id.paritrana.evaluation;

/** A caller pinned a ruleset that this service does not hold. */
public final class UnknownRuleset extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String asked;
  private final String current;

  public UnknownRuleset(String asked, String current) {
    super("ruleset " + asked + " is not held here");
    this.asked = asked;
    this.current = current;
  }

  public String asked() {
    return asked;
  }

  public String current() {
    return current;
  }
}
