package id.paritrana.plenary;

import id.paritrana.evaluation.Answers;
import id.paritrana.evaluation.Difference;
import id.paritrana.evaluation.LostRuleset;
import id.paritrana.journal.Entry;
import id.paritrana.selection.Ranking;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A recorded selection looked at again: made anew of the same decisions. */
public final class Review {
  private final Plenary plenary;

  public Review(Plenary plenary) {
    this.plenary = plenary;
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
      Selected now =
          plenary.again(Selections.convening(entry), Selections.decisions(recorded), ruleset);
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
            Selections.convening(entry),
            Selections.decisions(selection),
            selection.get("ruleset").asString())
        .rankings();
  }

  private static JsonNode said(Refused refused) {
    var faults = JsonNodeFactory.instance.arrayNode();
    refused.faults().forEach(fault -> faults.add(fault.pointer() + ": " + fault.message().en()));
    return faults;
  }
}
