package id.paritrana.ruleset.difference;

import id.paritrana.ruleset.problem.Place;
import org.jspecify.annotations.Nullable;

/**
 * A file whose bytes are not the same in both versions.
 *
 * @param change ADDED, REMOVED, CHANGED, SAME_CRITERIA or UNREADABLE
 */
public record FileDifference(String name, Change change) implements Told<FileDifference> {
  @Override
  public @Nullable Place before() {
    return change == Change.ADDED ? null : Place.file(name);
  }

  @Override
  public @Nullable Place after() {
    return change == Change.REMOVED ? null : Place.file(name);
  }

  @Override
  public FileDifference mirrored() {
    return new FileDifference(name, change.mirrored());
  }
}
