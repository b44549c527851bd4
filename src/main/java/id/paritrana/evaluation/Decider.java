package id.paritrana.evaluation;

import id.paritrana.decision.Decision;
import id.paritrana.decision.json.DecisionWriter;
import id.paritrana.dossier.json.DossierWriter;
import id.paritrana.dossier.json.InvalidDossier;
import id.paritrana.journal.Entry;
import id.paritrana.journal.Idempotency;
import id.paritrana.journal.Journal;
import id.paritrana.journal.Kind;
import id.paritrana.journal.Submission;
import id.paritrana.personal.PersonalData;
import id.paritrana.personal.SubjectKeys;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
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
  private final Onlooker onlooker;

  public Decider(
      Evaluator evaluator, Journal journal, SubjectKeys keys, Clock clock, Supplier<String> ids) {
    this(evaluator, journal, keys, clock, ids, Onlooker.NOBODY);
  }

  /**
   * Decides while somebody looks on.
   *
   * @param ids a new one each time
   */
  public Decider(
      Evaluator evaluator,
      Journal journal,
      SubjectKeys keys,
      Clock clock,
      Supplier<String> ids,
      Onlooker onlooker) {
    this.evaluator = evaluator;
    this.journal = journal;
    this.keys = keys;
    this.personal = new PersonalData(keys);
    this.clock = clock;
    this.ids = ids;
    this.onlooker = onlooker;
  }

  /** Decides and journals; when this returns, the entry is durable. */
  public Entry decide(Request request) throws InvalidDossier {
    return record(evaluator.decide(request), null, request.idempotency(keys));
  }

  /**
   * The same, of a request that is part of a larger one.
   *
   * @param part which part of what; the key answers no other
   */
  public Entry decide(Request request, String part) throws InvalidDossier {
    return record(evaluator.decide(request), null, request.idempotency(keys, part));
  }

  /**
   * Decides a recorded dossier anew with the hearing changed as the request says, and journals that
   * beside the earlier decision, which stays as it was.
   *
   * @param request its body is {@code {"interview": {…}}}, a merge patch (RFC 7396)
   * @throws Superseded if the nominee was decided anew since, so that what was corrected then would
   *     be lost
   */
  public synchronized Entry decide(Entry earlier, Request request) throws InvalidDossier {
    Idempotency idempotency = request.idempotency(keys, "marks " + earlier.id());
    if (idempotency != null) {
      Optional<Entry> answered = journal.answered(idempotency);
      if (answered.isPresent()) {
        return answered.get();
      }
    }
    Superseded.refuse(earlier, journal);
    JsonNode dossier =
        Hearing.changed(personal.open(Answers.read(earlier).get("dossier")), request.json());
    byte[] json = Answers.bytes(dossier);
    Decision decision = evaluator.decide(new Request(json, request.ruleset(), null));
    return record(decision, earlier.id(), idempotency);
  }

  private Entry record(
      Decision decision, @Nullable String follows, @Nullable Idempotency idempotency) {
    String id = ids.get();
    Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    String body = Answers.text(body(id, follows, at, decision));
    Entry entry = journal.append(new Submission(id, at, Kind.DECISION, body, idempotency));
    if (entry.id().equals(id)) {
      onlooker.made(entry, decision);
    }
    return entry;
  }

  private ObjectNode body(String id, @Nullable String follows, Instant at, Decision decision) {
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("id", id);
    if (follows != null) {
      json.put("follows", follows);
    }
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
