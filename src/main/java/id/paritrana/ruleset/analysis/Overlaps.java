package id.paritrana.ruleset.analysis;

import id.paritrana.ruleset.problem.Code;
import java.util.BitSet;
import java.util.List;

/** Pairs of rows of a UNIQUE table that take some case both, but not all the same cases. */
final class Overlaps {
  private Overlaps() {}

  /**
   * @param repeated rows that only repeat one above, which stands for them
   */
  static void check(Space space, BitSet repeated, Findings findings) {
    Nearby nearby = new Nearby(space, -1);
    int count = 0;
    for (Entry entry : space.entries()) {
      if (repeated.get(entry.at())) {
        continue;
      }
      for (Entry above : nearby.meeting(entry.box())) {
        if (above.at() >= entry.at()) {
          break;
        }
        if (!repeated.get(above.at())
            && above.meets(entry)
            && !above.cases().equals(entry.cases())) {
          if (count++ == Findings.MOST) {
            findings.more(Code.OVERLAP);
            return;
          }
          Box both = entry.cases().common(above.box()).first();
          findings.add(Code.OVERLAP, List.of(entry, above), axis(space, entry, above), both);
        }
      }
    }
  }

  /**
   * The field in which the two rows differ and a change would part them: a number if there is one.
   */
  private static int axis(Space space, Entry entry, Entry above) {
    int found = -1;
    for (int a = space.axes().size() - 1; a >= 0; a--) {
      boolean number = space.axes().get(a) instanceof NumberAxis;
      boolean better = found < 0 || number || !(space.axes().get(found) instanceof NumberAxis);
      if (better && !entry.box().part(a).equals(above.box().part(a))) {
        found = a;
      }
    }
    return found;
  }
}
