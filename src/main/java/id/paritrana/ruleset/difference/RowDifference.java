package id.paritrana.ruleset.difference;

import id.paritrana.ruleset.problem.Place;
import id.paritrana.ruleset.table.Written;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A row or a case.
 *
 * @param kind of the sheet it stands in
 * @param name row id, or name of the case
 * @param changes ADDED or REMOVED alone, else one or more of CHANGED, MOVED, REORDERED, NEW_MEANING
 * @param before its first cell in the older version
 * @param cells the cells that differ; of an added or removed row all that are filled
 */
public record RowDifference(
    Written.Kind kind,
    String name,
    Set<Change> changes,
    @Nullable Place before,
    @Nullable Place after,
    List<CellDifference> cells)
    implements Told<RowDifference> {

  /** Whether the basis of the row is another; a row that is new or gone is none of these. */
  public boolean basis() {
    return before != null
        && after != null
        && cells.stream().anyMatch(cell -> cell.role() == Written.Role.BASIS);
  }

  @Override
  public RowDifference mirrored() {
    Set<Change> mirrored =
        changes.stream()
            .map(Change::mirrored)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Change.class)));
    return new RowDifference(kind, name, mirrored, after, before, Told.mirrored(cells));
  }
}
