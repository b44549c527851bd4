package id.paritrana.web;

import id.paritrana.advice.Ask;
import id.paritrana.advice.AskReader;
import id.paritrana.advice.ChangesWriter;
import id.paritrana.advice.InvalidAsk;
import id.paritrana.advice.SmallestChanges;
import id.paritrana.advice.Unreachable;
import id.paritrana.advice.WhyNot;
import id.paritrana.evaluation.Answers;
import id.paritrana.evaluation.Archive;
import id.paritrana.evaluation.LostRuleset;
import id.paritrana.evaluation.Recorded;
import id.paritrana.journal.Entry;
import id.paritrana.journal.Journal;
import id.paritrana.journal.Kind;
import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.Semaphore;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/**
 * Says what a decision failed and missed, and the smallest change that would help; records nothing.
 */
@RestController
@RequestMapping("/api/v1/decisions/{id}")
class AdviceController {
  /** A search may take a core for seconds; deciding comes first. */
  private final Semaphore searches =
      new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));

  private final Journal journal;
  private final Archive archive;

  AdviceController(Journal journal, Archive archive) {
    this.journal = journal;
    this.archive = archive;
  }

  @GetMapping(path = "/why-not", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> whyNot(@PathVariable String id) throws LostRuleset {
    return json(WhyNot.of(recorded(id)));
  }

  @PostMapping(path = "/smallest-changes", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> smallest(@PathVariable String id, HttpServletRequest request)
      throws LostRuleset, InvalidAsk, Unreachable {
    Ask ask = AskReader.read(Body.of(request));
    Recorded recorded = recorded(id);
    if (!searches.tryAcquire()) {
      throw new Busy();
    }
    try {
      return json(ChangesWriter.write(SmallestChanges.of(recorded, ask)));
    } finally {
      searches.release();
    }
  }

  private Recorded recorded(String id) throws LostRuleset {
    Entry entry =
        journal.find(id).filter(e -> e.kind() == Kind.DECISION).orElseThrow(NotFound::decision);
    return Recorded.of(entry, archive);
  }

  private static ResponseEntity<byte[]> json(ObjectNode node) {
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(Answers.bytes(node));
  }

  /** As many searches run as may. */
  static final class Busy extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
