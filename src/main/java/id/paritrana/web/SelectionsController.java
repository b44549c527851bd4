package id.paritrana.web;

import id.paritrana.dossier.json.InvalidDossier;
import id.paritrana.evaluation.Answers;
import id.paritrana.evaluation.LostRuleset;
import id.paritrana.evaluation.Request;
import id.paritrana.journal.Entry;
import id.paritrana.plenary.Comparisons;
import id.paritrana.plenary.Plenary;
import id.paritrana.plenary.Refused;
import id.paritrana.plenary.Review;
import id.paritrana.plenary.Selections;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;
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
import tools.jackson.databind.JsonNode;

/** Ranks cohorts of decisions, and says why one stands above another. */
@RestController
@RequestMapping(path = "/api/v1/selections", produces = MediaType.APPLICATION_JSON_VALUE)
class SelectionsController {
  private final Plenary plenary;
  private final Selections selections;
  private final Review review;
  private final Comparisons comparisons;

  SelectionsController(
      Plenary plenary, Selections selections, Review review, Comparisons comparisons) {
    this.comparisons = comparisons;
    this.plenary = plenary;
    this.selections = selections;
    this.review = review;
  }

  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> select(
      HttpServletRequest request,
      @RequestHeader(name = "Ruleset", required = false) @Nullable String ruleset)
      throws Refused, LostRuleset {
    Entry entry = selected(new Request(Body.of(request), ruleset, IdempotencyKey.of(request)));
    return ResponseEntity.created(URI.create("/api/v1/selections/" + entry.id()))
        .contentType(MediaType.APPLICATION_JSON)
        .body(Answers.bytes(Answers.selection(entry)));
  }

  private Entry selected(Request request) throws Refused, LostRuleset {
    try {
      return plenary.select(request);
    } catch (InvalidDossier invalid) {
      throw new InvalidConvening(invalid);
    }
  }

  @GetMapping
  ResponseEntity<byte[]> search(@RequestParam MultiValueMap<String, String> parameters) {
    return json(SelectionsPage.of(selections, parameters));
  }

  @GetMapping("/{id}")
  ResponseEntity<byte[]> find(@PathVariable String id) {
    return json(selections.shown(selection(id)));
  }

  /** Selects again of the same decisions; records nothing. */
  @PostMapping("/{id}/replay")
  ResponseEntity<byte[]> replay(@PathVariable String id) throws LostRuleset {
    return json(review.replay(selection(id)));
  }

  /** Why one of two nominees stands above the other. */
  @GetMapping("/{id}/comparison")
  ResponseEntity<byte[]> compare(
      @PathVariable String id, @RequestParam MultiValueMap<String, String> parameters)
      throws Refused, LostRuleset {
    Pair pair = Pair.of(parameters);
    return json(comparisons.of(id, pair.one(), pair.other()).orElseThrow(NotFound::selection));
  }

  private Entry selection(String id) {
    return selections.entry(id).orElseThrow(NotFound::selection);
  }

  private static ResponseEntity<byte[]> json(JsonNode node) {
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(Answers.bytes(node));
  }
}
