package id.paritrana.publication;

/** How far a draft has come. */
public enum State {
  /** An error forbids it; it was not recorded. */
  INVALID,
  /** Its content is that of the criteria in force. */
  UNCHANGED,
  SUBMITTED,
  APPROVED,
  PUBLISHED,
  WITHDRAWN,
  /** Other criteria came into force since it was handed in. */
  OVERTAKEN
}
