package id.paritrana.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time that a ruleset was in force.
 *
 * @param sequence of the entry that put it in force
 * @param from when that was
 * @param step who did it; none for a ruleset that was recorded when it first decided
 */
public record Reign(String ruleset, long sequence, Instant from, @Nullable Step step) {}
