package id.paritrana.ruleset.difference;

import id.paritrana.ruleset.table.Written;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a row id was used again for something else. Figures are tuned from year to year; what a
 * row is about are its codes: it is another row when two or more of them are others, and at least
 * half of all.
 */
final class Meaning {
  private Meaning() {}

  /**
   * Whether the cells that differ make another row.
   *
   * @param now all cells of the row in the newer version
   */
  static boolean isOther(List<CellDifference> differing, Map<String, Written.Cell> now) {
    long others = differing.stream().filter(Meaning::otherCode).count();
    Set<String> keys = new HashSet<>();
    differing.forEach(cell -> keys.add(cell.key()));
    // Of a cell that did not differ, only that it holds a code is known here; remarks count for it.
    long same =
        now.entrySet().stream()
            .filter(cell -> !keys.contains(cell.getKey()))
            .filter(cell -> cell.getValue().value() instanceof String)
            .filter(cell -> !cell.getKey().equals("basis") && !cell.getKey().equals("note"))
            .count();
    long kept = same + differing.stream().filter(Meaning::widened).count();
    return others >= 2 && others >= kept;
  }

  /** A code for which another stands; one that is new or gone only narrows or widens the row. */
  private static boolean otherCode(CellDifference cell) {
    return code(cell) && Collections.disjoint(codes(cell.was()), codes(cell.is()));
  }

  private static boolean widened(CellDifference cell) {
    return code(cell) && !Collections.disjoint(codes(cell.was()), codes(cell.is()));
  }

  private static boolean code(CellDifference cell) {
    return (cell.role() == Written.Role.CONDITION || cell.role() == Written.Role.RESULT)
        && text(cell.was())
        && text(cell.is());
  }

  private static boolean text(@Nullable Side side) {
    return side != null && side.value() instanceof String;
  }

  private static Collection<String> codes(@Nullable Side side) {
    return side == null ? List.of() : Arrays.asList(String.valueOf(side.value()).split(", *"));
  }
}
