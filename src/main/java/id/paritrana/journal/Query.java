package id.paritrana.journal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which decisions are wanted: {@code from} is inclusive, {@code to} exclusive, {@code before} is an
 * earlier page's {@link Page#next()}, and {@code null} asks nothing.
 */
public record Query(
    @Nullable String nominee,
    @Nullable String category,
    @Nullable String outcome,
    @Nullable String rule,
    @Nullable String ruleset,
    @Nullable Instant from,
    @Nullable Instant to,
    @Nullable Long before,
    int limit) {
  public static final int MOST = 1_000;

  public Query {
    if (limit < 1 || limit > MOST) {
      throw new IllegalArgumentException("A page has 1 to " + MOST + " entries");
    }
  }
}
