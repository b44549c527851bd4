package id.paritrana.impact;

import id.paritrana.ruleset.Ruleset;
import id.paritrana.ruleset.table.Table;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Two rulesets, and what either of them asks for. */
record Both(Ruleset base, Ruleset draft) {
  /** What any order asks for between equal totals. */
  Set<String> tieBreaks() {
    return rows()
        .flatMap(row -> Stream.ofNullable(row.results().get("by")))
        .map(Object::toString)
        .collect(Collectors.toSet());
  }

  /** Rows that say what an aspect weighs: they move everybody whom they are about. */
  Set<String> weights() {
    return rows()
        .filter(row -> row.results().containsKey("weight"))
        .map(Table.Row::id)
        .collect(Collectors.toSet());
  }

  private Stream<Table.Row> rows() {
    return Stream.of(base, draft)
        .flatMap(ruleset -> ruleset.tables().stream())
        .flatMap(table -> table.rows().stream());
  }
}
