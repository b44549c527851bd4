package id.paritrana.decision;

/** What a decision comes to; when several apply, the first in this order. */
public enum Outcome {
  CONTESTED,
  INELIGIBLE,
  INCOMPLETE,
  ELIGIBLE
}
