package id.paritrana.web;

import id.paritrana.dossier.json.InvalidDossier;
import id.paritrana.evaluation.Answers;
import id.paritrana.evaluation.Archive;
import id.paritrana.evaluation.Decider;
import id.paritrana.evaluation.Evaluator;
import id.paritrana.evaluation.LostRuleset;
import id.paritrana.evaluation.Replay;
import id.paritrana.evaluation.Request;
import id.paritrana.evaluation.Times;
import id.paritrana.journal.AlteredEntry;
import id.paritrana.journal.Entry;
import id.paritrana.journal.Found;
import id.paritrana.journal.Journal;
import id.paritrana.journal.Kind;
import id.paritrana.journal.Page;
import id.paritrana.personal.SubjectKeys;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Decides dossiers and finds decisions again. */
@RestController
@RequestMapping("/api/v1")
class DecisionsController {
  private static final Logger LOG = LoggerFactory.getLogger(DecisionsController.class);

  private final Decider decider;
  private final Evaluator evaluator;
  private final Journal journal;
  private final Archive archive;
  private final SubjectKeys keys;
  private final Clock clock;

  DecisionsController(
      Decider decider,
      Evaluator evaluator,
      Journal journal,
      Archive archive,
      SubjectKeys keys,
      Clock clock) {
    this.decider = decider;
    this.evaluator = evaluator;
    this.journal = journal;
    this.archive = archive;
    this.keys = keys;
    this.clock = clock;
  }

  @PostMapping(
      path = "/decisions",
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> decide(
      HttpServletRequest request,
      @RequestHeader(name = "Ruleset", required = false) @Nullable String ruleset)
      throws InvalidDossier {
    return created(
        decider.decide(new Request(Body.of(request), ruleset, IdempotencyKey.of(request))));
  }

  /** Decides a recorded dossier anew with other marks; the decision that was made stays. */
  @PostMapping(
      path = "/decisions/{id}/marks",
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> mark(
      @PathVariable String id,
      HttpServletRequest request,
      @RequestHeader(name = "Ruleset", required = false) @Nullable String ruleset)
      throws InvalidDossier {
    Request changes = new Request(Body.of(request), ruleset, IdempotencyKey.of(request));
    return created(decider.decide(decision(id), changes));
  }

  private static ResponseEntity<byte[]> created(Entry entry) {
    return ResponseEntity.created(URI.create("/api/v1/decisions/" + entry.id()))
        .contentType(MediaType.APPLICATION_JSON)
        .body(Answers.bytes(Answers.decision(entry)));
  }

  @PostMapping(
      path = "/evaluations",
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> evaluate(
      HttpServletRequest request,
      @RequestParam MultiValueMap<String, String> parameters,
      @RequestHeader(name = "Ruleset", required = false) @Nullable String ruleset)
      throws InvalidDossier {
    Times times = TimesParameters.of(parameters, ruleset, clock);
    return json(
        Answers.bytes(evaluator.evaluate(new Request(Body.of(request), ruleset, null), times)));
  }

  @GetMapping(path = "/decisions/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> find(@PathVariable String id) {
    return json(Answers.bytes(Answers.decision(decision(id))));
  }

  /** Decides again on the recorded ruleset; records nothing. */
  @PostMapping(path = "/decisions/{id}/replay", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> replay(@PathVariable String id) throws LostRuleset {
    return json(Answers.bytes(Replay.of(decision(id), archive).json()));
  }

  @GetMapping(path = "/decisions", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> search(@RequestParam MultiValueMap<String, String> parameters) {
    SearchParameters asked = SearchParameters.of(parameters, keys);
    Page page = journal.search(asked.query(), asked.before(), asked.limit());
    page.found().forEach(DecisionsController::report);
    return json(Answers.bytes(SearchPage.of(page)));
  }

  @GetMapping(path = "/decisions/counts", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> counts(@RequestParam MultiValueMap<String, String> parameters) {
    return json(
        Answers.bytes(CountsPage.of(journal.count(SearchParameters.all(parameters, keys)))));
  }

  /** The page comes all the same, so whoever keeps the service must hear of it here. */
  private static void report(Found found) {
    if (found instanceof AlteredEntry altered) {
      LOG.error("{} / {}", altered.says().en(), altered.says().id());
    }
  }

  private Entry decision(String id) {
    return journal.find(id).filter(e -> e.kind() == Kind.DECISION).orElseThrow(NotFound::decision);
  }

  private static ResponseEntity<byte[]> json(byte[] body) {
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(body);
  }
}
