package id.paritrana.web;

import id.paritrana.dossier.Text;
import id.paritrana.shadow.NotBegun;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What stands against letting a draft run along; asked before {@link Problems}. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ShadowProblems {
  @ExceptionHandler
  ResponseEntity<Object> invalid(InvalidShadow e) {
    Text detail =
        new Text(
            "the request for a shadow was refused, see errors",
            "permintaan bayangan ditolak, lihat errors");
    return Problem.of(
        HttpStatus.UNPROCESSABLE_CONTENT,
        "invalid-shadow",
        "Invalid request for a shadow",
        detail,
        e.faults().stream()
            .map(fault -> Problem.error("pointer", fault.pointer(), fault.message()))
            .toList());
  }

  @ExceptionHandler
  ResponseEntity<Object> notBegun(NotBegun e) {
    return Problem.of(
        HttpStatus.CONFLICT, "shadow-not-begun", "Draft cannot run along", e.says(), List.of());
  }
}
