package id.paritrana.benchmark;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The grown table decided by hand-written loops over the same rows: what rules cost more than. */
final class PlainLoops {
  private record Key(String category, String indicator) {}

  /** Rows that fired and their points. */
  record Hits(List<Grown.Band> rows, BigDecimal points) {}

  private final List<Grown.Band> rows;
  private final Map<Key, List<Grown.Band>> index = new HashMap<>();

  PlainLoops(Grown grown) {
    rows = grown.rows();
    for (Grown.Band row : rows) {
      index
          .computeIfAbsent(new Key(row.category(), row.indicator()), k -> new ArrayList<>())
          .add(row);
    }
  }

  /** Tests every row. */
  Hits naive(String category, Map<String, BigDecimal> values) {
    List<Grown.Band> hits = new ArrayList<>();
    BigDecimal points = BigDecimal.ZERO;
    for (Grown.Band row : rows) {
      if (row.category().equals(category)) {
        BigDecimal value = values.get(row.indicator());
        if (value != null && holds(row, value)) {
          hits.add(row);
          points = points.add(row.points());
        }
      }
    }
    return new Hits(hits, points);
  }

  /** Tests only the bands of the category and indicator. */
  Hits indexed(String category, Map<String, BigDecimal> values) {
    List<Grown.Band> hits = new ArrayList<>();
    BigDecimal points = BigDecimal.ZERO;
    for (Map.Entry<String, BigDecimal> figure : values.entrySet()) {
      Key key = new Key(category, figure.getKey());
      for (Grown.Band row : index.getOrDefault(key, List.of())) {
        if (holds(row, figure.getValue())) {
          hits.add(row);
          points = points.add(row.points());
        }
      }
    }
    return new Hits(hits, points);
  }

  private static boolean holds(Grown.Band row, BigDecimal value) {
    return row.from().compareTo(value) <= 0 && value.compareTo(row.to()) < 0;
  }
}
