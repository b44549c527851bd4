package id.paritrana.selection;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Why one contender stands above another, or beside it.
 *
 * @param deciding the first measure that tells them apart; none of a tie
 * @param lacks how many points of the total the lower one lacks; 0 where a tie-break decides
 * @param differences criteria on which they differ, largest first; with {@link #remainder} they add
 *     up to what the lower one lacks
 * @param remainder what is left by rounding, and by an aspect that can give no more than 100
 */
public record Comparison(
    Contender above,
    Contender below,
    @Nullable Measure deciding,
    BigDecimal lacks,
    List<Difference> differences,
    BigDecimal remainder) {

  /**
   * One criterion in points of the total: positive where the upper one has more.
   *
   * @param above what the upper one got; none where no rule gave it any
   */
  public record Difference(
      String aspect,
      String indicator,
      @Nullable Share above,
      @Nullable Share below,
      BigDecimal points) {}

  /**
   * What one criterion brought into the total.
   *
   * @param value of the indicator
   * @param points as the rule gave them
   * @param weighted the same in points of the total
   */
  public record Share(BigDecimal value, BigDecimal points, BigDecimal weighted, String rule) {
    private Share and(Share other) {
      return new Share(
          value, points.add(other.points), weighted.add(other.weighted), rule + ", " + other.rule);
    }
  }

  private record Key(String aspect, String indicator) {}

  /** Of two contenders of one cohort, in either order. */
  public static Comparison of(Contender one, Contender other, Order order) {
    boolean swap = order.compare(one, other) > 0;
    Contender above = swap ? other : one;
    Contender below = swap ? one : other;
    List<Difference> differences = differences(shares(above), shares(below));
    BigDecimal lacks = above.total().subtract(below.total());
    BigDecimal told =
        differences.stream().map(Difference::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    return new Comparison(
        above, below, order.deciding(above, below), lacks, differences, lacks.subtract(told));
  }

  private static List<Difference> differences(Map<Key, Share> above, Map<Key, Share> below) {
    TreeSet<Key> keys =
        new TreeSet<>(Comparator.comparing(Key::aspect).thenComparing(Key::indicator));
    keys.addAll(above.keySet());
    keys.addAll(below.keySet());
    List<Difference> differences = new ArrayList<>();
    for (Key key : keys) {
      Share upper = above.get(key);
      Share lower = below.get(key);
      BigDecimal points = weighted(upper).subtract(weighted(lower));
      if (points.signum() != 0) {
        differences.add(new Difference(key.aspect(), key.indicator(), upper, lower, points));
      }
    }
    Comparator<Difference> largest = Comparator.comparing(difference -> difference.points().abs());
    differences.sort(largest.reversed());
    return List.copyOf(differences);
  }

  private static BigDecimal weighted(@Nullable Share share) {
    return share == null ? BigDecimal.ZERO : share.weighted();
  }

  private static Map<Key, Share> shares(Contender contender) {
    Map<Key, Share> shares = new LinkedHashMap<>();
    for (Contender.Aspect aspect : contender.aspects()) {
      BigDecimal scale =
          aspect
              .weight()
              .multiply(new BigDecimal(100))
              .divide(aspect.maximum(), MathContext.DECIMAL64);
      for (Contender.Criterion criterion : aspect.criteria()) {
        shares.merge(
            new Key(aspect.code(), criterion.indicator()),
            new Share(
                criterion.value(),
                criterion.points(),
                criterion.points().multiply(scale),
                criterion.rule()),
            Share::and);
      }
    }
    return shares;
  }
}
