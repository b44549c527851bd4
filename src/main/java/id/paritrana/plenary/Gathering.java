package id.paritrana.plenary;

import id.paritrana.dossier.Convening;
import id.paritrana.journal.Entry;
import id.paritrana.journal.Journal;
import id.paritrana.journal.Kind;
import id.paritrana.journal.Page;
import id.paritrana.journal.search.Facet;
import id.paritrana.journal.search.Query;
import id.paritrana.selection.Contender;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the decisions that a selection is made of: each nominee's newest of a year and stage. */
final class Gathering {
  private final Journal journal;

  Gathering(Journal journal) {
    this.journal = journal;
  }

  /**
   * Of every category, province and zone. A decision that was archived or altered is not passed
   * over: nothing tells whose it is.
   *
   * @throws id.paritrana.journal.BodyArchived if one was archived
   * @throws id.paritrana.journal.JournalAltered if one was altered
   */
  Collection<Contender> newest(Convening convening) {
    Map<Facet, Set<String>> facets =
        Map.of(
            Facet.YEAR,
            Set.of(String.valueOf(convening.assessmentYear())),
            Facet.STAGE,
            Set.of(convening.stage().name()));
    Query query = new Query(null, facets, null, null, null, null, null, null);
    Map<Contender.Nominee.Key, Contender> newest = new LinkedHashMap<>();
    @Nullable Long before = null;
    do {
      Page page = journal.search(query, before, Page.MOST);
      page.entries().parallelStream()
          .map(ContenderReader::of)
          .toList()
          .forEach(contender -> newest.putIfAbsent(contender.nominee().key(), contender));
      before = page.next();
    } while (before != null);
    return newest.values();
  }

  /** The very decisions that a selection was made of. */
  List<Contender> named(Collection<String> ids) {
    return ids.parallelStream().map(this::named).toList();
  }

  Contender named(String id) {
    Entry entry =
        journal
            .find(id)
            .filter(found -> found.kind() == Kind.DECISION)
            .orElseThrow(() -> new IllegalStateException("no decision " + id + " any more"));
    return ContenderReader.of(entry);
  }
}
