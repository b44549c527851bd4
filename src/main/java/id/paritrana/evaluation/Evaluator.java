package id.paritrana.evaluation;

import id.paritrana.decision.Decision;
import id.paritrana.decision.json.DecisionWriter;
import id.paritrana.dossier.Dossier;
import id.paritrana.dossier.json.DossierReader;
import id.paritrana.dossier.json.InvalidDossier;
import id.paritrana.ruleset.Ruleset;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads requests and decides them under one ruleset; records nothing. Safe for many threads. */
public final class Evaluator {
  private final DossierReader reader = new DossierReader();
  private final DecisionWriter decisions = new DecisionWriter();
  private final Ruleset ruleset;

  public Evaluator(Ruleset ruleset) {
    this.ruleset = ruleset;
  }

  public Ruleset ruleset() {
    return ruleset;
  }

  /** What would be decided. Changes are a JSON merge patch (RFC 7396) under {@code changes}. */
  public ObjectNode evaluate(Request request) throws InvalidDossier {
    pinned(request);
    JsonNode tree = reader.parse(request.json());
    JsonNode changes = tree.isObject() ? ((ObjectNode) tree).remove("changes") : null;
    Decision asFiled = ruleset.decide(dossier(tree));
    if (changes == null) {
      return decisions.write(asFiled);
    }
    ObjectNode changed = decisions.write(ruleset.decide(dossier(MergePatch.apply(tree, changes))));
    changed
        .putObject("before")
        .put("outcome", asFiled.outcome().name())
        .put("category", asFiled.category())
        .put("total", asFiled.score().total());
    return changed;
  }

  /** The decision of a request, not yet recorded. */
  Decision decide(Request request) throws InvalidDossier {
    pinned(request);
    return ruleset.decide(dossier(reader.parse(request.json())));
  }

  private void pinned(Request request) {
    if (request.ruleset() != null && !request.ruleset().equals(ruleset.id())) {
      throw new UnknownRuleset(request.ruleset(), ruleset.id());
    }
  }

  private Dossier dossier(JsonNode tree) throws InvalidDossier {
    Dossier dossier = reader.read(tree);
    HandedIn.check(dossier, ruleset);
    return dossier;
  }
}
