package id.paritrana.ruleset.table;

/** How many rows of a table may hit, in DMN's words: one only, the first of several, or all. */
public enum HitPolicy {
  UNIQUE,
  FIRST,
  COLLECT
}
