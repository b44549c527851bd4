package id.paritrana.decision;

import java.util.List;

/** Rows of a table that allows one hit only, which all hit the same facts. */
public record Contest(List<RuleRef> rules, List<Firing> firings) {}
