package id.paritrana.ruleset.table;

import java.util.List;

/** What the case sheets of some workbooks hold. */
public record Cases(List<CaseTable> tables, List<Explanation> explanations) {}
