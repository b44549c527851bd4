package id.paritrana.evaluation;

import id.paritrana.decision.json.DecisionWriter;
import id.paritrana.dossier.Dossier;
import id.paritrana.dossier.json.DossierReader;
import id.paritrana.dossier.json.InvalidDossier;
import id.paritrana.journal.Entry;
import id.paritrana.personal.PersonalData;
import id.paritrana.ruleset.Engine;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A recorded decision made again of the same dossier under the same ruleset.
 *
 * @param recordedBy the engine that made it; none in entries older than this record of it
 * @param differences none if it is the same decision
 */
public record Replay(
    String id, String ruleset, @Nullable JsonNode recordedBy, List<Difference> differences) {
  private static final DossierReader DOSSIERS = new DossierReader();
  private static final DecisionWriter DECISIONS = new DecisionWriter();

  public Replay {
    differences = List.copyOf(differences);
  }

  /**
   * Decides again.
   *
   * @throws LostRuleset if the recorded ruleset or dossier cannot be had again
   */
  public static Replay of(Entry entry, Archive archive) throws LostRuleset {
    JsonNode body = Answers.read(entry);
    ObjectNode recorded = (ObjectNode) body.get("decision").deepCopy();
    String ruleset = recorded.get("ruleset").asString();
    // Handed in by whoever records: no decision rests on them.
    recorded.remove(List.of("id", "follows", "decidedAt"));
    try {
      Dossier dossier = DOSSIERS.read(PersonalData.unnamed(body.get("dossier")));
      ObjectNode now = DECISIONS.write(archive.ruleset(ruleset).decide(dossier));
      return new Replay(
          entry.id(),
          ruleset,
          body.get("engine"),
          Difference.between(recorded, Answers.reread(now)));
    } catch (InvalidDossier e) {
      throw LostRuleset.unreadable(ruleset, String.valueOf(e.getMessage()));
    }
  }

  public boolean identical() {
    return differences.isEmpty();
  }

  public ObjectNode json() {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("identical", identical());
    node.put("decision", id);
    node.put("ruleset", ruleset);
    node.set("recordedBy", recordedBy);
    node.set("replayedBy", engine());
    node.set("differences", Difference.json(differences));
    return node;
  }

  /** The engine that runs here, as it is recorded. */
  public static ObjectNode engine() {
    Engine engine = Engine.running();
    return JsonNodeFactory.instance
        .objectNode()
        .put("drools", engine.drools())
        .put("java", engine.java())
        .put("timeZone", engine.timeZone());
  }
}
