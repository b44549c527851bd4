package id.paritrana.evaluation;

import id.paritrana.decision.Decision;
import id.paritrana.decision.json.DecisionWriter;
import id.paritrana.dossier.json.DossierWriter;
import id.paritrana.dossier.json.InvalidDossier;
import id.paritrana.journal.Entry;
import id.paritrana.journal.Journal;
import id.paritrana.journal.Kind;
import id.paritrana.journal.Submission;
import id.paritrana.personal.PersonalData;
import id.paritrana.personal.SubjectKeys;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Decides and records, in that order, before anything is answered. Safe for many threads. */
public final class Decider {
  private final DossierWriter dossiers = new DossierWriter();
  private final DecisionWriter decisions = new DecisionWriter();
  private final Evaluator evaluator;
  private final Journal journal;
  private final SubjectKeys keys;
  private final PersonalData personal;
  private final Clock clock;
  private final Supplier<String> ids;

  public Decider(
      Evaluator evaluator, Journal journal, SubjectKeys keys, Clock clock, Supplier<String> ids) {
    this.evaluator = evaluator;
    this.journal = journal;
    this.keys = keys;
    this.personal = new PersonalData(keys);
    this.clock = clock;
    this.ids = ids;
  }

  /** Decides and journals; when this returns, the entry is durable. */
  public Entry decide(Request request) throws InvalidDossier {
    Decision decision = evaluator.decide(request);
    String id = ids.get();
    Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    String body = Answers.text(body(id, at, decision));
    return journal.append(new Submission(id, at, Kind.DECISION, body, request.idempotency(keys)));
  }

  private ObjectNode body(String id, Instant at, Decision decision) {
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("id", id);
    json.setAll(decisions.write(decision));
    json.put("decidedAt", at.toString());
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    ObjectNode dossier = dossiers.write(decision.dossier());
    personal.seal(dossier, at);
    body.set("dossier", dossier);
    body.set("decision", json);
    body.set("engine", Replay.engine());
    return body;
  }
}
