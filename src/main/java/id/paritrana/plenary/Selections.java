package id.paritrana.plenary;

import id.paritrana.evaluation.Answers;
import id.paritrana.journal.Entry;
import id.paritrana.journal.Journal;
import id.paritrana.journal.Kind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The selections in the journal; there are few, so they are simply looked through. */
public final class Selections {
  private static final int AT_ONCE = 50;

  private final Journal journal;

  public Selections(Journal journal) {
    this.journal = journal;
  }

  /** The entry of a selection. */
  public Optional<Entry> entry(String id) {
    return journal.find(id).filter(entry -> entry.kind() == Kind.SELECTION);
  }

  /** A selection as it was recorded. */
  Optional<JsonNode> find(String id) {
    return entry(id).map(Selections::selection);
  }

  /** Those that a question fits, newest first. */
  public List<Entry> newest(Predicate<JsonNode> fits, long before, int most) {
    return all(before).filter(entry -> fits.test(selection(entry))).limit(most).toList();
  }

  /** The final selection that took this one's place. */
  Optional<String> replacement(String id) {
    return all(Long.MAX_VALUE)
        .filter(entry -> selection(entry).path("replaces").asString("").equals(id))
        .map(Entry::id)
        .findFirst();
  }

  /** A final selection of some of the same cohorts that was not replaced. */
  Optional<String> standing(Predicate<JsonNode> same) {
    return all(Long.MAX_VALUE)
        .filter(entry -> selection(entry).get("state").asString().equals("FINAL"))
        .filter(entry -> same.test(selection(entry)))
        .map(Entry::id)
        .filter(id -> replacement(id).isEmpty())
        .findFirst();
  }

  /** The ids of all decisions that stand anywhere in a selection. */
  public static List<String> decisions(Entry entry) {
    return decisions(selection(entry));
  }

  static List<String> decisions(JsonNode selection) {
    Set<String> ids = new LinkedHashSet<>();
    selection.get("categories").forEach(category -> collect(category.get("places"), ids));
    for (String list : List.of("notRanked", "withdrawn", "notSentUp")) {
      collect(selection.get(list), ids);
    }
    return List.copyOf(ids);
  }

  private static void collect(JsonNode list, Set<String> ids) {
    for (JsonNode one : list) {
      if (one.has("decision")) {
        ids.add(one.get("decision").asString());
      }
    }
  }

  static JsonNode selection(Entry entry) {
    return Answers.read(entry).get("selection");
  }

  private Stream<Entry> all(long before) {
    List<Entry> first = journal.newest(Kind.SELECTION, before, AT_ONCE);
    return Stream.iterate(
            first,
            some -> !some.isEmpty(),
            some -> journal.newest(Kind.SELECTION, some.get(some.size() - 1).sequence(), AT_ONCE))
        .flatMap(List::stream);
  }
}
