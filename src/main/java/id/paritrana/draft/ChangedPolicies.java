package id.paritrana.draft;

import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Place;
import id.paritrana.ruleset.problem.Problems;
import id.paritrana.ruleset.problem.Quote;
import id.paritrana.ruleset.table.Table;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tables of which more or fewer rows may hit than before. The rows look the same, but what they do
 * together has changed, and so has what a check can find in them.
 */
final class ChangedPolicies {
  /** The policy stands above the five rows that head a table's columns. */
  private static final int ABOVE_FIRST_ROW = 6;

  private final List<Table> before;
  private final List<Table> now;

  ChangedPolicies(List<Table> before, List<Table> now) {
    this.before = before;
    this.now = now;
  }

  void check(Problems problems) {
    for (Table old : before) {
      Table table = same(old).orElse(old);
      boolean policy = old.hitPolicy() != table.hitPolicy();
      if (!table.rows().isEmpty() && (policy || old.complete() && !table.complete())) {
        int row = table.rows().get(0).number() - ABOVE_FIRST_ROW;
        String variant = policy ? table.hitPolicy().name().toLowerCase(Locale.ROOT) : "complete";
        problems.add(
            Code.POLICY,
            variant,
            Place.cell(table.file(), table.sheet(), "B" + Math.max(1, row)),
            List.of(),
            Quote.of(words(old)),
            Quote.of(words(table)));
      }
    }
  }

  /** The table of that sheet, or the one that most of its rows have moved to. */
  private Optional<Table> same(Table old) {
    return now.stream()
        .filter(table -> table.file().equals(old.file()) && table.sheet().equals(old.sheet()))
        .findFirst()
        .or(
            () ->
                now.stream()
                    .filter(table -> shared(old, table) * 2 > old.rows().size())
                    .findFirst());
  }

  private static long shared(Table old, Table table) {
    Set<String> ids = table.rows().stream().map(Table.Row::id).collect(Collectors.toSet());
    return old.rows().stream().filter(row -> ids.contains(row.id())).count();
  }

  private static String words(Table table) {
    return table.hitPolicy() + (table.complete() ? ", COMPLETE" : "");
  }
}
