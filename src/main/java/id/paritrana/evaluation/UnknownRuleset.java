package id.paritrana.evaluation;

import id.paritrana.dossier.Text;

/** A caller pinned a ruleset that this service does not hold, or can read no more. */
public final class UnknownRuleset extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String current;
  private final transient Text says;

  UnknownRuleset(String current, LostRuleset lost) {
    super(lost);
    this.current = current;
    this.says = lost.says();
  }

  /** What is wrong with the one that was asked for. */
  public Text says() {
    return says;
  }

  /** The one in force. */
  public String current() {
    return current;
  }
}
