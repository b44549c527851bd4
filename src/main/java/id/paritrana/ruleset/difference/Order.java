package id.paritrana.ruleset.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * What to move to bring one order of things into another: the fewest possible. Of several ways the
 * one is told that leaves the first by name in place, so that both directions tell the same.
 */
final class Order {
  private Order() {}

  /** The things to move; both lists hold the same things, each once. */
  static Set<String> moved(List<String> before, List<String> after) {
    Map<String, Integer> now = new HashMap<>();
    for (int i = 0; i < after.size(); i++) {
      now.put(after.get(i), i);
    }
    Map<Integer, List<Integer>> levels = levels(before, now);
    Set<String> moved = new HashSet<>(before);
    int last = -1;
    for (int length = levels.size(); length > 0; length--) {
      int from = last;
      int next =
          Objects.requireNonNull(levels.get(length)).stream()
              .filter(i -> from < 0 || i > from && at(now, before, i) > at(now, before, from))
              .min(Comparator.comparing(before::get))
              .orElseThrow();
      moved.remove(before.get(next));
      last = next;
    }
    return moved;
  }

  private static int at(Map<String, Integer> now, List<String> before, int i) {
    return Objects.requireNonNull(now.get(before.get(i)));
  }

  /** The places of the older order by how many things, itself first, can stay as they are. */
  private static Map<Integer, List<Integer>> levels(List<String> before, Map<String, Integer> now) {
    Map<Integer, List<Integer>> levels = new HashMap<>();
    // For each length, the latest place in the newer order from which so many can stay.
    TreeMap<Integer, Integer> lengths = new TreeMap<>();
    for (int i = before.size() - 1; i >= 0; i--) {
      int place = at(now, before, i);
      Map.Entry<Integer, Integer> behind = lengths.higherEntry(place);
      int length = behind == null ? 1 : behind.getValue() + 1;
      levels.computeIfAbsent(length, l -> new ArrayList<>()).add(i);
      lengths.put(place, length);
      for (Map.Entry<Integer, Integer> earlier = lengths.lowerEntry(place);
          earlier != null && earlier.getValue() <= length;
          earlier = lengths.lowerEntry(place)) {
        lengths.remove(earlier.getKey());
      }
    }
    return levels;
  }
}
