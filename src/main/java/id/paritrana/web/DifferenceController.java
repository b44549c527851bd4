package id.paritrana.web;

import id.paritrana.dossier.Text;
import id.paritrana.draft.DifferenceWriter;
import id.paritrana.evaluation.Answers;
import id.paritrana.ruleset.RuleFile;
import id.paritrana.ruleset.difference.DifferenceText;
import id.paritrana.ruleset.difference.MarkedDifference;
import id.paritrana.ruleset.difference.RulesetDifference;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells what changed between two rulesets, or what a draft would change: as JSON, in words, or
 * marked in a workbook. One comparison runs at a time, since each may open many workbooks.
 */
@RestController
@RequestMapping("/api/v1")
class DifferenceController {
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String TEXT = "text/plain;charset=UTF-8";
  private static final long PATIENCE_SECONDS = 20;
  private static final List<Locale> LANGUAGES =
      List.of(Locale.ENGLISH, Locale.forLanguageTag("id"));

  private final Semaphore turn = new Semaphore(1, true);
  private final Compared compared;

  DifferenceController(Compared compared) {
    this.compared = compared;
  }

  /** Another comparison is running and takes longer than a caller should wait. */
  static final class Busy extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  @GetMapping(path = "/rulesets/{id}/difference", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> ofRulesets(
      @PathVariable String id, @RequestParam MultiValueMap<String, String> given) {
    return json(difference(rulesets(id, given, Set.of("from"))));
  }

  @GetMapping(path = "/rulesets/{id}/difference", produces = TEXT)
  ResponseEntity<byte[]> ofRulesetsInWords(
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> given,
      @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false)
          @Nullable String language) {
    return words(difference(rulesets(id, given, Set.of("from"))), language);
  }

  @GetMapping(path = "/rulesets/{id}/difference", produces = XLSX)
  ResponseEntity<byte[]> ofRulesetsMarked(
      @PathVariable String id, @RequestParam MultiValueMap<String, String> given) {
    return marked(rulesets(id, given, Set.of("from", "file")), given.getFirst("file"));
  }

  @GetMapping(path = "/drafts/{id}/difference", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> ofDraft(
      @PathVariable String id, @RequestParam MultiValueMap<String, String> given)
      throws IOException {
    return json(difference(draft(id, given, Set.of())));
  }

  @GetMapping(path = "/drafts/{id}/difference", produces = TEXT)
  ResponseEntity<byte[]> ofDraftInWords(
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> given,
      @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false)
          @Nullable String language)
      throws IOException {
    return words(difference(draft(id, given, Set.of())), language);
  }

  @GetMapping(path = "/drafts/{id}/difference", produces = XLSX)
  ResponseEntity<byte[]> ofDraftMarked(
      @PathVariable String id, @RequestParam MultiValueMap<String, String> given)
      throws IOException {
    return marked(draft(id, given, Set.of("file")), given.getFirst("file"));
  }

  private Compared.Pair rulesets(
      String id, MultiValueMap<String, String> given, Set<String> known) {
    Parameters parameters = new Parameters(given, known);
    parameters.refuseFaults();
    String from = parameters.text("from");
    if (from == null) {
      throw new InvalidParameters(
          Map.of(
              "from",
              new Text(
                  "name the ruleset to compare with, or `current`",
                  "sebutkan ruleset pembandingnya, atau `current`")));
    }
    return new Compared.Pair(compared.ruleset(from), compared.ruleset(id));
  }

  private Compared.Pair draft(String id, MultiValueMap<String, String> given, Set<String> known)
      throws IOException {
    new Parameters(given, known).refuseFaults();
    return compared.draft(id);
  }

  private RulesetDifference difference(Compared.Pair pair) {
    try {
      if (!turn.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new Busy();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Busy();
    }
    try {
      return RulesetDifference.of(
          pair.old().name(), pair.old().files(), pair.now().name(), pair.now().files());
    } finally {
      turn.release();
    }
  }

  private static ResponseEntity<byte[]> json(RulesetDifference difference) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .body(Answers.bytes(DifferenceWriter.write(difference)));
  }

  private static ResponseEntity<byte[]> words(
      RulesetDifference difference, @Nullable String asked) {
    boolean indonesian = "id".equals(language(asked));
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(TEXT))
        .header(HttpHeaders.CONTENT_LANGUAGE, indonesian ? "id" : "en")
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
        .body(DifferenceText.of(difference, indonesian).getBytes(StandardCharsets.UTF_8));
  }

  /** English for whoever wants neither language, or says nothing that can be understood. */
  private static String language(@Nullable String asked) {
    try {
      Locale found =
          asked == null ? null : Locale.lookup(Locale.LanguageRange.parse(asked), LANGUAGES);
      return found == null ? "en" : found.toLanguageTag();
    } catch (IllegalArgumentException e) {
      return "en";
    }
  }

  private ResponseEntity<byte[]> marked(Compared.Pair pair, @Nullable String file) {
    RulesetDifference difference = difference(pair);
    List<String> workbooks = difference.workbooks();
    String asked = file == null && workbooks.size() == 1 ? workbooks.get(0) : file;
    RuleFile workbook =
        pair.now().files().stream()
            .filter(one -> one.name().equals(asked) && workbooks.contains(asked))
            .findFirst()
            .orElseThrow(() -> unnamed(workbooks));
    ContentDisposition name =
        ContentDisposition.attachment().filename(workbook.name(), StandardCharsets.UTF_8).build();
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(XLSX))
        .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
        .body(MarkedDifference.of(difference, workbook).orElseThrow(() -> unnamed(workbooks)));
  }

  private static InvalidParameters unnamed(List<String> workbooks) {
    String names = String.join(", ", workbooks);
    Text message =
        workbooks.isEmpty()
            ? new Text(
                "no workbook differs that could be marked; ask for JSON or text/plain",
                "tidak ada buku kerja berbeda yang dapat ditandai; minta JSON atau text/plain")
            : new Text(
                "name one of the workbooks that differ: " + names,
                "sebutkan salah satu buku kerja yang berbeda: " + names);
    return new InvalidParameters(Map.of("file", message));
  }
}
