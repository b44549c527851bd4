package id.paritrana.ruleset.analysis;

import id.paritrana.ruleset.problem.Code;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Rows of a FIRST table of which the rows above together take every case. */
final class Shadows {
  private static final long BUDGET = 40_000_000;
  private static final long BUDGET_OF_ROW = 20_000;

  /** Up to so many rows are tried one by one for whether they are needed. */
  private static final int TRIED = 16;

  private final Nearby nearby;
  private final Budget budget = Budget.of(BUDGET);
  private final List<Entry> undecided = new ArrayList<>();

  private Shadows(Space space) {
    nearby = new Nearby(space, -1);
  }

  /**
   * @param repeated rows that only repeat one above and are reported as such
   */
  static void check(Space space, BitSet repeated, Findings findings) {
    Shadows shadows = new Shadows(space);
    for (Entry entry : space.entries()) {
      if (!repeated.get(entry.at())) {
        shadows.check(entry, findings);
      }
    }
    if (!shadows.undecided.isEmpty()) {
      findings.undecided(Code.SHADOWED, shadows.undecided);
    }
  }

  private void check(Entry entry, Findings findings) {
    List<Entry> above =
        nearby.meeting(entry.box()).stream()
            .filter(e -> e.at() < entry.at() && e.facts().equals(entry.facts()))
            .toList();
    Leftover leftover = left(entry, above);
    if (!leftover.decided()) {
      undecided.add(entry);
    } else if (leftover.pieces().isEmpty()) {
      List<Entry> rows = new ArrayList<>(leftover.used().stream().mapToObj(above::get).toList());
      if (rows.size() <= TRIED) {
        spare(entry, rows);
      }
      rows.add(0, entry);
      Box both = entry.cases().common(rows.get(1).box()).first();
      findings.add(Code.SHADOWED, List.copyOf(rows), -1, both);
    }
  }

  /** Leaves out what is not needed, from the bottom up. */
  private void spare(Entry entry, List<Entry> rows) {
    for (int i = rows.size() - 1; i >= 0 && rows.size() > 1; i--) {
      List<Entry> fewer = new ArrayList<>(rows);
      fewer.remove(i);
      Leftover leftover = left(entry, fewer);
      if (leftover.decided() && leftover.pieces().isEmpty()) {
        rows.remove(i);
      }
    }
  }

  private Leftover left(Entry entry, List<Entry> above) {
    List<Box> boxes = above.stream().map(Entry::box).toList();
    return Leftover.of(entry.cases(), boxes, 1, budget.share(BUDGET_OF_ROW));
  }
}
