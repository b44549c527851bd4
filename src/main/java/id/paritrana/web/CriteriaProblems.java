package id.paritrana.web;

import id.paritrana.dossier.Text;
import id.paritrana.evaluation.NothingInForce;
import id.paritrana.evaluation.UnknownRuleset;
import id.paritrana.publication.NotAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What to say of criteria that are not there, and of steps that may not be taken. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class CriteriaProblems {
  @ExceptionHandler
  ResponseEntity<Object> unknownRuleset(UnknownRuleset e) {
    Text detail =
        new Text(
            e.says().en() + "; the one in force is " + e.current(),
            e.says().id() + "; yang berlaku " + e.current());
    return Problem.of(HttpStatus.CONFLICT, "unknown-ruleset", "Unknown ruleset", detail, List.of());
  }

  @ExceptionHandler
  ResponseEntity<Object> invalid(InvalidConsent e) {
    Text detail = new Text("the step was refused, see errors", "langkah ditolak, lihat errors");
    return Problem.of(
        HttpStatus.UNPROCESSABLE_CONTENT, "invalid-step", "Invalid step", detail, faults(e));
  }

  private static List<Map<String, Object>> faults(InvalidConsent e) {
    return e.faults().stream()
        .map(fault -> Problem.error("pointer", fault.pointer(), fault.message()))
        .toList();
  }

  @ExceptionHandler
  ResponseEntity<Object> notAllowed(NotAllowed e) {
    boolean own = e.reason() == NotAllowed.Reason.OWN_DRAFT;
    return Problem.of(
        own ? HttpStatus.FORBIDDEN : HttpStatus.CONFLICT,
        own ? "own-draft" : "step-" + e.reason().name().toLowerCase(Locale.ROOT),
        "Step not allowed",
        e.says(),
        e.risks().stream().map(risk -> Problem.error("name", risk.name(), risk.says())).toList());
  }

  @ExceptionHandler
  ResponseEntity<Object> nothingInForce(NothingInForce e) {
    return Problem.of(
        HttpStatus.CONFLICT, "nothing-in-force", "No criteria yet", e.says(), List.of());
  }
}
