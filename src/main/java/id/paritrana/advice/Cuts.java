package id.paritrana.advice;

import id.paritrana.ruleset.Measure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The bands that the rows of gates and points cut each figure into: within one band no row begins
 * or ends to hold.
 */
final class Cuts {
  /** Just below a bound, or just above it. */
  private record Cut(BigDecimal bound, boolean above) implements Comparable<Cut> {
    @Override
    public int compareTo(Cut other) {
      int order = bound.compareTo(other.bound);
      return order != 0 ? order : Boolean.compare(above, other.above);
    }

    boolean passed(BigDecimal value) {
      int order = value.compareTo(bound);
      return order > 0 || order == 0 && !above;
    }
  }

  private final Map<String, List<Cut>> cuts = new TreeMap<>();

  Cuts(List<Measure> measures) {
    Map<String, TreeSet<Cut>> found = new TreeMap<>();
    for (Measure measure : measures) {
      TreeSet<Cut> own = found.computeIfAbsent(measure.indicator(), i -> new TreeSet<>());
      if (measure.from() != null) {
        own.add(new Cut(measure.from().bound(), !measure.from().inclusive()));
      }
      if (measure.to() != null) {
        own.add(new Cut(measure.to().bound(), measure.to().inclusive()));
      }
    }
    found.forEach((indicator, own) -> cuts.put(indicator, List.copyOf(own)));
  }

  /** The band of every measured figure, in the order of their names; -1 where one is absent. */
  List<Integer> bands(Map<String, BigDecimal> figures) {
    List<Integer> bands = new ArrayList<>(cuts.size());
    cuts.forEach((indicator, own) -> bands.add(band(figures.get(indicator), own)));
    return List.copyOf(bands);
  }

  private static int band(@Nullable BigDecimal value, List<Cut> own) {
    if (value == null) {
      return -1;
    }
    return (int) own.stream().filter(cut -> cut.passed(value)).count();
  }

  /**
   * A bound between two states that are cut apart, and the figure it is of; none if no figure
   * tells.
   */
  @Nullable Crossing between(State near, State far) {
    int place = 0;
    for (Map.Entry<String, List<Cut>> one : cuts.entrySet()) {
      if (!near.bands().isEmpty() && !far.bands().isEmpty()) {
        int from = near.bands().get(place);
        int to = far.bands().get(place);
        BigDecimal start = near.figures().get(one.getKey());
        BigDecimal end = far.figures().get(one.getKey());
        if (from != to && start != null && end != null) {
          Cut next = one.getValue().get(from < to ? from : from - 1);
          return new Crossing(start, next.bound(), end);
        }
      }
      place++;
    }
    return null;
  }

  /** A figure's value at two ends, and a bound between. */
  record Crossing(BigDecimal start, BigDecimal bound, BigDecimal end) {}
}
