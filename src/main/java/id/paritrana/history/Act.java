package id.paritrana.history;

/** What may be done to the criteria. */
public enum Act {
  /** A draft was handed in. */
  SUBMITTED,
  /** It was found out which recorded decisions a draft would change. */
  ASSESSED,
  /** Somebody else agreed to just these bytes and to what they were told it changes. */
  APPROVED,
  /** A draft was given up. */
  WITHDRAWN,
  /** A draft came into force. */
  PUBLISHED,
  /** A ruleset that was in force before came into force again. */
  RESTORED,
  /** The files that the service was started with came into force. */
  STARTED,
  /** The files of the folders came into force as they were saved there; nobody approved them. */
  WATCHED;

  /** Whether another ruleset is in force from here on. */
  public boolean changesCriteria() {
    return this == PUBLISHED || this == RESTORED || this == STARTED || this == WATCHED;
  }
}
