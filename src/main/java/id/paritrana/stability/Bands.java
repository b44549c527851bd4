package id.paritrana.stability;

import id.paritrana.decision.Exact;
import id.paritrana.decision.fact.Indicator;
import id.paritrana.ruleset.Measure;
import id.paritrana.ruleset.Measure.Points;
import id.paritrana.ruleset.Ruleset;
import id.paritrana.selection.Contender;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How far each boundary between two bands of points may move before other nominees win. It moves
 * between its neighbours, so that no band goes away, and something happens only where it passes
 * nominees' own figures; there the cohort is ranked again.
 */
final class Bands {
  /**
   * One boundary.
   *
   * @param rules the rows that end or begin at it
   * @param down none where it cannot move that way
   * @param up none where it cannot move that way
   */
  record Margin(Boundary boundary, Set<String> rules, @Nullable Reach down, @Nullable Reach up) {}

  private final Field field;
  private final Patience patience;

  /** The rows of points that each nominee is measured by, by aspect and indicator. */
  private final List<List<Measure>> rows;

  private final TreeMap<Boundary, Set<String>> boundaries = new TreeMap<>(Boundary.ORDER);

  Bands(Field field, Ruleset ruleset, Patience patience) {
    this.field = field;
    this.patience = patience;
    rows = field.entrants().stream().map(entrant -> rows(entrant, ruleset)).toList();
    rows.forEach(own -> own.forEach(this::collect));
  }

  private static List<Measure> rows(Entrant entrant, Ruleset ruleset) {
    Set<String> weighted =
        entrant.aspects().stream().map(aspect -> aspect.code()).collect(Collectors.toSet());
    return ruleset.measures(entrant.candidate()).stream()
        .filter(row -> row.besides().isEmpty())
        .filter(row -> row.gives() instanceof Points points && weighted.contains(points.aspect()))
        .toList();
  }

  private void collect(Measure row) {
    String aspect = aspect(row);
    Measure.End from = row.from();
    Measure.End to = row.to();
    if (from != null && to != null && from.bound().compareTo(to.bound()) == 0) {
      return;
    }
    if (from != null) {
      collect(Boundary.lower(aspect, row.indicator(), from), row);
    }
    if (to != null) {
      collect(Boundary.upper(aspect, row.indicator(), to), row);
    }
  }

  private void collect(Boundary boundary, Measure row) {
    boundaries.computeIfAbsent(boundary, b -> new TreeSet<>()).add(row.rule().rule());
  }

  List<Margin> margins() throws Impatient {
    List<Margin> margins = new ArrayList<>();
    for (Map.Entry<Boundary, Set<String>> one : boundaries.entrySet()) {
      Boundary boundary = one.getKey();
      Reach down = reach(boundary, false);
      Reach up = reach(boundary, true);
      if (down != null || up != null) {
        margins.add(new Margin(boundary, one.getValue(), down, up));
      }
    }
    return margins;
  }

  private @Nullable Reach reach(Boundary boundary, boolean up) throws Impatient {
    Boundary next = up ? boundaries.higherKey(boundary) : boundaries.lowerKey(boundary);
    Boundary neighbour = next != null && next.sameFigure(boundary) ? next : null;
    Extent extent = Extent.of(boundary.indicator());
    BigDecimal nearest = beyond(boundary.bound(), extent.whole(), !up, up);
    if (meets(nearest, neighbour, up) || !extent.parts(nearest, boundary.above())) {
      return null;
    }
    Comparator<BigDecimal> outwards = up ? Comparator.naturalOrder() : Comparator.reverseOrder();
    TreeMap<BigDecimal, List<Integer>> passed = new TreeMap<>(outwards);
    for (int i = 0; i < field.size(); i++) {
      BigDecimal value = value(i, boundary.indicator());
      if (value != null && boundary.below(value) == up && within(value, neighbour, up)) {
        passed.computeIfAbsent(value.stripTrailingZeros(), v -> new ArrayList<>()).add(i);
      }
    }
    long[] cents = field.cents();
    List<Contender> now = field.contenders();
    Reach reach = Reach.ENDLESS;
    for (Map.Entry<BigDecimal, List<Integer>> event : passed.entrySet()) {
      patience.spend();
      BigDecimal to = beyond(event.getKey(), extent.whole(), boundary.above(), up);
      if (reach.settled() || meets(to, neighbour, up) || !extent.parts(to, boundary.above())) {
        break;
      }
      for (int i : event.getValue()) {
        Contender changed = field.entrants().get(i).gaining(gain(i, boundary, to));
        now.set(i, changed);
        cents[i] = Entrant.cents(changed.total());
      }
      reach = reach.and(field, boundary.bound(), to, field.standings().of(cents, now));
    }
    return reach;
  }

  private static boolean within(BigDecimal value, @Nullable Boundary neighbour, boolean up) {
    return neighbour == null || neighbour.below(value) != up;
  }

  private static boolean meets(BigDecimal to, @Nullable Boundary neighbour, boolean up) {
    int order = neighbour == null ? 0 : to.compareTo(neighbour.bound());
    return neighbour != null && (up ? order >= 0 : order <= 0);
  }

  private @Nullable BigDecimal value(int nominee, String indicator) {
    Indicator figure = field.entrants().get(nominee).decision().indicators().get(indicator);
    return figure == null ? null : figure.value();
  }

  /** The nearest place at which the boundary has just passed a figure. */
  private static BigDecimal beyond(BigDecimal value, boolean whole, boolean above, boolean up) {
    if (above == up) {
      return value;
    }
    BigDecimal least =
        whole
            ? BigDecimal.ONE
            : BigDecimal.ONE.movePointLeft(Math.max(Exact.DECIMALS, value.scale()));
    return up ? value.add(least) : value.subtract(least);
  }

  /** What moving a boundary gives a nominee or takes from it, by aspect. */
  private Map<String, BigDecimal> gain(int nominee, Boundary boundary, BigDecimal to) {
    BigDecimal value = value(nominee, boundary.indicator());
    BigDecimal gain = BigDecimal.ZERO;
    for (Measure row : rows.get(nominee)) {
      if (value != null
          && row.indicator().equals(boundary.indicator())
          && aspect(row).equals(boundary.aspect())) {
        BigDecimal points = ((Points) row.gives()).points();
        gain = row.holds(value) ? gain.subtract(points) : gain;
        gain = boundary.moved(row, to).holds(value) ? gain.add(points) : gain;
      }
    }
    return Map.of(boundary.aspect(), gain);
  }

  private static String aspect(Measure row) {
    return ((Points) row.gives()).aspect();
  }
}
