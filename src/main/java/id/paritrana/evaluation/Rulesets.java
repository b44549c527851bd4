package id.paritrana.evaluation;

import id.paritrana.history.History;
import id.paritrana.ruleset.Ruleset;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Every ruleset that was ever in force. Safe for many threads. */
public final class Rulesets {
  private final Supplier<Ruleset> current;
  private final Archive archive;
  private final History history;

  /**
   * @param current the ruleset in force, asked once for each request
   */
  public Rulesets(Supplier<Ruleset> current, Archive archive, History history) {
    this.current = current;
    this.archive = archive;
    this.history = history;
  }

  /**
   * The ruleset that a caller pins.
   *
   * @param id none for the one in force
   * @throws UnknownRuleset if it was never in force, or cannot be read any more
   */
  public Ruleset pinned(@Nullable String id) {
    Ruleset now = current.get();
    if (id == null || id.equals(now.id())) {
      return now;
    }
    try {
      if (history.reigns().stream().noneMatch(reign -> reign.ruleset().equals(id))) {
        throw LostRuleset.neverInForce(id);
      }
      return archive.ruleset(id);
    } catch (LostRuleset e) {
      throw new UnknownRuleset(now.id(), e);
    }
  }

  /**
   * The ruleset that was in force at a moment.
   *
   * @throws NothingInForce if none was yet
   * @throws UnknownRuleset if it cannot be read any more
   */
  Ruleset knownAt(Instant moment) {
    return pinned(history.inForce(moment).orElseThrow(() -> new NothingInForce(moment)).ruleset());
  }
}
