package id.paritrana.stability;

import id.paritrana.ruleset.InvalidRuleset;
import id.paritrana.ruleset.Ruleset;
import id.paritrana.ruleset.table.CellTest;
import id.paritrana.ruleset.table.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The criteria with one figure moved, as an edited table would have them. */
final class Tables {
  private Tables() {}

  /** One weight moved; the others of these rows keep their proportions, cut to 12 decimals. */
  static Ruleset weighing(Ruleset ruleset, String rule, List<String> group, BigDecimal to)
      throws InvalidRuleset {
    Table table = holding(ruleset, rule);
    BigDecimal before = weight(table, rule);
    Map<String, BigDecimal> weights = new LinkedHashMap<>();
    BigDecimal left = BigDecimal.ONE.subtract(to);
    for (String other : group) {
      if (!other.equals(rule)) {
        BigDecimal scaled =
            weight(table, other)
                .multiply(BigDecimal.ONE.subtract(to))
                .divide(BigDecimal.ONE.subtract(before), 12, RoundingMode.HALF_UP);
        weights.put(other, scaled);
        left = left.subtract(scaled);
      }
    }
    // What cutting left over, so that all add up.
    String last = List.copyOf(weights.keySet()).get(weights.size() - 1);
    weights.merge(last, left, BigDecimal::add);
    weights.put(rule, to);
    List<Table.Row> rows = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      Map<String, Object> results = new LinkedHashMap<>(row.results());
      if (weights.containsKey(row.id())) {
        results.put("weight", weights.get(row.id()));
      }
      rows.add(with(row, row.tests(), results));
    }
    return ruleset.with(table.with(rows));
  }

  /** One boundary moved, in each of these rows that has it. */
  static Ruleset banding(Ruleset ruleset, Set<String> rules, BigDecimal bound, BigDecimal to)
      throws InvalidRuleset {
    Table table = holding(ruleset, rules.iterator().next());
    List<Table.Row> rows = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      List<CellTest> tests = new ArrayList<>();
      for (CellTest test : row.tests()) {
        boolean moves =
            rules.contains(row.id())
                && test.field().equals("value")
                && test.bound().compareTo(bound) == 0;
        tests.add(
            moves
                ? new CellTest(test.pattern(), test.field(), test.op(), List.of(to), test.cell())
                : test);
      }
      rows.add(with(row, tests, row.results()));
    }
    return ruleset.with(table.with(rows));
  }

  private static Table holding(Ruleset ruleset, String rule) {
    return ruleset.tables().stream()
        .filter(table -> table.rows().stream().anyMatch(row -> row.id().equals(rule)))
        .findFirst()
        .orElseThrow();
  }

  private static BigDecimal weight(Table table, String rule) {
    return table.rows().stream()
        .filter(row -> row.id().equals(rule))
        .map(row -> new BigDecimal(row.results().get("weight").toString()))
        .findFirst()
        .orElseThrow();
  }

  private static Table.Row with(Table.Row row, List<CellTest> tests, Map<String, Object> results) {
    return new Table.Row(
        row.number(), row.cell(), row.id(), row.basis(), tests, results, row.notes(), row.cells());
  }
}
