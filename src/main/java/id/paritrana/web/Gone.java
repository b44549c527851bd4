package id.paritrana.web;

import id.paritrana.journal.BodyArchived;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What was here and is in an archive: 410. Asked before {@link Problems}. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Gone {
  @ExceptionHandler
  ResponseEntity<Object> archived(BodyArchived e) {
    return Problem.of(HttpStatus.GONE, "archived", "Archived", e.says(), List.of());
  }
}
