package id.paritrana.evaluation;

import id.paritrana.decision.Decision;
import id.paritrana.decision.json.DecisionWriter;
import id.paritrana.dossier.Dossier;
import id.paritrana.dossier.json.DossierReader;
import id.paritrana.dossier.json.InvalidDossier;
import id.paritrana.ruleset.Ruleset;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads requests and decides each under one ruleset; records nothing. Safe for many threads. */
public final class Evaluator {
  private final DossierReader reader = new DossierReader();
  private final DecisionWriter decisions = new DecisionWriter();
  private final Function<@Nullable String, Ruleset> pinned;
  private final Function<Instant, Ruleset> knownAt;

  /** Decides by one ruleset and no other. */
  public Evaluator(Ruleset only) {
    pinned =
        id -> {
          if (id != null && !id.equals(only.id())) {
            throw new UnknownRuleset(only.id(), LostRuleset.absent(id));
          }
          return only;
        };
    knownAt = moment -> only;
  }

  /**
   * Decides each request by the ruleset in force when it begins, or by the one that it asks for.
   */
  public Evaluator(Rulesets rulesets) {
    pinned = rulesets::pinned;
    knownAt = rulesets::knownAt;
  }

  /** As below, by the dossier's own year and what is in force now. */
  public ObjectNode evaluate(Request request) throws InvalidDossier {
    return evaluate(request, Times.NOW);
  }

  /**
   * What would be decided. Changes are a JSON merge patch (RFC 7396) under {@code changes}.
   *
   * @throws NothingInForce if there were no criteria at the moment asked for
   */
  public ObjectNode evaluate(Request request, Times times) throws InvalidDossier {
    Instant moment = times.knownAt();
    Ruleset ruleset = moment == null ? pinned.apply(request.ruleset()) : knownAt.apply(moment);
    JsonNode tree = reader.parse(request.json());
    if (times.asOf() != null && tree instanceof ObjectNode filed) {
      filed.put("assessmentYear", times.asOf());
    }
    ObjectNode evaluated = evaluated(tree, ruleset);
    if (times.asOf() != null) {
      evaluated.put("asOf", times.asOf());
    }
    if (moment != null) {
      evaluated.put("knownAt", moment.toString());
    }
    return evaluated;
  }

  private ObjectNode evaluated(JsonNode tree, Ruleset ruleset) throws InvalidDossier {
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
    Ruleset ruleset = pinned.apply(request.ruleset());
    return ruleset.decide(dossier(reader.parse(request.json()), ruleset));
  }

  private Dossier dossier(JsonNode tree, Ruleset ruleset) throws InvalidDossier {
    Dossier dossier = reader.read(tree);
    HandedIn.check(dossier, ruleset);
    return dossier;
  }
}
