package id.paritrana.web;

import id.paritrana.dossier.Text;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** An RFC 9457 problem as an answer; {@code rincian} is its detail in Indonesian. */
final class Problem {
  private static final int SOON = 5;

  private Problem() {}

  static ResponseEntity<Object> of(
      HttpStatus status, String type, String title, Text detail, List<Map<String, Object>> errors) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail.en());
    problem.setType(URI.create("urn:paritrana:problem:" + type));
    problem.setTitle(title);
    problem.setProperty("rincian", detail.id());
    if (!errors.isEmpty()) {
      problem.setProperty("errors", errors);
    }
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }

  /** One of a problem's errors, at a place in the request. */
  static Map<String, Object> error(String where, String place, Text message) {
    Map<String, Object> error = new LinkedHashMap<>();
    error.put(where, place);
    error.put("message", Map.of("en", message.en(), "id", message.id()));
    return error;
  }

  /** The answer with the advice to ask again soon. */
  static ResponseEntity<Object> later(ResponseEntity<Object> answer) {
    return later(answer, SOON);
  }

  static ResponseEntity<Object> later(ResponseEntity<Object> answer, int seconds) {
    HttpHeaders headers = new HttpHeaders(answer.getHeaders());
    headers.set(HttpHeaders.RETRY_AFTER, Integer.toString(seconds));
    return new ResponseEntity<>(answer.getBody(), headers, answer.getStatusCode());
  }
}
