package id.paritrana.ruleset.difference;

import id.paritrana.ruleset.problem.Place;
import id.paritrana.ruleset.table.Written;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of which more changed than its rows.
 *
 * @param change ADDED, REMOVED, RENAMED, CHANGED or UNREADABLE
 * @param heads how many rows may hit (key {@code hitPolicy}); title and remarks above the table
 *     (key {@code title A1})
 */
public record SheetDifference(
    Written.Kind kind,
    Change change,
    @Nullable Place before,
    @Nullable Place after,
    List<CellDifference> heads,
    List<ColumnDifference> columns)
    implements Told<SheetDifference> {
  @Override
  public SheetDifference mirrored() {
    return new SheetDifference(
        kind, change.mirrored(), after, before, Told.mirrored(heads), Told.mirrored(columns));
  }
}
