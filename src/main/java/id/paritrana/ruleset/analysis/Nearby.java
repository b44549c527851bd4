package id.paritrana.ruleset.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the entries that meet a box without asking all of them, by the axis that tells them apart
 * best.
 */
final class Nearby {
  private static final int GROUPS = 512;

  private final List<Entry> entries;
  private final int but;
  private final int axis;
  private final int perGroup;
  private final List<BitSet> groups;

  /**
   * @param but an axis that does not count, or -1
   */
  Nearby(Space space, int but) {
    this.entries = space.entries();
    this.but = but;
    int best = -1;
    List<BitSet> bestGroups = List.of();
    double least = Double.MAX_VALUE;
    for (int a = 0; a < space.axes().size(); a++) {
      if (a != but) {
        List<BitSet> own = groups(a, space.axes().get(a).size());
        double pairs =
            own.stream().mapToDouble(g -> (double) g.cardinality() * g.cardinality()).sum();
        if (pairs < least) {
          least = pairs;
          best = a;
          bestGroups = own;
        }
      }
    }
    axis = best;
    groups = bestGroups;
    perGroup = best < 0 ? 1 : perGroup(space.axes().get(best).size());
  }

  private static int perGroup(int size) {
    return Math.max(1, (size + GROUPS - 1) / GROUPS);
  }

  private List<BitSet> groups(int axis, int size) {
    List<BitSet> own = new ArrayList<>();
    IntStream.rangeClosed(0, size / perGroup(size)).forEach(g -> own.add(new BitSet()));
    for (Entry entry : entries) {
      entry.box().part(axis).eachGroup(perGroup(size), g -> own.get(g).set(entry.at()));
    }
    return own;
  }

  /** The entries that meet a box, from the top. */
  List<Entry> meeting(Box box) {
    BitSet near = new BitSet();
    if (axis < 0) {
      near.set(0, entries.size());
    } else {
      box.part(axis).eachGroup(perGroup, g -> near.or(groups.get(g)));
    }
    return near.stream().mapToObj(entries::get).filter(e -> e.box().meets(box, but)).toList();
  }
}
