package id.paritrana.ruleset.analysis;

import id.paritrana.ruleset.table.CellTest;
import id.paritrana.ruleset.table.HitPolicy;
import id.paritrana.ruleset.table.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A small table's cases written out one by one and numbered: every field's bounds, numbers between
 * and beyond them, every code and one other, and the absent value. Which row takes which case is
 * asked of the cells' own tests, and which case there can be of the worlds.
 */
final class PlainSpace {
  final Table table;
  final List<Axis> axes;
  final List<List<Object>> cases = new ArrayList<>();

  /** The cases there can be. */
  final BitSet possible = new BitSet();

  /** By row, the cases its cells let through, possible or not. */
  final List<BitSet> taken = new ArrayList<>();

  /** By row, the possible cases it takes. */
  final List<BitSet> hits = new ArrayList<>();

  /** The cases that some row takes. */
  final BitSet covered = new BitSet();

  /** The cases in which a gap counts. */
  final BitSet counted = new BitSet();

  private final List<World> worlds;
  private final List<PlainField> fields = new ArrayList<>();
  private final Map<CellTest, BitSet> passing = new HashMap<>();
  private final List<List<Object>> values = new ArrayList<>();
  private final List<Map<Object, Integer>> steps = new ArrayList<>();

  PlainSpace(Table table, List<Axis> axes, List<World> worlds) {
    this.table = table;
    this.worlds = worlds;
    this.axes = axes;
    axes.forEach(axis -> fields.add(new PlainField(table, axis, worlds)));
    fields.forEach(field -> values.add(field.values()));
    values.forEach(own -> steps.add(new HashMap<>()));
    write(new ArrayList<>());
    for (int c = 0; c < cases.size(); c++) {
      possible.set(c, possible(cases.get(c)));
    }
    for (Table.Row row : table.rows()) {
      BitSet own = taken(row.tests());
      taken.add(own);
      hits.add(both(own, possible));
      covered.or(own);
    }
    for (int c = 0; c < cases.size(); c++) {
      counted.set(c, counts(c));
    }
  }

  static BitSet both(BitSet one, BitSet other) {
    BitSet both = (BitSet) one.clone();
    both.and(other);
    return both;
  }

  /** Whether some world allows every value. */
  boolean possible(List<Object> values) {
    return worlds.stream()
        .anyMatch(
            world ->
                IntStream.range(0, axes.size())
                    .allMatch(a -> fields.get(a).allows(world, values.get(a))));
  }

  private void write(List<Object> start) {
    if (start.size() == axes.size()) {
      cases.add(new ArrayList<>(start));
      return;
    }
    for (Object value : values.get(start.size())) {
      start.add(value);
      write(start);
      start.remove(start.size() - 1);
    }
  }

  /** The cases that pass all of these tests. */
  BitSet taken(List<CellTest> tests) {
    BitSet own = new BitSet();
    own.set(0, cases.size());
    tests.forEach(test -> own.and(passing.computeIfAbsent(test, this::passing)));
    return own;
  }

  private BitSet passing(CellTest test) {
    int axis = axis(test);
    int stride = stride(axis);
    List<Object> own = values.get(axis);
    BitSet right = new BitSet();
    IntStream.range(0, own.size()).forEach(v -> right.set(v, test.holds(own.get(v))));
    BitSet passing = new BitSet();
    IntStream.range(0, cases.size())
        .forEach(c -> passing.set(c, right.get(c / stride % own.size())));
    return passing;
  }

  private int stride(int axis) {
    return values.subList(axis + 1, values.size()).stream()
        .mapToInt(List::size)
        .reduce(1, (one, other) -> one * other);
  }

  boolean passes(List<CellTest> tests, List<Object> values) {
    return tests.stream().allMatch(test -> test.holds(values.get(axis(test))));
  }

  private int axis(CellTest test) {
    for (int a = 0; a < axes.size(); a++) {
      if (axes.get(a).tests(test)) {
        return a;
      }
    }
    throw new IllegalStateException("no axis for " + test);
  }

  private boolean counts(int at) {
    for (int a = 0; a < axes.size(); a++) {
      Object value = cases.get(at).get(a);
      boolean stranger = value != null && fields.get(a).stranger(value);
      boolean avoidable =
          value == null
              && (table.hitPolicy() == HitPolicy.UNIQUE || !leftOpen(axes.get(a)))
              && replaceable(at, a);
      if (stranger || avoidable) {
        return false;
      }
    }
    return possible.get(at);
  }

  /** Whether the field could have a value, all others alike. */
  private boolean replaceable(int at, int axis) {
    List<Object> own = values.get(axis);
    int here = own.indexOf(cases.get(at).get(axis));
    return IntStream.range(0, own.size())
        .anyMatch(v -> own.get(v) != null && possible.get(at + (v - here) * stride(axis)));
  }

  private boolean leftOpen(Axis axis) {
    for (int r = 0; r < taken.size(); r++) {
      if (!hits.get(r).isEmpty() && table.rows().get(r).tests().stream().noneMatch(axis::tests)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a row that can hit lets some smaller (or greater) number through, all other fields
   * alike.
   */
  boolean beside(int row, int at, int axis, boolean smaller) {
    List<Object> own = values.get(axis);
    int here = own.indexOf(cases.get(at).get(axis));
    if (hits.get(row).isEmpty() || !(own.get(here) instanceof BigDecimal)) {
      return false;
    }
    int stride = stride(axis);
    for (int v = smaller ? 0 : here + 1; v < (smaller ? here : own.size()); v++) {
      if (own.get(v) != null && taken.get(row).get(at + (v - here) * stride)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a row takes the nearest smaller (or greater) number that any row takes, all other
   * fields alike.
   */
  boolean borders(int row, int at, int axis, boolean smaller) {
    List<Object> own = values.get(axis);
    int here = own.indexOf(cases.get(at).get(axis));
    if (own.get(here) == null) {
      return false;
    }
    int stride = stride(axis);
    int step = smaller ? -1 : 1;
    for (int v = here + step; v >= 0 && v < own.size() && own.get(v) != null; v += step) {
      int beside = at + (v - here) * stride;
      if (IntStream.range(0, taken.size()).anyMatch(r -> takes(r, beside))) {
        return takes(row, beside);
      }
    }
    return false;
  }

  private boolean takes(int row, int at) {
    return !hits.get(row).isEmpty() && taken.get(row).get(at);
  }

  /** The cases that lie in a box. */
  BitSet within(Box box) {
    BitSet own = new BitSet();
    for (int c = 0; c < cases.size(); c++) {
      boolean inside = true;
      for (int a = 0; a < axes.size() && inside; a++) {
        inside = box.part(a).has(step(a, cases.get(c).get(a)));
      }
      own.set(c, inside);
    }
    return own;
  }

  private int step(int axis, Object value) {
    return steps.get(axis).computeIfAbsent(value, v -> fields.get(axis).step(v));
  }
}
