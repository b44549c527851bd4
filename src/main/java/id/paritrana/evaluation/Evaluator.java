package id.paritrana.evaluation;

import id.paritrana.decision.Decision;
import id.paritrana.decision.json.DecisionWriter;
import id.paritrana.dossier.Dossier;
import id.paritrana.dossier.json.DossierReader;
import id.paritrana.dossier.json.InvalidDossier;
import id.paritrana.ruleset.Ruleset;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads requests and decides each under one ruleset; records nothing. Safe for many threads. */
public final class Evaluator {
  private final DossierReader reader = new DossierReader();
  private final DecisionWriter decisions = new DecisionWriter();
  private final Supplier<Ruleset> current;

  public Evaluator(Ruleset ruleset) {
    this(() -> ruleset);
  }

  /**
   * Decides each request under the ruleset that is in force when it begins.
   *
   * @param current asked once for each request
   */
  public Evaluator(Supplier<Ruleset> current) {
    this.current = current;
  }

  /** What would be decided. Changes are a JSON merge patch (RFC 7396) under {@code changes}. */
  public ObjectNode evaluate(Request request) throws InvalidDossier {
    Ruleset ruleset = pinned(request);
    JsonNode tree = reader.parse(request.json());
    JsonNode changes = tree.isObject() ? ((ObjectNode) tree).remove("changes") : null;
    Decision asFiled = ruleset.decide(dossier(tree, ruleset));
    if (changes == null) {
      return decisions.write(asFiled);
    }
    ObjectNode changed =
        decisions.write(ruleset.decide(dossier(MergePatch.apply(tree, changes), ruleset)));
    changed
        .putObject("before")
        .put("outcome", asFiled.outcome().name())
        .put("category", asFiled.category())
        .put("total", asFiled.score().total());
    return changed;
  }

  /** The decision of a request, not yet recorded. */
  Decision decide(Request request) throws InvalidDossier {
    Ruleset ruleset = pinned(request);
    return ruleset.decide(dossier(reader.parse(request.json()), ruleset));
  }

  private Ruleset pinned(Request request) {
    Ruleset ruleset = current.get();
    if (request.ruleset() != null && !request.ruleset().equals(ruleset.id())) {
      throw new UnknownRuleset(request.ruleset(), ruleset.id());
    }
    return ruleset;
  }

  private Dossier dossier(JsonNode tree, Ruleset ruleset) throws InvalidDossier {
    Dossier dossier = reader.read(tree);
    HandedIn.check(dossier, ruleset);
    return dossier;
  }
}
