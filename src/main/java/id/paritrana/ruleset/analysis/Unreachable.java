package id.paritrana.ruleset.analysis;

import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.table.CellTest;
import java.util.List;

/**
 * Rows that no possible case can hit: a bound outside the field's values, codes that contradict
 * each other, in one field or in several that exclude one another. A range that ends before it
 * starts is reported elsewhere and left out here.
 */
final class Unreachable {
  private Unreachable() {}

  static void check(Space space, Findings findings) {
    for (Entry entry : space.dead()) {
      if (!entry.box().empty()) {
        findings.add(Code.UNREACHABLE, List.of(entry), -1, entry.box());
        continue;
      }
      for (int a = 0; a < space.axes().size(); a++) {
        Axis axis = space.axes().get(a);
        List<CellTest> tests = entry.row().tests().stream().filter(axis::tests).toList();
        if (entry.box().part(a).empty() && !reversed(axis, tests)) {
          findings.add(Code.UNREACHABLE, List.of(entry), a, entry.box());
          break;
        }
      }
    }
  }

  private static boolean reversed(Axis axis, List<CellTest> tests) {
    if (!(axis instanceof NumberAxis)) {
      return false;
    }
    List<Cut> from = tests.stream().filter(Cut::lower).map(Cut::of).toList();
    return tests.stream()
        .filter(test -> !Cut.lower(test))
        .map(Cut::of)
        .anyMatch(to -> from.stream().anyMatch(low -> low.compareTo(to) >= 0));
  }
}
