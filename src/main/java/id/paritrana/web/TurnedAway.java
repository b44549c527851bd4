package id.paritrana.web;

import id.paritrana.access.AccessUnavailable;
import id.paritrana.access.Role;
import id.paritrana.dossier.Text;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What a caller is told who is not let in, or not to this. No answer and no log shows a token. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class TurnedAway {
  private static final Logger LOG = LoggerFactory.getLogger(TurnedAway.class);
  private static final String CHALLENGE = "Bearer";

  @ExceptionHandler
  ResponseEntity<Object> unknown(AuthenticationException e) {
    if (e.getCause() instanceof AccessUnavailable unavailable) {
      return later(unavailable);
    }
    boolean shown = e instanceof NotLetIn;
    NotLetIn why = e instanceof NotLetIn known ? known : NotLetIn.withoutToken();
    return with(
        HttpHeaders.WWW_AUTHENTICATE,
        shown ? CHALLENGE + " error=\"invalid_token\"" : CHALLENGE,
        Problem.of(
            HttpStatus.UNAUTHORIZED, "unauthenticated", "Token needed", why.says(), List.of()));
  }

  private static ResponseEntity<Object> later(AccessUnavailable e) {
    LOG.error("{}: {}", e.getMessage(), String.valueOf(e.getCause()));
    Text detail =
        new Text(
            "the tokens are out of reach, so nobody can be let in and nothing was done; send the request again",
            "daftar token tidak terjangkau sehingga tidak ada yang dapat masuk dan tidak ada yang dilakukan; kirim lagi");
    return Problem.later(
        Problem.of(
            HttpStatus.SERVICE_UNAVAILABLE,
            "access-unavailable",
            "Tokens unavailable",
            detail,
            List.of()));
  }

  /** To whoever has a token, an address that is not listed is one where nothing is. */
  @ExceptionHandler
  ResponseEntity<Object> denied(AccessDeniedException e, HttpServletRequest request) {
    return Allowed.of(request)
        .map(row -> needed(row.roles()))
        .orElseGet(() -> unlisted(Allowed.methods(request)));
  }

  private static ResponseEntity<Object> needed(Set<Role> roles) {
    List<String> names = roles.stream().sorted().map(Role::name).toList();
    Text detail =
        new Text(
            "this needs the role " + String.join(" or ", names) + ", which your token has not",
            "ini memerlukan peran "
                + String.join(" atau ", names)
                + ", yang tidak dimiliki token Anda");
    return with(
        HttpHeaders.WWW_AUTHENTICATE,
        CHALLENGE + " error=\"insufficient_scope\"",
        Problem.of(HttpStatus.FORBIDDEN, "forbidden", "Role needed", detail, List.of()));
  }

  private static ResponseEntity<Object> unlisted(Set<HttpMethod> methods) {
    if (methods.isEmpty()) {
      return status(HttpStatus.NOT_FOUND);
    }
    String allow = methods.stream().map(HttpMethod::name).collect(Collectors.joining(", "));
    return with(HttpHeaders.ALLOW, allow, status(HttpStatus.METHOD_NOT_ALLOWED));
  }

  private static ResponseEntity<Object> status(HttpStatus status) {
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(StatusProblem.of(status));
  }

  private static ResponseEntity<Object> with(
      String header, String value, ResponseEntity<Object> answer) {
    HttpHeaders headers = new HttpHeaders(answer.getHeaders());
    headers.set(header, value);
    return new ResponseEntity<>(answer.getBody(), headers, answer.getStatusCode());
  }
}
