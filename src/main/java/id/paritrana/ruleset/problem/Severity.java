package id.paritrana.ruleset.problem;

/** How much a problem weighs. */
public enum Severity {
  /** The files make no ruleset. */
  ERROR,
  /** The ruleset would decide, but hardly as its author meant. */
  WARNING,
  /** Worth knowing; nothing is wrong. */
  NOTE
}
