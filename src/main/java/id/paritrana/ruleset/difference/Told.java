package id.paritrana.ruleset.difference;

import id.paritrana.ruleset.problem.Place;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Something that is told of two versions: where it stands in the older, the newer, or both. */
interface Told<T extends Told<T>> {
  @Nullable Place before();

  @Nullable Place after();

  /** The same told of the newer version first. */
  T mirrored();

  /** Where it stands in the newer version; what is gone, where it stood. */
  default Place at() {
    Place now = after();
    return now == null ? Objects.requireNonNull(before()) : now;
  }

  static <T extends Told<T>> List<T> sorted(List<T> told) {
    // What is gone stands before what came into its place.
    return told.stream()
        .sorted(
            Comparator.comparing((T one) -> one.at())
                .thenComparing(one -> one.after() != null)
                .thenComparing(Object::toString))
        .toList();
  }

  static <T extends Told<T>> List<T> mirrored(List<T> told) {
    return sorted(told.stream().map(Told::mirrored).toList());
  }
}
