package id.paritrana.ruleset.analysis;

import id.paritrana.ruleset.table.CellTest;
import id.paritrana.ruleset.table.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One field's values, enough of them that no test, no domain and no world tells apart what lies
 * between: every bound, numbers between and beyond them, every code and one other, the absent
 * value.
 */
final class PlainField {
  private static final String STRANGER = "Z";

  private final Axis axis;
  private final Domain domain;
  private final List<CellTest> tests;
  private final List<Domain> narrowed;
  private final Set<Object> named;

  PlainField(Table table, Axis axis, List<World> worlds) {
    this.axis = axis;
    this.domain = RandomTable.DOMAINS.get(axis.field());
    this.tests =
        table.rows().stream().flatMap(row -> row.tests().stream()).filter(axis::tests).toList();
    this.narrowed =
        worlds.stream().map(world -> world.of(axis.field())).filter(d -> d != null).toList();
    this.named = tests.stream().flatMap(t -> t.values().stream()).collect(Collectors.toSet());
  }

  List<Object> values() {
    List<Object> values = new ArrayList<>();
    if (domain instanceof Domain.Numbers numbers) {
      values.addAll(numbers(numbers));
    } else {
      Set<String> closed = ((Domain.Codes) domain).closed();
      TreeSet<String> codes = new TreeSet<>(closed == null ? Set.of(STRANGER) : closed);
      if (closed == null) {
        named.forEach(code -> codes.add((String) code));
        narrowed.forEach(own -> codes.addAll(((Domain.Codes) own).closed()));
      }
      values.addAll(codes);
    }
    if (domain.absent()) {
      values.add(null);
    }
    return values;
  }

  private List<BigDecimal> numbers(Domain.Numbers domain) {
    TreeSet<BigDecimal> bounds = new TreeSet<>();
    tests.forEach(test -> bounds.add(test.bound()));
    Stream.concat(Stream.of(domain), narrowed.stream())
        .flatMap(d -> d instanceof Domain.Numbers n ? Stream.of(n.least(), n.most()) : Stream.of())
        .filter(bound -> bound != null)
        .forEach(bounds::add);
    TreeSet<BigDecimal> numbers = new TreeSet<>(bounds);
    numbers.add(bounds.first().setScale(0, RoundingMode.FLOOR).subtract(BigDecimal.ONE));
    numbers.add(bounds.last().setScale(0, RoundingMode.CEILING).add(BigDecimal.ONE));
    for (BigDecimal bound : bounds) {
      numbers.add(bound.setScale(0, RoundingMode.FLOOR));
      numbers.add(bound.setScale(0, RoundingMode.CEILING));
      BigDecimal next = bounds.higher(bound);
      if (next != null) {
        numbers.add(bound.add(next).divide(BigDecimal.valueOf(2)));
        numbers.add(bound.setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE));
      }
    }
    return numbers.stream().filter(number -> possible(domain, number)).toList();
  }

  static boolean possible(Domain.Numbers domain, BigDecimal number) {
    return (domain.least() == null || number.compareTo(domain.least()) >= 0)
        && (domain.most() == null || number.compareTo(domain.most()) <= 0)
        && (!domain.whole() || number.stripTrailingZeros().scale() <= 0);
  }

  /** Whether a code is one that neither the table nor a closed list names. */
  boolean stranger(Object value) {
    return value instanceof String
        && ((Domain.Codes) domain).closed() == null
        && !named.contains(value);
  }

  boolean allows(World world, Object value) {
    Domain own = world.of(axis.field());
    if (own == null || value == null) {
      return own == null || own.absent();
    }
    if (value instanceof BigDecimal number) {
      return own instanceof Domain.Numbers numbers && possible(numbers, number);
    }
    Set<String> codes = ((Domain.Codes) own).closed();
    return value.equals(CodeAxis.OTHER)
        ? codes.stream().anyMatch(this::stranger)
        : codes.contains(value);
  }

  /**
   * The one step of the axis whose example behaves as a value does in every single test and world.
   */
  int step(Object value) {
    List<Integer> alike = new ArrayList<>();
    for (int step = 0; step < axis.size(); step++) {
      if (alike(value, example(step))) {
        alike.add(step);
      }
    }
    if (alike.size() != 1) {
      throw new IllegalStateException(value + " of " + axis.field() + ": steps " + alike);
    }
    return alike.get(0);
  }

  private boolean alike(Object value, Object example) {
    if (value == null || example == null) {
      return value == example;
    }
    if (value instanceof String) {
      return stranger(value) ? CodeAxis.OTHER.equals(example) : value.equals(example);
    }
    return tests.stream().allMatch(test -> test.holds(value) == test.holds(example))
        && narrowed.stream().allMatch(own -> sides(own, value).equals(sides(own, example)));
  }

  /** On which side of each end of a world's numbers a number lies. */
  private static List<Boolean> sides(Domain own, Object value) {
    return own instanceof Domain.Numbers numbers && value instanceof BigDecimal number
        ? List.of(
            numbers.least() == null || number.compareTo(numbers.least()) >= 0,
            numbers.most() == null || number.compareTo(numbers.most()) <= 0)
        : List.of();
  }

  private Object example(int step) {
    BitSet one = new BitSet();
    one.set(step);
    return axis.example(
        axis instanceof NumberAxis ? new Part.Span(step, step) : new Part.Choice(one));
  }
}
