package id.paritrana.web;

import id.paritrana.evaluation.Answers;
import id.paritrana.evaluation.LostRuleset;
import id.paritrana.journal.Entry;
import id.paritrana.plenary.Refused;
import id.paritrana.plenary.Selections;
import id.paritrana.stability.Panel;
import id.paritrana.stability.Question;
import id.paritrana.stability.Stability;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Says how firmly a selection stands, and what the panel's marks look like. */
@RestController
@RequestMapping("/api/v1/selections/{id}")
class StabilityController {
  private static final String SVG = "image/svg+xml";

  private final Selections selections;
  private final Stability stability;
  private final Panel panel;

  StabilityController(Selections selections, Stability stability, Panel panel) {
    this.selections = selections;
    this.stability = stability;
    this.panel = panel;
  }

  @GetMapping(path = "/stability", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> figures(
      @PathVariable String id, @RequestParam MultiValueMap<String, String> parameters)
      throws LostRuleset, Refused {
    Question question = question(parameters);
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .body(Answers.bytes(stability.figures(selection(id), question)));
  }

  /** The same as a drawing. */
  @GetMapping(path = "/stability", produces = SVG)
  ResponseEntity<byte[]> chart(
      @PathVariable String id, @RequestParam MultiValueMap<String, String> parameters)
      throws LostRuleset, Refused {
    Question question = question(parameters);
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(SVG))
        .body(stability.chart(selection(id), question).getBytes(StandardCharsets.UTF_8));
  }

  @GetMapping(path = "/panel", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> panel(
      @PathVariable String id, @RequestParam MultiValueMap<String, String> parameters)
      throws LostRuleset, Refused {
    Parameters asked = new Parameters(parameters, Set.of("category"));
    asked.refuseFaults();
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .body(Answers.bytes(panel.of(selection(id), asked.text("category"))));
  }

  private Entry selection(String id) {
    return selections.entry(id).orElseThrow(NotFound::selection);
  }

  private static Question question(MultiValueMap<String, String> given) {
    Parameters parameters = new Parameters(given, Set.of("noise", "rounds", "seed"));
    Integer halves =
        parameters.value(
            "noise",
            StabilityController::halves,
            "0.5 to 10 points in steps of 0.5",
            "0.5 sampai 10 poin dengan kelipatan 0.5");
    Long rounds = parameters.whole("rounds", 1, Question.MOST_ROUNDS);
    Long seed = parameters.whole("seed", 0, Long.MAX_VALUE);
    parameters.refuseFaults();
    return new Question(
        or(halves, Question.USUAL.halves()),
        or(rounds, (long) Question.USUAL.rounds()).intValue(),
        or(seed, Question.USUAL.seed()));
  }

  private static Integer halves(String text) {
    if (!text.matches("[0-9]{1,2}([.][05]0*)?")) {
      throw new NumberFormatException();
    }
    int halves = new BigDecimal(text).multiply(BigDecimal.valueOf(2)).intValueExact();
    if (halves < 1 || halves > Question.MOST_HALVES) {
      throw new NumberFormatException();
    }
    return halves;
  }

  private static <T> T or(@Nullable T given, T otherwise) {
    return given == null ? otherwise : given;
  }
}
