package id.paritrana.web;

import id.paritrana.evaluation.Superseded;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What a later decision took the place of: 409. Asked before {@link Problems}. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Overtaken {
  @ExceptionHandler
  ResponseEntity<Object> superseded(Superseded e) {
    return Problem.of(HttpStatus.CONFLICT, "superseded", "Decided anew since", e.says(), List.of());
  }
}
