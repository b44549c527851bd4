package id.paritrana.advice;

import id.paritrana.decision.Decision;
import id.paritrana.decision.Exact;
import id.paritrana.decision.Score;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How far changes lead that do not touch each other: their effects add up, so that nothing need be
 * run to know what several come to.
 */
final class Outlook {
  /**
   * What one change does.
   *
   * @param cured hurdles it takes away
   * @param raised hurdles it brings
   * @param gains points by aspect, in the order of the aspects
   */
  record Effect(int cured, int raised, List<BigDecimal> gains) {}

  /** What changes lead to: hurdles left on the way to ELIGIBLE, and the total as shown. */
  record End(int left, BigDecimal total) {
    /** Whether it comes nearer to a goal than another. */
    boolean nearer(End other, Goal goal) {
      if (goal.eligible() && left != other.left) {
        return left < other.left;
      }
      return total.compareTo(other.total) > 0;
    }
  }

  private final Standing filed;
  private final List<Score.Aspect> aspects;
  private final List<BigDecimal> sums;

  Outlook(Decision decision) {
    filed = Standing.of(decision);
    aspects = decision.score().aspects();
    sums = aspects.stream().map(aspect -> sum(aspect, filed.points())).toList();
  }

  Standing filed() {
    return filed;
  }

  List<String> aspects() {
    return aspects.stream().map(Score.Aspect::code).toList();
  }

  Effect effect(Standing after) {
    Set<String> cured = new HashSet<>(filed.hurdles());
    cured.removeAll(after.hurdles());
    Set<String> raised = new HashSet<>(after.hurdles());
    raised.removeAll(filed.hurdles());
    List<BigDecimal> gains = new ArrayList<>(sums.size());
    for (int i = 0; i < sums.size(); i++) {
      gains.add(sum(aspects.get(i), after.points()).subtract(sums.get(i)));
    }
    return new Effect(cured.size(), raised.size(), List.copyOf(gains));
  }

  private static BigDecimal sum(Score.Aspect aspect, Map<String, BigDecimal> points) {
    String prefix = Standing.key(aspect.code(), "");
    return points.entrySet().stream()
        .filter(one -> one.getKey().startsWith(prefix))
        .map(Map.Entry::getValue)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Where some effects lead together. */
  End end(List<Effect> effects) {
    int left = filed.hurdles().size();
    for (Effect effect : effects) {
      left += effect.raised - effect.cured;
    }
    BigDecimal total = BigDecimal.ZERO;
    for (int i = 0; i < sums.size(); i++) {
      BigDecimal sum = sums.get(i);
      for (Effect effect : effects) {
        sum = sum.add(effect.gains.get(i));
      }
      Score.Aspect aspect = aspects.get(i);
      total = total.add(Score.scaled(sum, aspect.maximum()).multiply(aspect.weight()));
    }
    return new End(left, Exact.rounded(total));
  }

  /** Two standings that differ from what was filed in different places, put together. */
  Standing merged(Standing one, Standing other) {
    Set<String> hurdles = new HashSet<>();
    for (Standing each : List.of(one, other)) {
      for (String hurdle : each.hurdles()) {
        if (!filed.hurdles().contains(hurdle)
            || one.hurdles().contains(hurdle) && other.hurdles().contains(hurdle)) {
          hurdles.add(hurdle);
        }
      }
    }
    return new Standing(Set.copyOf(hurdles), merged(filed.points(), one.points(), other.points()));
  }

  /** What differs from the base in one or the other, over the base. */
  static Map<String, BigDecimal> merged(
      Map<String, BigDecimal> base, Map<String, BigDecimal> one, Map<String, BigDecimal> other) {
    Map<String, BigDecimal> merged = new HashMap<>(base);
    for (Map<String, BigDecimal> each : List.of(one, other)) {
      base.keySet().stream().filter(key -> !each.containsKey(key)).forEach(merged::remove);
    }
    for (Map<String, BigDecimal> each : List.of(one, other)) {
      each.forEach(
          (key, value) -> {
            if (!value.equals(base.get(key))) {
              merged.put(key, value);
            }
          });
    }
    return merged;
  }
}
