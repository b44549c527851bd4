package id.paritrana.journal.search;

/** What a decision can be asked for by one word. A rule's word is its {@link Place}. */
public enum Facet {
  CATEGORY,
  OUTCOME,
  RULESET,
  YEAR,
  STAGE,
  GATE,
  ASSESSOR,
  RULE
}
