package id.paritrana.ruleset.analysis;

import id.paritrana.ruleset.problem.Code;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gaps between bands: cases that no row takes although, all other fields alike, some row takes a
 * smaller number and some row a greater one. Each is told by rows that border it: one that ends
 * where it begins and those that begin where it ends, so that moving one of these closes it.
 */
final class BandGaps {
  private static final long BUDGET = 60_000_000;

  /** So many pieces of one gap are told apart from what may be told later. */
  private static final int PIECES = 100;

  private final Space space;
  private final Region counted;
  private final Budget budget = Budget.of(BUDGET);
  private final List<Box> told = new ArrayList<>();
  private final Findings findings;
  private boolean decided = true;

  private BandGaps(Space space, Findings findings) {
    this.space = space;
    this.findings = findings;
    this.counted = space.counted();
  }

  static void check(Space space, Findings findings) {
    BandGaps gaps = new BandGaps(space, findings);
    if (!gaps.check()) {
      findings.more(Code.GAP);
    }
    if (!gaps.decided) {
      findings.undecided(Code.GAP, List.of());
    }
  }

  /** False when there were too many. */
  private boolean check() {
    int count = 0;
    for (int axis = 0; axis < space.axes().size(); axis++) {
      if (space.axes().get(axis) instanceof NumberAxis) {
        Nearby nearby = new Nearby(space, axis);
        for (Entry below : space.entries()) {
          for (Finding finding : above(below, axis, nearby.meeting(below.box()))) {
            if (count++ == Findings.MOST) {
              return false;
            }
            findings.add(finding);
          }
        }
      }
    }
    return true;
  }

  /**
   * The gaps above one row on one axis.
   *
   * @param near the rows that meet it in all other fields
   */
  private List<Finding> above(Entry below, int axis, List<Entry> near) {
    Part.Span own = span(below, axis);
    if (!budget.spend(near.size())) {
      decided = false;
      return List.of();
    }
    if (near.stream().anyMatch(other -> standsFor(other, below, axis))) {
      return List.of();
    }
    List<Entry> higher =
        near.stream()
            .filter(other -> span(other, axis).from() > own.to())
            .sorted(Comparator.comparing((Entry other) -> span(other, axis).from()))
            .toList();
    Map<Integer, Finding> byStart = new LinkedHashMap<>();
    for (Entry above : higher) {
      int start = span(above, axis).from();
      Box gap = gap(below, above, axis, near);
      if (gap != null) {
        byStart.merge(
            start,
            new Finding(Code.GAP, List.of(below, above), axis, gap),
            (one, other) -> new Finding(Code.GAP, joined(one, above), axis, one.cases()));
      }
      // Whatever lies beyond is a gap above this row, or none.
      if (above.box().contains(below.box(), axis)) {
        break;
      }
    }
    return List.copyOf(byStart.values());
  }

  private static List<Entry> joined(Finding one, Entry above) {
    List<Entry> rows = new ArrayList<>(one.rows());
    rows.add(above);
    return List.copyOf(rows);
  }

  /** Whether every gap above the row is also one above the other. */
  private static boolean standsFor(Entry other, Entry row, int axis) {
    Part.Span wide = span(other, axis);
    int end = span(row, axis).to();
    return wide.from() <= end + 1
        && wide.to() >= end
        && other.box().contains(row.box(), axis)
        && (wide.to() > end || !row.box().contains(other.box(), axis));
  }

  /**
   * Cases of which nobody takes any between the two rows, and that nothing told so far names; where
   * another row takes some, that row borders what is left.
   */
  private @Nullable Box gap(Entry below, Entry above, int axis, List<Entry> near) {
    Part between = new Part.Span(span(below, axis).to() + 1, span(above, axis).from() - 1);
    Box both = below.box().common(above.box()).with(axis, between);
    Region region = counted.common(both);
    if (region.empty()) {
      return null;
    }
    List<Box> takers = new ArrayList<>();
    near.stream()
        .map(Entry::box)
        .filter(both::meets)
        .map(box -> box.with(axis, between))
        .forEach(takers::add);
    told.stream().filter(both::meets).forEach(takers::add);
    Leftover leftover = Leftover.of(region, takers, PIECES, budget);
    decided &= leftover.decided();
    if (leftover.pieces().isEmpty()) {
      return null;
    }
    told.addAll(leftover.pieces().size() < PIECES ? leftover.pieces() : List.of(both));
    return leftover.pieces().get(0);
  }

  private static Part.Span span(Entry entry, int axis) {
    return (Part.Span) entry.box().part(axis);
  }
}
