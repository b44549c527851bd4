package id.paritrana.ruleset.analysis;

import id.paritrana.ruleset.table.Table;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** When two rows say the same. A row without results says what nobody could read. */
final class Sameness {
  private Sameness() {}

  /** Whether it is known what both rows say; one whose results could not be read has none. */
  static boolean known(Entry one, Entry other) {
    return known(one) && known(other);
  }

  static boolean known(Entry entry) {
    return !entry.row().results().isEmpty();
  }

  /** Whether both rows are known to give the same results. */
  static boolean same(Entry one, Entry other) {
    return known(one, other) && results(one.row()).equals(results(other.row()));
  }

  /** A row's results, equal for equal results. */
  static Map<String, Object> results(Table.Row row) {
    return row.results().entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                e -> e.getValue() instanceof BigDecimal n ? n.stripTrailingZeros() : e.getValue()));
  }

  /** All a row says but its id: results, basis and notes. */
  static Map<String, Object> words(Table.Row row) {
    Map<String, Object> words = new HashMap<>(row.notes());
    words.put("basis", row.basis());
    words.put("id", "");
    words.put("results", results(row));
    return words;
  }
}
