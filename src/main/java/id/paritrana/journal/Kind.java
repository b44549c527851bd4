package id.paritrana.journal;

/** What an entry records. */
public enum Kind {
  DECISION,
  RULESET,
  ERASURE,
  ARCHIVE,
  SELECTION
}
