package id.paritrana.publication;

import id.paritrana.draft.Report;
import id.paritrana.evaluation.Archive;
import id.paritrana.evaluation.Current;
import id.paritrana.history.Act;
import id.paritrana.history.History;
import id.paritrana.history.Reign;
import id.paritrana.journal.Journal;
import id.paritrana.journal.search.Query;
import id.paritrana.plenary.Selections;
import id.paritrana.ruleset.Ruleset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Gathers what a draft may break, as things stand now. */
record Risks(Current current, History history, Archive archive, Journal journal) {
  /** By their names; none of a draft of which no ruleset can be made. */
  List<Risk> of(Report report) {
    Ruleset draft = report.ruleset();
    if (draft == null) {
      return List.of();
    }
    List<Risk> risks =
        new ArrayList<>(
            Guard.of(
                current.ruleset(), report, Open.categories(new Selections(journal)), this::fired));
    risks.addAll(Rewritten.of(draft, archive));
    history
        .inForce()
        .map(Reign::step)
        .filter(step -> step.act() == Act.WATCHED)
        .ifPresent(step -> risks.add(Risk.watchedBase()));
    return List.copyOf(risks);
  }

  /** In how many recorded decisions a row fired. */
  private long fired(String row) {
    Query asked = new Query(null, Map.of(), row, null, null, null, null, null);
    return journal.count(asked).decisions();
  }
}
