package id.paritrana.web;

import id.paritrana.evaluation.Answers;
import id.paritrana.journal.IndexFindings;
import id.paritrana.journal.Inspection;
import id.paritrana.journal.Journal;
import id.paritrana.journal.WrongCard;
import id.paritrana.journal.proof.ArchiveFile;
import id.paritrana.journal.proof.Flaw;
import id.paritrana.journal.proof.Verification;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Shows the record itself and what proves it. */
@RestController
@RequestMapping("/api/v1/journal")
class JournalController {
  private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);
  private static final MediaType PEM = new MediaType("application", "x-pem-file");

  private final Journal journal;
  private final Clock clock;
  private final Download downloads;
  private final Semaphore verifying = new Semaphore(1);

  JournalController(Journal journal, Clock clock, Download downloads) {
    this.downloads = downloads;
    this.journal = journal;
    this.clock = clock;
  }

  /** A signed note to keep elsewhere; an older one while the disk refuses a new one. */
  @GetMapping("/checkpoint")
  ResponseEntity<String> checkpoint() {
    return ResponseEntity.ok().contentType(TEXT).body(journal.newestCheckpoint(clock.instant()));
  }

  @GetMapping("/key")
  ResponseEntity<byte[]> key() {
    byte[] pem = journal.publicKey().getBytes(StandardCharsets.US_ASCII);
    return ResponseEntity.ok().contentType(PEM).body(pem);
  }

  /** Entries in the order they were written, one a line. */
  @GetMapping("/entries")
  void entries(@RequestParam MultiValueMap<String, String> parameters, HttpServletResponse response)
      throws IOException {
    EntryParameters wanted = EntryParameters.of(parameters);
    downloads.send(
        MediaType.APPLICATION_NDJSON,
        to -> journal.export(wanted.after(), wanted.limit(), to),
        response);
  }

  /**
   * Reads every entry again, which takes a while: one caller at a time. With {@code index=true} the
   * search index too, which takes several times as long.
   */
  @GetMapping(path = "/verify", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> verify(@RequestParam MultiValueMap<String, String> parameters) {
    Parameters asked = new Parameters(parameters, Set.of("index"));
    Boolean index =
        asked.value("index", JournalController::flag, "true or false", "true atau false");
    asked.refuseFaults();
    if (!verifying.tryAcquire()) {
      throw new StillVerifying();
    }
    try {
      return ResponseEntity.ok()
          .contentType(MediaType.APPLICATION_JSON)
          .body(
              Answers.bytes(
                  Boolean.TRUE.equals(index) ? json(journal.inspect()) : json(journal.verify())));
    } finally {
      verifying.release();
    }
  }

  private static Boolean flag(String text) {
    if (!text.equals("true") && !text.equals("false")) {
      throw new IllegalArgumentException(text);
    }
    return Boolean.valueOf(text);
  }

  private static ObjectNode json(Inspection inspection) {
    ObjectNode node = json(inspection.record());
    IndexFindings index = inspection.index();
    ArrayNode wrong =
        node.putObject("index")
            .put("right", index.isRight())
            .put("decisions", index.decisions())
            .put("unproven", index.unproven())
            .put("wrong", index.wrong())
            .putArray("first");
    for (WrongCard card : index.first()) {
      ObjectNode one = wrong.addObject().put("kind", card.kind().name());
      one.put("sequence", card.sequence());
      if (card.id() != null) {
        one.put("id", card.id());
      }
      one.putObject("says").put("en", card.says().en()).put("id", card.says().id());
    }
    return node;
  }

  private static ObjectNode json(Verification found) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("intact", found.flaws().isEmpty());
    node.put("entries", found.entries());
    node.put("head", found.head());
    node.put("root", found.root());
    node.put("checkpoints", found.checkpoints());
    node.put("signed", found.signed());
    ObjectNode archived = node.putObject("archived").put("entries", found.archived().entries());
    ArrayNode files = archived.putArray("files");
    for (ArchiveFile file : found.archived().files()) {
      files
          .addObject()
          .put("file", file.file())
          .put("sha256", file.sha256())
          .put("from", file.from())
          .put("upto", file.upto())
          .put("decisions", file.decisions());
    }
    ArrayNode flaws = node.putArray("flaws");
    for (Flaw flaw : found.flaws()) {
      ObjectNode one = flaws.addObject();
      one.put("kind", flaw.kind().name());
      one.put("sequence", flaw.sequence());
      one.putObject("says").put("en", flaw.says().en()).put("id", flaw.says().id());
    }
    return node;
  }
}
