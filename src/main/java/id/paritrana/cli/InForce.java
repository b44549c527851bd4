package id.paritrana.cli;

import id.paritrana.evaluation.Archive;
import id.paritrana.evaluation.Criteria;
import id.paritrana.evaluation.LostRuleset;
import id.paritrana.journal.Journal;
import id.paritrana.journal.Kind;
import id.paritrana.ruleset.InvalidRuleset;
import id.paritrana.ruleset.Ruleset;
import id.paritrana.ruleset.RulesetFolder;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;

/** The criteria that a command decides by. */
final class InForce {
  private InForce() {}

  /** What is in force among replicas; publishing is for them, and not for whoever decides once. */
  static Ruleset ruleset(Folders folders, Journal journal, Clock clock)
      throws IOException, InvalidRuleset, LostRuleset {
    Optional<String> newest = journal.shared() ? journal.newest(Kind.RULESET) : Optional.empty();
    return newest.isPresent()
        ? new Archive(journal).ruleset(newest.get())
        : Criteria.recorded(
            RulesetFolder.read(folders.rules, folders.tables), journal, clock.instant());
  }
}
