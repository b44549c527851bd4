package id.paritrana.web;

import id.paritrana.evaluation.Answers;
import id.paritrana.shadow.Shadows;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.security.Principal;
import java.util.NoSuchElementException;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lets one draft run along with the decisions, and says how it would decide otherwise. */
@RestController
@RequestMapping("/api/v1/shadow")
class ShadowController {
  private final Shadows shadows;

  ShadowController(Shadows shadows) {
    this.shadows = shadows;
  }

  /** Begins, in the place of another draft; the one that runs goes on and keeps its counts. */
  @PutMapping(
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> begin(
      HttpServletRequest request,
      @RequestParam MultiValueMap<String, String> parameters,
      Principal by)
      throws IOException {
    none(parameters);
    ShadowRequest asked = ShadowRequest.of(request);
    try {
      boolean begun = shadows.begin(asked.draft(), by.getName(), asked.why());
      return state(begun ? HttpStatus.CREATED : HttpStatus.OK);
    } catch (NoSuchElementException e) {
      throw InvalidShadow.unknownDraft();
    }
  }

  @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> state(@RequestParam MultiValueMap<String, String> parameters) {
    none(parameters);
    return state(HttpStatus.OK);
  }

  /** Ends it; what it counted can be read until the next begins. */
  @DeleteMapping(produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> end(@RequestParam MultiValueMap<String, String> parameters, Principal by) {
    none(parameters);
    shadows.end(by.getName());
    return state(HttpStatus.OK);
  }

  private ResponseEntity<byte[]> state(HttpStatus status) {
    byte[] body = Answers.bytes(shadows.state().orElseThrow(NotFound::shadow));
    ResponseEntity.BodyBuilder answer =
        ResponseEntity.status(status).contentType(MediaType.APPLICATION_JSON);
    if (status == HttpStatus.CREATED) {
      answer.location(URI.create("/api/v1/shadow"));
    }
    return answer.body(body);
  }

  private static void none(MultiValueMap<String, String> parameters) {
    new Parameters(parameters, Set.of()).refuseFaults();
  }
}
