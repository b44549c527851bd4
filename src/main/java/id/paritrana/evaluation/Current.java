package id.paritrana.evaluation;

import id.paritrana.journal.Journal;
import id.paritrana.journal.Kind;
import id.paritrana.ruleset.Ruleset;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The ruleset in force: on a journal of one service that of its files, on a shared one whichever
 * was recorded last, by whatever replica. It is switched whole. Safe for many threads.
 */
public final class Current {
  /** The id in force and, if it can be read here, its ruleset. */
  private record Held(String id, @Nullable Ruleset ruleset) {}

  private final Ruleset files;
  private final Journal journal;
  private final Archive archive;
  private volatile Held held;

  private Current(Ruleset files, Journal journal, Archive archive) {
    this.files = files;
    this.journal = journal;
    this.archive = archive;
    this.held = new Held(files.id(), files);
  }

  /**
   * Publishes the ruleset of these files if it was never recorded. One that was, and is not the
   * newest of a shared journal, gives way: a replica restarted with old files turns nobody back.
   *
   * @throws LostRuleset if the one in force cannot be read here
   */
  public static Current of(Ruleset files, Journal journal, Archive archive, Instant now)
      throws LostRuleset {
    Current current = new Current(Criteria.recorded(files, journal, now), journal, archive);
    current.follow();
    return current;
  }

  /**
   * The ruleset in force, for one request to its end.
   *
   * @throws Outdated if this program cannot read it; to decide by an older one would be to decide
   *     by criteria that are no longer in force
   */
  public Ruleset ruleset() {
    Held now = held;
    if (now.ruleset == null) {
      throw new Outdated(now.id);
    }
    return now.ruleset;
  }

  /** Whether the files that this service was started with are in force. */
  public boolean ofTheFiles() {
    return held.id.equals(files.id());
  }

  /**
   * Takes the ruleset that another replica has published since, if any.
   *
   * @return whether another one is in force than before
   * @throws LostRuleset if it cannot be read here; told once, and decided under none until the next
   */
  public synchronized boolean follow() throws LostRuleset {
    String newest = journal.shared() ? journal.newest(Kind.RULESET).orElse(held.id) : held.id;
    if (newest.equals(held.id)) {
      return false;
    }
    try {
      Ruleset ruleset = newest.equals(files.id()) ? files : archive.ruleset(newest);
      held = new Held(newest, ruleset);
      return true;
    } catch (LostRuleset e) {
      held = new Held(newest, null);
      throw e;
    }
  }
}
