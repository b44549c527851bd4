package id.paritrana.draft;

import id.paritrana.ruleset.table.CellTest;
import id.paritrana.ruleset.table.Table;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The codes that tables use by field or result, and the smallest step worth trying of a number. */
final class Vocabulary {
  private static final Map<String, BigDecimal> STEPS =
      Map.of(
          "weight", new BigDecimal("0.01"),
          "target", new BigDecimal("0.001"),
          "rate", new BigDecimal("0.0001"));
  private static final BigDecimal FINE = new BigDecimal("0.001");

  private final Map<String, TreeSet<String>> codes = new TreeMap<>();
  private final Set<String> fractional;

  /**
   * @param fractional indicators that some case gives a figure that is no whole number
   */
  Vocabulary(List<Table> tables, Set<String> fractional) {
    this.fractional = fractional;
    for (Table table : tables) {
      for (Table.Row row : table.rows()) {
        row.tests().forEach(test -> test.values().forEach(value -> learn(test.field(), value)));
        row.results().forEach(this::learn);
      }
    }
  }

  private void learn(String name, Object value) {
    if (value instanceof String code) {
      codes.computeIfAbsent(name, n -> new TreeSet<>()).add(code);
    }
  }

  /** Another code in use there, the next in order; none when all are taken. */
  @Nullable String other(String name, Collection<?> taken) {
    TreeSet<String> used = codes.getOrDefault(name, new TreeSet<>());
    TreeSet<String> free = new TreeSet<>(used);
    taken.forEach(free::remove);
    if (free.isEmpty() || taken.isEmpty()) {
      return null;
    }
    String next = free.higher(taken.iterator().next().toString());
    return next == null ? free.first() : next;
  }

  /** The step of a result. */
  BigDecimal step(String slot) {
    return STEPS.getOrDefault(slot, BigDecimal.ONE);
  }

  /** The step of a bound: fine where the figure can lie between whole numbers. */
  BigDecimal step(Table.Row row, CellTest bound) {
    boolean fine =
        row.tests().stream()
            .filter(test -> test.pattern() == bound.pattern() && test.field().equals("indicator"))
            .anyMatch(test -> test.values().stream().anyMatch(fractional::contains));
    return fine ? FINE : Objects.requireNonNull(BigDecimal.ONE);
  }
}
