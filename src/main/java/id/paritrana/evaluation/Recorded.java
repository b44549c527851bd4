package id.paritrana.evaluation;

import id.paritrana.decision.Decision;
import id.paritrana.dossier.json.DossierReader;
import id.paritrana.dossier.json.InvalidDossier;
import id.paritrana.journal.Entry;
import id.paritrana.personal.PersonalData;
import id.paritrana.ruleset.Ruleset;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A recorded decision with what it was made of, made once more: what may be asked of it afterwards.
 *
 * @param dossier as filed, nobody named in it
 * @param ruleset the one that decided then
 */
public record Recorded(String id, ObjectNode dossier, Ruleset ruleset, Decision decision) {
  /**
   * Made again from a journal entry.
   *
   * @throws LostRuleset if the recorded ruleset or dossier cannot be had again
   */
  public static Recorded of(Entry entry, Archive archive) throws LostRuleset {
    JsonNode body = Answers.read(entry);
    String id = body.at("/decision/ruleset").asString();
    ObjectNode dossier = (ObjectNode) PersonalData.unnamed(body.get("dossier"));
    Ruleset ruleset = archive.ruleset(id);
    try {
      Decision decision = ruleset.decide(new DossierReader().read(dossier));
      return new Recorded(entry.id(), dossier, ruleset, decision);
    } catch (InvalidDossier e) {
      throw LostRuleset.unreadable(id, String.valueOf(e.getMessage()));
    }
  }
}
