package id.paritrana.advice;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Along one lever, with others held: the steps at which anything counts otherwise than one step
 * before. Between two steps that count alike nothing is looked for, since a figure that only rises
 * or only falls along a field cannot leave its band and come back; figures seen to turn are kept.
 */
final class Steps {
  /** Every so often the middle is taken, so that a curve costs no more than halving does. */
  private static final int HALVE = 4;

  private final Runs runs;
  private final Set<String> turning = new HashSet<>();

  Steps(Runs runs) {
    this.runs = runs;
  }

  /** Figures that turned along some field: what was found holds, but more may be there. */
  Set<String> turning() {
    return turning;
  }

  /** The steps, in their order; the state before the first is that of the other moves alone. */
  List<Long> along(List<Move> others, int lever) {
    long last = last(others, lever);
    if (last == 0) {
      return List.of();
    }
    NavigableMap<Long, State> seen = new TreeMap<>();
    List<Long> found = new ArrayList<>();
    seen.put(0L, runs.state(others));
    seen.put(last, runs.state(Move.and(others, lever, last)));
    split(others, lever, 0, last, 1, seen, found);
    turns(seen);
    return found;
  }

  /** The farthest step that does not contradict the other moves; 0 if none. */
  long last(List<Move> others, int lever) {
    long high = runs.lever(lever).steps();
    if (runs.possible(Move.and(others, lever, high))) {
      return high;
    }
    long low = 0;
    while (high - low > 1) {
      long middle = low + (high - low) / 2;
      if (runs.possible(Move.and(others, lever, middle))) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private void split(
      List<Move> others,
      int lever,
      long low,
      long high,
      int depth,
      NavigableMap<Long, State> seen,
      List<Long> found) {
    State near = seen.get(low);
    State far = seen.get(high);
    if (near == null || far == null || near.same(far)) {
      return;
    }
    if (high - low == 1) {
      found.add(high);
      return;
    }
    long at = depth % HALVE == 0 ? low + (high - low) / 2 : guess(near, far, low, high);
    seen.put(at, runs.state(Move.and(others, lever, at)));
    split(others, lever, low, at, depth + 1, seen, found);
    split(others, lever, at, high, depth + 1, seen, found);
  }

  /** The step just before the one where a straight line would cross a bound. */
  private long guess(State near, State far, long low, long high) {
    Cuts.@Nullable Crossing crossing = runs.cuts().between(near, far);
    if (crossing == null) {
      return low + (high - low) / 2;
    }
    BigDecimal way = crossing.end().subtract(crossing.start());
    BigInteger ahead =
        crossing
            .bound()
            .subtract(crossing.start())
            .multiply(BigDecimal.valueOf(high - low))
            .divide(way, 0, RoundingMode.CEILING)
            .toBigInteger();
    long crossed = low + ahead.max(BigInteger.ZERO).min(BigInteger.valueOf(high - low)).longValue();
    return Math.max(low + 1, Math.min(high - 1, crossed - 1 > low ? crossed - 1 : crossed));
  }

  private void turns(NavigableMap<Long, State> all) {
    NavigableMap<Long, State> seen = new TreeMap<>(all);
    seen.values().removeIf(state -> state.standing() == null);
    Set<String> figures = new HashSet<>();
    seen.values().forEach(state -> figures.addAll(state.figures().keySet()));
    figures.stream().filter(figure -> turns(figure, seen)).forEach(turning::add);
  }

  private static boolean turns(String figure, NavigableMap<Long, State> seen) {
    int direction = 0;
    int comesAndGoes = 0;
    BigDecimal before = null;
    boolean was = seen.firstEntry().getValue().figures().containsKey(figure);
    for (State state : seen.values()) {
      BigDecimal now = state.figures().get(figure);
      comesAndGoes += was == (now != null) ? 0 : 1;
      was = now != null;
      int order = before == null || now == null ? 0 : now.compareTo(before);
      if (order * direction < 0 || comesAndGoes > 1) {
        return true;
      }
      direction = order == 0 ? direction : order;
      before = now == null ? before : now;
    }
    return false;
  }

  /** The steps of each lever worth holding while another is moved: its own, and its limit. */
  List<Long> held(List<Move> others, int lever, Map<List<Move>, List<Long>> known) {
    return known.computeIfAbsent(
        Move.and(others, lever, Long.MAX_VALUE),
        key -> {
          List<Long> held = new ArrayList<>(along(others, lever));
          long last = last(others, lever);
          if (last > 0 && !held.contains(last)) {
            held.add(last);
          }
          return List.copyOf(held);
        });
  }
}
