package id.paritrana.ruleset;

import id.paritrana.ruleset.table.CellTest;
import id.paritrana.ruleset.table.Op;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * The elementary bands that the bounds of some rows cut the number line into: no row's range begins
 * or ends inside one, so a number's band tells which ranges hold it (coordinate compression).
 *
 * <p>Band 0 lies below the first cut, band n above the n-th. {@code >= b} and {@code < b} cut just
 * below b, {@code > b} and {@code <= b} just above it.
 */
final class Bands {
  private record Cut(BigDecimal bound, boolean above) implements Comparable<Cut> {
    static Cut of(CellTest test) {
      return new Cut(test.bound(), test.op() == Op.ABOVE || test.op() == Op.AT_MOST);
    }

    @Override
    public int compareTo(Cut other) {
      int order = bound.compareTo(other.bound);
      return order != 0 ? order : Boolean.compare(above, other.above);
    }
  }

  private final TreeSet<Cut> collected = new TreeSet<>();
  private final String name;
  private Cut[] cuts = {};
  private String[] names = {};

  Bands(String name) {
    this.name = name;
  }

  void add(CellTest test) {
    collected.add(Cut.of(test));
  }

  /** Fixes the bands; no test may be added afterwards. */
  void settle() {
    cuts = collected.toArray(Cut[]::new);
    names = new String[cuts.length + 1];
    for (int i = 0; i < names.length; i++) {
      names[i] = name + "|" + i;
    }
  }

  /** The name of the band that holds a value. */
  String holding(BigDecimal value) {
    int low = 0;
    int high = cuts.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      int order = value.compareTo(cuts[middle].bound());
      if (order > 0 || (order == 0 && !cuts[middle].above())) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return names[low];
  }

  /** The names of the bands in which all of the tests hold. */
  List<String> within(List<CellTest> tests) {
    int from = 0;
    int to = cuts.length;
    for (CellTest test : tests) {
      int cut = collected.headSet(Cut.of(test)).size();
      if (test.op() == Op.ABOVE || test.op() == Op.AT_LEAST) {
        from = Math.max(from, cut + 1);
      } else {
        to = Math.min(to, cut);
      }
    }
    List<String> within = new ArrayList<>();
    for (int band = from; band <= to; band++) {
      within.add(names[band]);
    }
    return within;
  }
}
