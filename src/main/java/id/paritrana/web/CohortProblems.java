package id.paritrana.web;

import id.paritrana.dossier.Text;
import id.paritrana.filing.InvalidCohort;
import id.paritrana.filing.OtherFile;
import id.paritrana.filing.Unfinished;
import id.paritrana.journal.JournalUnavailable;
import id.paritrana.personal.KeysUnavailable;
import id.paritrana.ruleset.EndlessRules;
import id.paritrana.ruleset.problem.Place;
import id.paritrana.ruleset.problem.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What keeps a file of nominees from being decided, or from being decided to its end. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class CohortProblems {
  private static final Logger LOG = LoggerFactory.getLogger(CohortProblems.class);

  @ExceptionHandler
  ResponseEntity<Object> invalid(InvalidCohort invalid) {
    List<Map<String, Object>> errors =
        invalid.problems().stream().map(CohortProblems::error).toList();
    Text detail =
        new Text(
            "nothing was decided: " + errors.size() + " fault(s), listed under errors by cell",
            "tidak ada yang diputuskan: " + errors.size() + " kesalahan, lihat errors menurut sel");
    return id.paritrana.web.Problem.of(
        HttpStatus.BAD_REQUEST, "invalid-cohort", "Invalid file of nominees", detail, errors);
  }

  private static Map<String, Object> error(Problem problem) {
    Map<String, Object> error = new LinkedHashMap<>();
    Place place = problem.place();
    error.put("file", place.file());
    if (place.sheet() != null) {
      error.put("sheet", place.sheet());
    } else if (place.row() > 0) {
      error.put("line", place.row());
      error.put("column", place.column());
    }
    String spot = place.spot();
    if (place.sheet() != null && spot != null) {
      error.put("cell", spot);
    }
    error.put("code", problem.code().name());
    error.put("message", Map.of("en", problem.message().en(), "id", problem.message().id()));
    return error;
  }

  @ExceptionHandler
  ResponseEntity<Object> otherFile(OtherFile e) {
    return id.paritrana.web.Problem.of(
        HttpStatus.UNPROCESSABLE_CONTENT,
        "idempotency-conflict",
        "Key already used",
        e.says(),
        List.of());
  }

  @ExceptionHandler
  ResponseEntity<Object> busy(CohortsController.Busy e) {
    Text detail =
        new Text(
            "other files of nominees are being decided; try again",
            "berkas calon lain sedang diputuskan; coba lagi");
    return id.paritrana.web.Problem.later(
        id.paritrana.web.Problem.of(
            HttpStatus.SERVICE_UNAVAILABLE, "busy", "Busy", detail, List.of()));
  }

  @ExceptionHandler
  ResponseEntity<Object> unfinished(Unfinished e) {
    Cause cause = cause(e.why());
    int decided = e.imported().decided();
    int all = e.imported().verdicts().size();
    String key = e.imported().key();
    Text detail =
        new Text(
            "%d of %d nominees were decided and stay so, see decided; %s could not be: %s; then send the same file with the Idempotency-Key %s to go on"
                .formatted(decided, all, e.failed(), cause.why().en(), key),
            "%d dari %d calon sudah diputuskan dan tetap berlaku, lihat decided; %s belum dapat diputuskan: %s; setelah itu kirim berkas yang sama dengan Idempotency-Key %s untuk melanjutkan"
                .formatted(decided, all, e.failed(), cause.why().id(), key));
    ResponseEntity<Object> answer =
        id.paritrana.web.Problem.of(
            cause.status(), "unfinished-cohort", "Not all nominees decided", detail, List.of());
    if (answer.getBody() instanceof ProblemDetail problem) {
      problem.setProperty("idempotencyKey", key);
      problem.setProperty("decided", e.imported().rows());
    }
    return cause.retryAfter() == 0
        ? answer
        : id.paritrana.web.Problem.later(answer, cause.retryAfter());
  }

  /** Why a row failed, and after how many seconds it is worth trying again; 0 for never. */
  private record Cause(HttpStatus status, Text why, int retryAfter) {}

  private static Cause cause(RuntimeException why) {
    if (why instanceof JournalUnavailable journal) {
      LOG.error("{} {}: {}", journal.why(), why.getMessage(), String.valueOf(why.getCause()));
      Unavailable unavailable = Unavailable.of(journal.why());
      return new Cause(
          HttpStatus.SERVICE_UNAVAILABLE, unavailable.detail(), unavailable.retryAfter());
    } else if (why instanceof KeysUnavailable) {
      LOG.error("{}: {}", why.getMessage(), String.valueOf(why.getCause()));
      Text text =
          new Text(
              "the keys of personal data are out of reach", "kunci data pribadi tidak terjangkau");
      return new Cause(HttpStatus.SERVICE_UNAVAILABLE, text, 5);
    } else if (why instanceof EndlessRules endless) {
      return new Cause(HttpStatus.INTERNAL_SERVER_ERROR, endless.says(), 0);
    }
    LOG.error("unexpected failure", why);
    Text text =
        new Text("the service failed; the fault was logged", "layanan gagal; kesalahannya dicatat");
    return new Cause(HttpStatus.INTERNAL_SERVER_ERROR, text, 0);
  }
}
