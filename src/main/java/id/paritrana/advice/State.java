package id.paritrana.advice;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a set of moves comes to.
 *
 * @param standing none where the changed dossier would contradict itself
 * @param figures every figure derived
 * @param bands the band each measured figure lies in; -1 where it is absent
 */
record State(@Nullable Standing standing, Map<String, BigDecimal> figures, List<Integer> bands) {
  static final State IMPOSSIBLE = new State(null, Map.of(), List.of());

  /** Whether no row and no formula tells them apart. */
  boolean same(State other) {
    return bands.equals(other.bands) && Objects.equals(standing, other.standing);
  }
}
