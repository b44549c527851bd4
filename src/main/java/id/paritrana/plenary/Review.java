package id.paritrana.plenary;

import id.paritrana.advice.WhyNot;
import id.paritrana.dossier.Convening;
import id.paritrana.dossier.Text;
import id.paritrana.dossier.json.ConveningReader;
import id.paritrana.dossier.json.Fault;
import id.paritrana.dossier.json.InvalidDossier;
import id.paritrana.evaluation.Answers;
import id.paritrana.evaluation.Archive;
import id.paritrana.evaluation.Difference;
import id.paritrana.evaluation.LostRuleset;
import id.paritrana.evaluation.Recorded;
import id.paritrana.journal.Entry;
import id.paritrana.journal.Journal;
import id.paritrana.personal.PersonalData;
import id.paritrana.selection.Comparison;
import id.paritrana.selection.Contender;
import id.paritrana.selection.Measure;
import id.paritrana.selection.Order;
import id.paritrana.selection.Ranking;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A recorded selection looked at again: made anew of the same decisions, or two of it compared. */
public final class Review {
  private final Plenary plenary;
  private final Journal journal;
  private final Archive archive;

  public Review(Plenary plenary, Journal journal, Archive archive) {
    this.plenary = plenary;
    this.journal = journal;
    this.archive = archive;
  }

  /**
   * Selects again of the very decisions it was made of; records nothing.
   *
   * @throws LostRuleset if its criteria cannot be had again
   */
  public ObjectNode replay(Entry entry) throws LostRuleset {
    ObjectNode recorded = (ObjectNode) Selections.selection(entry).deepCopy();
    recorded.remove(List.of("id", "selectedAt"));
    String ruleset = recorded.get("ruleset").asString();
    List<Difference> differences;
    try {
      Selected now = plenary.again(convening(entry), Selections.decisions(recorded), ruleset);
      differences = Difference.between(recorded, Answers.reread(SelectedWriter.write(now)));
    } catch (Refused refused) {
      differences = List.of(new Difference("", recorded, said(refused)));
    }
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("identical", differences.isEmpty());
    node.put("selection", entry.id());
    node.put("ruleset", ruleset);
    node.set("differences", Difference.json(differences));
    return node;
  }

  /**
   * The cohorts of a selection, ranked again of the very decisions it was made of.
   *
   * @throws LostRuleset if its criteria cannot be had again
   * @throws Refused if they no longer come out as recorded
   */
  public List<Ranking> rankings(Entry entry) throws LostRuleset, Refused {
    JsonNode selection = Selections.selection(entry);
    return plenary
        .again(
            convening(entry), Selections.decisions(selection), selection.get("ruleset").asString())
        .rankings();
  }

  private static JsonNode said(Refused refused) {
    var faults = JsonNodeFactory.instance.arrayNode();
    refused.faults().forEach(fault -> faults.add(fault.pointer() + ": " + fault.message().en()));
    return faults;
  }

  /**
   * Why one of two nominees of a category stands above the other, and where the lower one could
   * have got the points it lacks.
   *
   * @throws Refused if they were not ranked together
   * @throws LostRuleset if the criteria of the lower one's decision cannot be had again
   */
  public ObjectNode compare(Entry entry, String one, String other) throws Refused, LostRuleset {
    JsonNode selection = Selections.selection(entry);
    List<Fault> faults = new ArrayList<>();
    JsonNode first = category(selection, one, "nominee", faults);
    JsonNode second = category(selection, other, "with", faults);
    if (faults.isEmpty() && first != second) {
      faults.add(
          new Fault(
              "with",
              new Text(
                  "they compete in different categories",
                  "keduanya bersaing dalam kategori yang berbeda")));
    }
    if (!faults.isEmpty() || first == null) {
      throw new Refused(faults);
    }
    Order order = order(first, convening(entry));
    Comparison comparison = Comparison.of(contender(first, one), contender(first, other), order);
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("selection", entry.id()).put("category", first.get("category").asString());
    ComparisonWriter.write(node, comparison, order);
    node.set("couldGain", bands(comparison.below().decision()));
    return node;
  }

  /** The bands above those that a decision reached, those that bring most first. */
  private JsonNode bands(String decision) throws LostRuleset {
    Entry entry = journal.find(decision).orElseThrow();
    return WhyNot.of(Recorded.of(entry, archive)).get("bands");
  }

  /** The order as it was laid down then. */
  private static Order order(JsonNode category, Convening convening) {
    List<Measure> measures = new ArrayList<>(List.of(new Measure("total")));
    category.get("tieBreaks").forEach(one -> measures.add(new Measure(one.get("by").asString())));
    return new Order(List.copyOf(measures), convening.drawn());
  }

  private Contender contender(JsonNode category, String nominee) {
    for (JsonNode place : category.get("places")) {
      if (place.get("nominee").get("id").asString().equals(nominee)) {
        return new Gathering(journal).named(place.get("decision").asString());
      }
    }
    throw new IllegalArgumentException(nominee);
  }

  private static @Nullable JsonNode category(
      JsonNode selection, String nominee, String parameter, List<Fault> faults) {
    for (JsonNode category : selection.get("categories")) {
      for (JsonNode place : category.get("places")) {
        if (place.get("nominee").get("id").asString().equals(nominee)) {
          return category;
        }
      }
    }
    faults.add(
        new Fault(
            parameter,
            new Text(
                "this nominee has no rank in the selection",
                "calon ini tidak berperingkat dalam seleksi ini")));
    return null;
  }

  /** What was asked for; names need no opening, since nothing is decided by them. */
  private static Convening convening(Entry entry) {
    try {
      return new ConveningReader().read(PersonalData.unnamed(Answers.read(entry).get("convening")));
    } catch (InvalidDossier e) {
      throw new IllegalStateException("recorded before it could be read", e);
    }
  }
}
