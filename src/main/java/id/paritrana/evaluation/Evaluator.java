package id.paritrana.evaluation;

import id.paritrana.decision.Decision;
import id.paritrana.decision.Firing;
import id.paritrana.decision.json.DecisionWriter;
import id.paritrana.dossier.Dossier;
import id.paritrana.dossier.json.DossierReader;
import id.paritrana.dossier.json.DossierWriter;
import id.paritrana.dossier.json.InvalidDossier;
import id.paritrana.journal.Entry;
import id.paritrana.journal.Index;
import id.paritrana.journal.Journal;
import id.paritrana.journal.Kind;
import id.paritrana.journal.Submission;
import id.paritrana.ruleset.Ruleset;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Decides dossiers under one ruleset and records each decision before it is answered. Safe for many
 * threads.
 */
public final class Evaluator {
  private final DossierReader reader = new DossierReader();
  private final DossierWriter dossiers = new DossierWriter();
  private final DecisionWriter decisions = new DecisionWriter();
  private final Ruleset ruleset;
  private final Journal journal;
  private final Clock clock;
  private final Supplier<String> ids;

  public Evaluator(Ruleset ruleset, Journal journal, Clock clock, Supplier<String> ids) {
    this.ruleset = ruleset;
    this.journal = journal;
    this.clock = clock;
    this.ids = ids;
  }

  /** Decides and journals; when this returns, the entry is durable. */
  public Entry decide(Request request) throws InvalidDossier {
    pinned(request);
    Dossier dossier = dossier(reader.parse(request.json()));
    Decision decision = ruleset.decide(dossier);
    String id = ids.get();
    Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("id", id);
    json.setAll(decisions.write(decision));
    json.put("decidedAt", at.toString());
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.set("dossier", dossiers.write(dossier));
    body.set("decision", json);
    return journal.append(
        new Submission(
            id, at, Kind.DECISION, Answers.text(body), index(decision), request.idempotency()));
  }

  /**
   * What would be decided; nothing is recorded. Changes are a JSON merge patch (RFC 7396) under
   * {@code changes}.
   */
  public ObjectNode evaluate(Request request) throws InvalidDossier {
    pinned(request);
    JsonNode tree = reader.parse(request.json());
    JsonNode changes = tree.isObject() ? ((ObjectNode) tree).remove("changes") : null;
    if (changes == null) {
      return decisions.write(ruleset.decide(dossier(tree)));
    }
    Decision before = ruleset.decide(dossier(tree));
    ObjectNode changed = decisions.write(ruleset.decide(dossier(MergePatch.apply(tree, changes))));
    changed
        .putObject("before")
        .put("outcome", before.outcome().name())
        .put("category", before.category())
        .put("total", before.score().total());
    return changed;
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

  private static Index index(Decision decision) {
    return new Index(
        decision.dossier().nominee().id(),
        decision.category(),
        decision.outcome().name(),
        decision.score().total(),
        decision.ruleset(),
        decision.dossier().assessmentYear(),
        decision.dossier().stage().name(),
        decision.firings().stream()
            .map(Firing::rule)
            .map(r -> r.rule())
            .collect(Collectors.toSet()));
  }
}
