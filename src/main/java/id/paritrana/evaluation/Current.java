package id.paritrana.evaluation;

import id.paritrana.history.Act;
import id.paritrana.history.History;
import id.paritrana.history.Overtaken;
import id.paritrana.history.Reign;
import id.paritrana.history.Step;
import id.paritrana.journal.Journal;
import id.paritrana.ruleset.Ruleset;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The ruleset in force: until a first draft is published, that of the files on a journal of one
 * service (of the start, or saved since in watched folders) and whichever was recorded last on a
 * shared one; from then on the one published or restored last, by whatever process. It is switched
 * whole. Safe for many threads.
 */
public final class Current {
  /** Who puts the files of the start in force. */
  public static final String FOLDER = "folder";

  private static final String WATCHED =
      "saved in a watched folder, approved by nobody / disimpan di folder yang diamati, tidak disetujui siapa pun";

  /** The id in force and, if it can be read here, its ruleset. */
  private record Held(String id, @Nullable Ruleset ruleset) {}

  private volatile Ruleset files;
  private final Journal journal;
  private final History history;
  private final Archive archive;
  private volatile Held held;

  private Current(Ruleset files, Journal journal, History history, Archive archive) {
    this.files = files;
    this.journal = journal;
    this.history = history;
    this.archive = archive;
    this.held = new Held(files.id(), files);
  }

  /**
   * Puts the ruleset of these files in force, unless the criteria are changed by drafts already. On
   * a shared journal one that was recorded before and is not the newest gives way as well: a
   * replica restarted with old files turns nobody back.
   *
   * @throws LostRuleset if the one in force cannot be read here
   */
  public static Current of(
      Ruleset files, Journal journal, History history, Archive archive, Instant now)
      throws LostRuleset {
    if (!history.governed()) {
      Optional<Reign> before = history.inForce();
      boolean old = journal.shared() && wasInForce(files, history);
      Criteria.recorded(files, journal, now);
      begin(old ? before.orElseThrow().ruleset() : files.id(), history, now);
    }
    Current current = new Current(files, journal, history, archive);
    current.follow();
    return current;
  }

  /**
   * What is in force by the journal alone, whatever files there are.
   *
   * @return none where no ruleset was recorded yet
   * @throws LostRuleset if the one in force cannot be read here
   */
  public static Optional<Current> recorded(Journal journal, History history, Archive archive)
      throws LostRuleset {
    Optional<Reign> inForce = history.inForce();
    return inForce.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Current(archive.ruleset(inForce.get().ruleset()), journal, history, archive));
  }

  private static boolean wasInForce(Ruleset files, History history) {
    return history.reigns().stream().anyMatch(reign -> reign.ruleset().equals(files.id()));
  }

  /** To be in force, a ruleset needs a step: a command may record one that it decides by once. */
  private static void begin(String ruleset, History history, Instant now) {
    while (true) {
      List<Step> seen = history.steps();
      Optional<Step> last = history.inForce().map(Reign::step);
      if (history.governed() || last.map(Step::ruleset).equals(Optional.of(ruleset))) {
        return;
      }
      try {
        String why = "the files that the service was started with";
        history.take(Step.of(Act.STARTED, ruleset, FOLDER, why), seen, now);
      } catch (Overtaken e) {
        // Whoever was first may have begun with the same files.
      }
    }
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

  /**
   * Puts files in force that were saved while the service watched their folders. The journal says
   * so, and that nobody approved them, before anything is decided by them.
   *
   * @return false where drafts change the criteria, or replicas share the journal: it stays as it
   *     is
   */
  public synchronized boolean watched(Ruleset saved, Instant now) {
    while (true) {
      List<Step> seen = history.steps();
      if (journal.shared() || history.governed()) {
        return false;
      }
      Criteria.recorded(saved, journal, now);
      try {
        history.take(Step.of(Act.WATCHED, saved.id(), FOLDER, WATCHED), seen, now);
        files = saved;
        held = new Held(saved.id(), saved);
        return true;
      } catch (Overtaken e) {
        // What was done meanwhile may have been a publication.
      }
    }
  }

  /** Whether the files of the folders, as they were last read, are in force. */
  public boolean ofTheFiles() {
    return held.id.equals(files.id());
  }

  /**
   * Takes the ruleset that was published or restored since, if any.
   *
   * @return whether another one is in force than before
   * @throws LostRuleset if it cannot be read here; told once, and decided under none until the next
   */
  public synchronized boolean follow() throws LostRuleset {
    String newest = newest();
    if (newest.equals(held.id)) {
      return false;
    }
    try {
      Ruleset ruleset = newest.equals(files.id()) ? files : archive.atOnce(newest);
      held = new Held(newest, ruleset);
      return true;
    } catch (LostRuleset e) {
      held = new Held(newest, null);
      throw e;
    }
  }

  /** What another command on this machine records beside a service is not for the service. */
  private String newest() {
    return journal.shared() || history.governed()
        ? history.inForce().map(Reign::ruleset).orElse(held.id)
        : held.id;
  }
}
