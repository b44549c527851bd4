package id.paritrana.journal;

/** What an entry records. */
public enum Kind {
  DECISION,
  RULESET,
  ERASURE,
  ARCHIVE,
  SELECTION,
  /** The files of a draft that somebody handed in. */
  DRAFT,
  /** What somebody did to the criteria. */
  STEP
}
