package id.paritrana.ruleset.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * What some boxes leave of a region.
 *
 * @param pieces boxes that share no case; not all of them where only so many were wanted
 * @param used which of the boxes took something away
 * @param decided whether the budget sufficed; if not, pieces may be missing
 */
record Leftover(List<Box> pieces, BitSet used, boolean decided) {
  private record Open(Box region, int[] takers) {}

  /**
   * Takes the boxes away one by one, each time the one that splits the region least and takes most.
   *
   * @param most stops after so many pieces
   */
  static Leftover of(Region region, List<Box> takers, int most, Budget budget) {
    List<Box> pieces = new ArrayList<>();
    BitSet used = new BitSet();
    Deque<Open> open = new ArrayDeque<>();
    int[] all = all(takers.size());
    region.boxes().forEach(box -> open.add(new Open(box, all)));
    while (!open.isEmpty() && pieces.size() < most) {
      Open next = open.pop();
      if (!budget.spend(next.takers.length + 1L)) {
        return new Leftover(pieces, used, false);
      }
      int[] meeting = new int[next.takers.length];
      int count = 0;
      int best = -1;
      int bestAxes = -1;
      long bestShared = -1;
      for (int taker : next.takers) {
        Box box = takers.get(taker);
        if (box.meets(next.region)) {
          int axes = box.containing(next.region);
          long shared = axes < bestAxes ? 0 : box.shared(next.region);
          if (axes > bestAxes || (axes == bestAxes && shared > bestShared)) {
            best = taker;
            bestAxes = axes;
            bestShared = shared;
          }
          meeting[count++] = taker;
        }
      }
      if (best < 0) {
        pieces.add(next.region);
        continue;
      }
      used.set(best);
      int[] rest = Arrays.copyOf(meeting, count);
      next.region.without(takers.get(best)).forEach(piece -> open.push(new Open(piece, rest)));
    }
    return new Leftover(pieces, used, true);
  }

  private static int[] all(int size) {
    int[] all = new int[size];
    Arrays.setAll(all, i -> i);
    return all;
  }
}
