package id.paritrana.decision.fact;

/** Something a rule can match on. */
public interface Fact {
  /** The fact as an auditor reads it: {@code coverage.ratio = 0.8375}. */
  String text();
}
