package id.paritrana.ruleset;

import id.paritrana.decision.RuleRef;
import id.paritrana.decision.finding.Severity;
import id.paritrana.ruleset.table.CellTest;
import id.paritrana.ruleset.table.HitPolicy;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one row of a gate or points table asks of a figure, and what it gives where that holds.
 *
 * @param besides other figures the row asks for at the same time
 * @param from lower end of the values it takes; none if open
 * @param to upper end; none if open
 * @param conditions its other conditions, by cell
 * @param policy whether other rows of the table may give something too
 */
public record Measure(
    RuleRef rule,
    String indicator,
    List<String> besides,
    @Nullable End from,
    @Nullable End to,
    Map<String, String> conditions,
    Gives gives,
    HitPolicy policy) {

  /** One end of a range of values. */
  public record End(BigDecimal bound, boolean inclusive) {}

  /** What a row gives. */
  public sealed interface Gives {}

  /** A gate that fails where the row holds. */
  public record Gate(String code, Severity severity) implements Gives {}

  /** Points of an aspect. */
  public record Points(String aspect, BigDecimal points) implements Gives {}

  /** The row as a measure of one of the figures it names. */
  static Measure of(Row row, String indicator) {
    End from = null;
    End to = null;
    Map<String, String> conditions = new LinkedHashMap<>();
    for (CellTest test : row.row().tests()) {
      if (test.pattern() != 0 || !test.field().equals("value")) {
        conditions.put(test.cell(), test.text());
        continue;
      }
      switch (test.op()) {
        case ABOVE, AT_LEAST -> from = tighter(from, end(test), 1);
        case BELOW, AT_MOST -> to = tighter(to, end(test), -1);
        case EQUAL, ONE_OF -> {
          from = end(test);
          to = end(test);
        }
      }
    }
    List<String> besides =
        row.row().tests().stream()
            .filter(test -> test.pattern() != 0 && test.field().equals("indicator"))
            .flatMap(test -> test.values().stream().map(Object::toString))
            .toList();
    return new Measure(
        row.source().ref(),
        indicator,
        besides,
        from,
        to,
        conditions,
        gives(row.row().results()),
        row.table().hitPolicy());
  }

  private static End end(CellTest test) {
    return new End(
        test.bound(),
        switch (test.op()) {
          case AT_LEAST, AT_MOST, EQUAL, ONE_OF -> true;
          case ABOVE, BELOW -> false;
        });
  }

  /** Of two ends on one side the one that leaves less. */
  private static End tighter(@Nullable End one, End other, int side) {
    int order = one == null ? -1 : side * one.bound().compareTo(other.bound());
    return one == null || order < 0 || order == 0 && one.inclusive() ? other : one;
  }

  private static Gives gives(Map<String, Object> results) {
    Object gate = results.get("gate");
    return gate == null
        ? new Points(
            String.valueOf(results.get("aspect")),
            new BigDecimal(String.valueOf(results.get("points"))))
        : new Gate(gate.toString(), Severity.valueOf(String.valueOf(results.get("severity"))));
  }

  /** Whether the row takes this value. */
  public boolean holds(BigDecimal value) {
    return !below(value) && !above(value);
  }

  /** Whether a value is too low for the row. */
  public boolean below(BigDecimal value) {
    if (from == null) {
      return false;
    }
    int order = value.compareTo(from.bound());
    return order < 0 || order == 0 && !from.inclusive();
  }

  private boolean above(BigDecimal value) {
    if (to == null) {
      return false;
    }
    int order = value.compareTo(to.bound());
    return order > 0 || order == 0 && !to.inclusive();
  }
}
