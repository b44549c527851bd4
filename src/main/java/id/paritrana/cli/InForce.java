package id.paritrana.cli;

import id.paritrana.evaluation.Archive;
import id.paritrana.evaluation.Criteria;
import id.paritrana.evaluation.LostRuleset;
import id.paritrana.history.History;
import id.paritrana.history.Reign;
import id.paritrana.journal.Journal;
import id.paritrana.ruleset.InvalidRuleset;
import id.paritrana.ruleset.Ruleset;
import id.paritrana.ruleset.RulesetFolder;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;

/** The criteria that a command decides by. */
final class InForce {
  private InForce() {}

  /**
   * What is in force among replicas, or was published; to put files in force is for a service, and
   * not for whoever decides once.
   */
  static Ruleset ruleset(Folders folders, Journal journal, Clock clock)
      throws IOException, InvalidRuleset, LostRuleset {
    Optional<Ruleset> published = published(journal);
    return published.isPresent()
        ? published.get()
        : Criteria.recorded(
            RulesetFolder.read(folders.rules, folders.tables), journal, clock.instant());
  }

  /** The same for a command that decides nothing, so that nothing is recorded. */
  static Ruleset unrecorded(Folders folders, Journal journal)
      throws IOException, InvalidRuleset, LostRuleset {
    Optional<Ruleset> published = published(journal);
    return published.isPresent()
        ? published.get()
        : RulesetFolder.read(folders.rules, folders.tables);
  }

  private static Optional<Ruleset> published(Journal journal) throws LostRuleset {
    History history = new History(journal);
    Optional<Reign> inForce =
        journal.shared() || history.governed() ? history.inForce() : Optional.empty();
    return inForce.isPresent()
        ? Optional.of(new Archive(journal).ruleset(inForce.get().ruleset()))
        : Optional.empty();
  }
}
