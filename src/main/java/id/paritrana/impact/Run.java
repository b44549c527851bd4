package id.paritrana.impact;

import id.paritrana.impact.Competition.Contestant;
import id.paritrana.journal.Journal;
import id.paritrana.journal.Page;
import id.paritrana.journal.search.Query;
import id.paritrana.ruleset.Change;
import id.paritrana.ruleset.Changes;
import id.paritrana.ruleset.Ruleset;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Decides all recorded decisions again and writes what would change. The journal is read newest
 * first, some at a time; of each decision only what the report needs is kept.
 */
final class Run {
  private static final int AT_ONCE = 400;
  private static final byte[] NOTHING = {};

  private final Journal journal;
  private final Ruleset base;
  private final Ruleset draft;
  private final Filter filter;
  private final Progress progress;
  private final Redeciding redeciding;
  private final Changes changes;
  private final Causes causes;
  private final Competition before;
  private final Competition after;

  Run(Journal journal, Ruleset base, Ruleset draft, Filter filter, Progress progress) {
    this.journal = journal;
    this.base = base;
    this.draft = draft;
    this.filter = filter;
    this.progress = progress;
    redeciding = new Redeciding(base, draft, filter.all());
    changes = Changes.between(base, draft);
    causes = new Causes(changes, new Both(base, draft).tieBreaks());
    before = new Competition(base);
    after = new Competition(draft);
  }

  /**
   * Makes the report.
   *
   * @param folder where it is written, first under a name that says it is not finished
   * @return the finished file
   */
  Path write(Head head, Path folder) throws IOException {
    Query query = filter.query();
    progress.of(journal.count(query).decisions());
    try (Workers workers = new Workers();
        Gathered gathered = new Gathered(folder)) {
      @Nullable Future<Page> ahead = read(workers, query, head.entries() + 1);
      while (ahead != null) {
        Page page = Workers.end(ahead);
        progress.check();
        Long next = page.next();
        ahead = next == null ? null : read(workers, query, next);
        List<Result> results = workers.each(page.found(), redeciding::of);
        progress.check();
        gathered.add(workers.each(standing(results), this::told), left(results));
        progress.done(page.found().size());
      }
      return gathered.write(about(head), changes, new Both(base, draft).weights());
    }
  }

  private Future<Page> read(Workers workers, Query query, long before) {
    return workers.begin(() -> journal.search(query, before, AT_ONCE));
  }

  /** Once a page is decided as a whole, it is known which of its decisions stand. */
  private List<Redecided> standing(List<Result> results) {
    List<Redecided> standing = new ArrayList<>();
    for (Result result : results) {
      if (result instanceof Redecided decision && (filter.all() || redeciding.stands(decision))) {
        standing.add(decision);
      }
    }
    return standing;
  }

  private static List<Left> left(List<Result> results) {
    return results.stream().filter(Left.class::isInstance).map(Left.class::cast).toList();
  }

  private Told told(Redecided decision) {
    progress.check();
    boolean wanted = filter.wants(decision);
    boolean stands = redeciding.stands(decision);
    Contestant one = stands ? before.of(decision.before()) : null;
    Contestant other = stands ? after.of(decision.after()) : null;
    Set<Change> named =
        wanted ? causes.of(decision.dossier(), decision.before(), decision.after()) : Set.of();
    Places places = new Places();
    boolean shown = wanted && (!named.isEmpty() || one != null || other != null);
    byte[] line = shown ? Stored.bytes(DeltaWriter.write(decision, named, places)) : NOTHING;
    return new Told(decision, wanted, one, other, named, places, line);
  }

  private ObjectNode about(Head head) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("draft", draft.id()).put("base", base.id());
    node.putObject("journal")
        .put("entries", head.entries())
        .put("head", head.hash())
        .put("lastDecision", head.decision());
    node.set("filter", filter.json());
    return node;
  }
}
