package id.paritrana.stability;

import id.paritrana.decision.finding.QuotaSet;
import id.paritrana.dossier.Convening.Drawn;
import id.paritrana.selection.Contender;
import id.paritrana.selection.Measure;
import id.paritrana.selection.Order;
import id.paritrana.selection.Ranking;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Ranks a cohort again and again with other totals, by the quota and tie-breaks of its selection.
 * It comes to what {@link Ranking} comes to, but looks at tie-breaks only where totals are level at
 * the cut. A tie that the panel settled is settled as long as those very nominees tie.
 */
final class Standings {
  /** The total of one who is not ranked. */
  static final long OUT = -1;

  private final QuotaSet quota;
  private final long minimum;
  private final Order tieBreaks;
  private final List<Drawn> drawn;

  Standings(Ranking ranking) {
    quota = ranking.terms().quota().orElseThrow().finding();
    minimum =
        Math.max(
            0, quota.minimum().movePointRight(2).setScale(0, RoundingMode.CEILING).longValue());
    // The first measure is the total, which is compared in hundredths.
    List<Measure> measures = ranking.order().measures();
    tieBreaks = new Order(measures.subList(1, measures.size()), List.of());
    drawn = ranking.order().drawn();
  }

  /**
   * Who wins and goes on.
   *
   * @param cents totals in hundredths, {@link #OUT} for one who is not ranked
   * @param now the contenders with the figures that break ties
   */
  Standing of(long[] cents, List<Contender> now) {
    return new Standing(first(quota.winners(), cents, now), first(quota.sentUp(), cents, now));
  }

  /** Some of the nominees, best first; by their ids where nothing else tells them apart. */
  List<Integer> ordered(BitSet some, long[] cents, List<Contender> now) {
    List<Integer> sorted = new ArrayList<>(some.stream().boxed().toList());
    sorted.sort(
        Comparator.comparing((Integer i) -> -cents[i])
            .thenComparing(now::get, tieBreaks)
            .thenComparing(i -> settled(i, cents, now))
            .thenComparing(i -> now.get(i).nominee().called()));
    return sorted;
  }

  /** Its place in a tie of the very nominees whose order the panel settled. */
  private int settled(int one, long[] cents, List<Contender> now) {
    List<Contender> level =
        IntStream.range(0, cents.length)
            .filter(i -> cents[i] == cents[one])
            .mapToObj(now::get)
            .filter(other -> tieBreaks.compare(other, now.get(one)) == 0)
            .toList();
    return drawn.stream()
        .filter(settled -> Order.settles(settled, level))
        .map(settled -> Order.at(settled, now.get(one)))
        .findFirst()
        .orElse(0);
  }

  private BitSet first(int places, long[] cents, List<Contender> now) {
    BitSet in = new BitSet();
    if (places == 0) {
      return in;
    }
    long cut = cut(places, cents);
    List<Integer> level = new ArrayList<>();
    for (int i = 0; i < cents.length; i++) {
      if (cents[i] >= minimum && cents[i] > cut) {
        in.set(i);
      } else if (cents[i] >= minimum && cents[i] == cut) {
        level.add(i);
      }
    }
    if (in.cardinality() + level.size() <= places) {
      level.forEach(in::set);
    } else {
      settle(level, places - in.cardinality(), now, in);
    }
    return in;
  }

  /** The total of the last place, or less than any if there are fewer nominees. */
  private static long cut(int places, long[] cents) {
    long[] best = new long[places];
    Arrays.fill(best, Long.MIN_VALUE);
    for (long one : cents) {
      int at = places - 1;
      if (one <= best[at]) {
        continue;
      }
      for (; at > 0 && best[at - 1] < one; at--) {
        best[at] = best[at - 1];
      }
      best[at] = one;
    }
    return best[places - 1];
  }

  /** More nominees are level than there are places left. */
  private void settle(List<Integer> level, int left, List<Contender> now, BitSet in) {
    level.sort(Comparator.comparing(now::get, tieBreaks));
    for (int from = 0; from < level.size() && from < left; ) {
      int to = from + 1;
      while (to < level.size()
          && tieBreaks.compare(now.get(level.get(from)), now.get(level.get(to))) == 0) {
        to++;
      }
      List<Integer> equal = level.subList(from, to);
      List<Contender> all = equal.stream().map(now::get).toList();
      int first = from;
      drawn.stream()
          .filter(settled -> Order.settles(settled, all))
          .findFirst()
          .ifPresentOrElse(
              settled ->
                  equal.stream()
                      .filter(i -> first + Order.at(settled, now.get(i)) < left)
                      .forEach(in::set),
              () -> equal.forEach(in::set));
      from = to;
    }
  }
}
