package id.paritrana.impact;

import id.paritrana.dossier.Text;

/** Why it cannot be said what a draft makes of a decision. */
public record NotCompared(Why why, Text says) {
  /** What stands in the way. */
  public enum Why {
    /** The draft reckons a figure itself that the dossier hands in; it would be refused. */
    HANDED_IN,
    /** The draft comes to no decision. */
    ENDLESS,
    /** Rows disagree both before and after. */
    CONTESTED,
    /** The machine had no time for it. */
    BUSY,
    /** Something in the service failed. */
    FAILED
  }
}
