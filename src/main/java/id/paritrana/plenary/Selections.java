package id.paritrana.plenary;

import id.paritrana.dossier.Convening;
import id.paritrana.dossier.json.ConveningReader;
import id.paritrana.dossier.json.InvalidDossier;
import id.paritrana.evaluation.Answers;
import id.paritrana.journal.Entry;
import id.paritrana.journal.Journal;
import id.paritrana.journal.Kind;
import id.paritrana.personal.PersonalData;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The selections in the journal; there are few, so they are simply looked through. */
public final class Selections {
  private static final int AT_ONCE = 10;

  private final Journal journal;
  private final Register register;

  public Selections(Journal journal) {
    this.journal = journal;
    this.register = new Register(journal);
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

  /** What they say of each other. */
  Register register() {
    return register;
  }

  /**
   * A selection as it was recorded, with what became of it since: {@code replacedBy}, and {@code
   * restsOnReplaced} where one that it follows from was replaced.
   */
  public ObjectNode shown(Entry entry) {
    ObjectNode shown = Answers.selection(entry);
    add(entry.id(), shown);
    return shown;
  }

  /** Adds what became of a selection since it was recorded. */
  public void add(String id, ObjectNode shown) {
    register.replacement(id).ifPresent(by -> shown.put("replacedBy", by));
    List<Register.Replaced> rests = register.rests(id);
    if (!rests.isEmpty()) {
      ArrayNode node = shown.putArray("restsOnReplaced");
      rests.forEach(
          one -> node.addObject().put("selection", one.selection()).put("replacedBy", one.by()));
    }
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

  /** What was asked for; names need no opening, since nothing is decided by them. */
  static Convening convening(Entry entry) {
    try {
      return new ConveningReader().read(PersonalData.unnamed(Answers.read(entry).get("convening")));
    } catch (InvalidDossier e) {
      throw new IllegalStateException("recorded before it could be read", e);
    }
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
