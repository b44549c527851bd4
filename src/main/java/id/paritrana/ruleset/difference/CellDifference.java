package id.paritrana.ruleset.difference;

import id.paritrana.ruleset.problem.Place;
import id.paritrana.ruleset.table.Written;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A cell that says something else than before.
 *
 * @param key what its column means to the service
 * @param was none if there was no such row or column
 * @param is none if there is no such row or column now
 */
public record CellDifference(String key, Written.Role role, @Nullable Side was, @Nullable Side is)
    implements Told<CellDifference> {
  /** Its column's heading, the newer one where it has two. */
  public String label() {
    return Objects.requireNonNull(is == null ? was : is).label();
  }

  @Override
  public @Nullable Place before() {
    return was == null ? null : was.place();
  }

  @Override
  public @Nullable Place after() {
    return is == null ? null : is.place();
  }

  @Override
  public CellDifference mirrored() {
    return new CellDifference(key, role, is, was);
  }
}
