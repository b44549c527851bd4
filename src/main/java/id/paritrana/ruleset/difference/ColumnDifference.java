package id.paritrana.ruleset.difference;

import id.paritrana.ruleset.problem.Place;
import org.jspecify.annotations.Nullable;

/**
 * A column of a sheet.
 *
 * @param change ADDED, REMOVED, MOVED, or RENAMED when only its heading is another
 * @param key what it means to the service
 * @param was its heading before; none if it was not there
 * @param is its heading now
 */
public record ColumnDifference(
    Change change,
    String key,
    @Nullable String was,
    @Nullable String is,
    @Nullable Place before,
    @Nullable Place after)
    implements Told<ColumnDifference> {
  @Override
  public ColumnDifference mirrored() {
    return new ColumnDifference(change.mirrored(), key, is, was, after, before);
  }
}
