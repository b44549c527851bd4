package id.paritrana.plenary;

import id.paritrana.advice.WhyNot;
import id.paritrana.dossier.Text;
import id.paritrana.dossier.json.Fault;
import id.paritrana.evaluation.Archive;
import id.paritrana.evaluation.LostRuleset;
import id.paritrana.evaluation.Recorded;
import id.paritrana.journal.Entry;
import id.paritrana.journal.Journal;
import id.paritrana.selection.Comparison;
import id.paritrana.selection.Contender.Nominee;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Why one nominee of a selection stands above another. A selection may be megabytes and never
 * changes, so what the last few say of places is kept. Safe for many threads.
 */
public final class Comparisons {
  /** As many nominees as all that is kept may have together: some megabytes. */
  private static final int MOST_NOMINEES = 50_000;

  private static final Text NO_RANK =
      new Text(
          "this nominee has no rank in the selection",
          "calon ini tidak berperingkat dalam seleksi ini");

  private final Selections selections;
  private final Journal journal;
  private final Archive archive;
  private final Map<String, Places> kept = new LinkedHashMap<>(16, 0.75f, true);

  public Comparisons(Selections selections, Journal journal, Archive archive) {
    this.selections = selections;
    this.journal = journal;
    this.archive = archive;
  }

  /**
   * Why one of two nominees of a category stands above the other, and where the lower one could
   * have got the points it lacks.
   *
   * @param id of the selection
   * @param one as the selection calls it: by its id, with its province where two share one
   * @return empty if there is no such selection
   * @throws Refused if they were not ranked together
   * @throws LostRuleset if the criteria of the lower one's decision cannot be had again
   */
  public Optional<ObjectNode> of(String id, String one, String other) throws Refused, LostRuleset {
    Places places = places(id);
    return places == null ? Optional.empty() : Optional.of(compared(id, places, one, other));
  }

  private ObjectNode compared(String id, Places places, String one, String other)
      throws Refused, LostRuleset {
    List<Fault> faults = new ArrayList<>();
    Nominee first = places.roll().find(one, "nominee", NO_RANK, faults).orElse(null);
    Nominee second = places.roll().find(other, "with", NO_RANK, faults).orElse(null);
    if (first == null || second == null) {
      throw new Refused(faults);
    }
    Places.Place upper = places.of(first);
    Places.Place lower = places.of(second);
    if (!upper.category().equals(lower.category())) {
      throw Refused.at(
          "with",
          "they compete in different categories",
          "keduanya bersaing dalam kategori yang berbeda");
    } else if (first.key().equals(second.key())) {
      throw Refused.at("with", "name another one", "sebut calon yang lain");
    }
    Gathering gathering = new Gathering(journal);
    Comparison comparison =
        Comparison.of(
            gathering.named(upper.decision()).called(upper.called()),
            gathering.named(lower.decision()).called(lower.called()),
            upper.order());
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("selection", id).put("category", upper.category());
    ComparisonWriter.write(node, comparison, upper.order());
    node.set("couldGain", bands(comparison.below().decision()));
    return node;
  }

  /** The bands above those that a decision reached, those that bring most first. */
  private JsonNode bands(String decision) throws LostRuleset {
    Entry entry = journal.find(decision).orElseThrow();
    return WhyNot.of(Recorded.of(entry, archive)).get("bands");
  }

  private @Nullable Places places(String id) {
    synchronized (kept) {
      Places known = kept.get(id);
      if (known != null) {
        return known;
      }
    }
    Places read = selections.entry(id).map(Places::of).orElse(null);
    if (read != null) {
      keep(id, read);
    }
    return read;
  }

  private void keep(String id, Places read) {
    synchronized (kept) {
      kept.put(id, read);
      int all = kept.values().stream().mapToInt(Places::size).sum();
      var oldest = kept.values().iterator();
      while (all > MOST_NOMINEES && oldest.hasNext()) {
        all -= oldest.next().size();
        oldest.remove();
      }
    }
  }
}
