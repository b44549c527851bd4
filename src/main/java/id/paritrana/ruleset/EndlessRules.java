package id.paritrana.ruleset;

import id.paritrana.decision.RuleRef;

/** The rules fire one another without end. */
public final class EndlessRules extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient RuleRef rule;

  EndlessRules(RuleRef rule) {
    super("rule " + rule.rule() + " of " + rule.file() + " keeps firing");
    this.rule = rule;
  }

  /** The rule that fired last. */
  public RuleRef rule() {
    return rule;
  }
}
