package id.paritrana.web;

import id.paritrana.advice.InvalidAsk;
import id.paritrana.advice.Unreachable;
import id.paritrana.dossier.Text;
import id.paritrana.dossier.json.Fault;
import id.paritrana.dossier.json.InvalidDossier;
import id.paritrana.evaluation.LostRuleset;
import id.paritrana.journal.IdempotencyConflict;
import id.paritrana.journal.JournalAltered;
import id.paritrana.plenary.Refused;
import id.paritrana.ruleset.EndlessRules;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Every error as an RFC 9457 problem in English and Indonesian; nothing of the inside leaves the
 * service.
 */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {
  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

  @ExceptionHandler
  ResponseEntity<Object> invalid(InvalidDossier invalid) {
    List<Map<String, Object>> errors = new ArrayList<>();
    for (Fault fault : invalid.faults()) {
      errors.add(Problem.error("pointer", fault.pointer(), fault.message()));
    }
    Text detail =
        new Text(
            "the dossier was refused: " + errors.size() + " fault(s), listed under errors",
            "berkas ditolak: " + errors.size() + " kesalahan, lihat errors");
    return Problem.of(HttpStatus.BAD_REQUEST, "invalid-dossier", "Invalid dossier", detail, errors);
  }

  @ExceptionHandler
  ResponseEntity<Object> invalid(InvalidConvening invalid) {
    List<Map<String, Object>> errors = new ArrayList<>();
    invalid.faults().forEach(f -> errors.add(Problem.error("pointer", f.pointer(), f.message())));
    Text detail =
        new Text(
            "the request to select was refused: "
                + errors.size()
                + " fault(s), listed under errors",
            "permintaan seleksi ditolak: " + errors.size() + " kesalahan, lihat errors");
    return Problem.of(
        HttpStatus.BAD_REQUEST,
        "invalid-selection-request",
        "Invalid request to select",
        detail,
        errors);
  }

  @ExceptionHandler
  ResponseEntity<Object> invalid(InvalidPerson invalid) {
    List<Map<String, Object>> errors = new ArrayList<>();
    for (Fault fault : invalid.faults()) {
      errors.add(Problem.error("pointer", fault.pointer(), fault.message()));
    }
    Text detail =
        new Text(
            "the request does not say whom to erase; see errors",
            "permintaan tidak menyebut siapa yang dihapus; lihat errors");
    return Problem.of(HttpStatus.BAD_REQUEST, "invalid-person", "Invalid person", detail, errors);
  }

  @ExceptionHandler
  ResponseEntity<Object> invalid(InvalidSelection invalid) {
    List<Map<String, Object>> errors = new ArrayList<>();
    invalid.faults().forEach(f -> errors.add(Problem.error("pointer", f.pointer(), f.message())));
    return Problem.of(
        HttpStatus.UNPROCESSABLE_CONTENT,
        "invalid-selection",
        "Invalid selection",
        invalid.detail(),
        errors);
  }

  @ExceptionHandler
  ResponseEntity<Object> refused(Refused refused) {
    List<Map<String, Object>> errors = new ArrayList<>();
    refused.faults().forEach(f -> errors.add(Problem.error("pointer", f.pointer(), f.message())));
    Text detail =
        new Text(
            "nothing was selected; see errors for what stands against it",
            "tidak ada yang diseleksi; lihat errors untuk alasannya");
    return Problem.of(
        HttpStatus.UNPROCESSABLE_CONTENT, "selection-refused", "Selection refused", detail, errors);
  }

  @ExceptionHandler
  ResponseEntity<Object> invalid(InvalidAsk invalid) {
    List<Map<String, Object>> errors = new ArrayList<>();
    invalid.faults().forEach(f -> errors.add(Problem.error("pointer", f.pointer(), f.message())));
    Text detail =
        new Text(
            "the question was refused: " + errors.size() + " fault(s), listed under errors",
            "pertanyaan ditolak: " + errors.size() + " kesalahan, lihat errors");
    return Problem.of(
        HttpStatus.BAD_REQUEST, "invalid-question", "Invalid question", detail, errors);
  }

  @ExceptionHandler
  ResponseEntity<Object> unreachable(Unreachable e) {
    return Problem.of(
        HttpStatus.UNPROCESSABLE_CONTENT,
        "unreachable-goal",
        "Goal out of reach",
        e.says(),
        List.of(Problem.error("pointer", "/goal", e.says())));
  }

  @ExceptionHandler
  ResponseEntity<Object> invalid(InvalidParameters invalid) {
    List<Map<String, Object>> errors = new ArrayList<>();
    invalid
        .faults()
        .forEach((name, message) -> errors.add(Problem.error("parameter", name, message)));
    Text detail = new Text("the request's parameters were refused", "parameter permintaan ditolak");
    return Problem.of(
        HttpStatus.BAD_REQUEST, "invalid-parameters", "Invalid parameters", detail, errors);
  }

  @ExceptionHandler
  ResponseEntity<Object> undecodable(InvalidParameterException e) {
    Text detail =
        new Text(
            "the query string cannot be read; write a few parameters as percent-encoded UTF-8",
            "query string tidak terbaca; tulis beberapa parameter sebagai UTF-8 dengan percent-encoding");
    return Problem.of(
        HttpStatus.BAD_REQUEST, "invalid-parameters", "Invalid parameters", detail, List.of());
  }

  @ExceptionHandler
  ResponseEntity<Object> tooLarge(Body.TooLarge e) {
    Text detail =
        new Text(
            "the body of a request may be at most " + Body.LARGEST + " bytes; send less",
            "isi permintaan paling besar " + Body.LARGEST + " bita; kirim lebih sedikit");
    return Problem.of(
        HttpStatus.CONTENT_TOO_LARGE, "too-large", "Body too large", detail, List.of());
  }

  @ExceptionHandler
  ResponseEntity<Object> cutOff(Body.CutOff e) {
    Text detail =
        new Text(
            "the body ended before it was whole; send it again",
            "isi permintaan terpotong; kirim lagi");
    return Problem.of(HttpStatus.BAD_REQUEST, "cut-off", "Body cut off", detail, List.of());
  }

  @ExceptionHandler
  ResponseEntity<Object> notFound(NotFound e) {
    return Problem.of(HttpStatus.NOT_FOUND, "not-found", "Not found", e.detail(), List.of());
  }

  @ExceptionHandler
  ResponseEntity<Object> invalid(InvalidDraft e) {
    return Problem.of(
        HttpStatus.BAD_REQUEST, "invalid-draft", "Invalid draft", e.detail(), List.of());
  }

  /** Spring has an answer of its own to this, in fewer words. */
  @Override
  protected ResponseEntity<Object> handleMaxUploadSizeExceededException(
      MaxUploadSizeExceededException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return unreadable(e, ((ServletWebRequest) request).getRequest());
  }

  @ExceptionHandler
  ResponseEntity<Object> unreadable(MultipartException e, HttpServletRequest request) {
    if (Spool.failed(e)) {
      LOG.error("a draft could not be taken in: {}", String.valueOf(e.getCause()));
      return NotNow.draftsUnavailable();
    }
    long sent = Math.max(0, request.getContentLengthLong()) >> 20;
    boolean large = e instanceof MaxUploadSizeExceededException;
    Text detail =
        large
            ? new Text(
                "a draft's files may be at most 10 MB each and a file of nominees 20 MB, and "
                    + sent
                    + " MB were sent; delete pictures and sheets that are no criteria",
                "berkas draf paling besar 10 MB masing-masing dan berkas calon 20 MB, sedangkan yang dikirim "
                    + sent
                    + " MB; hapus gambar dan lembar yang bukan kriteria")
            : new Text(
                "the parts of the request cannot be read; send the files as multipart/form-data",
                "bagian permintaan tidak terbaca; kirim berkas sebagai multipart/form-data");
    return Problem.of(
        large ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.BAD_REQUEST,
        large ? "too-large" : "invalid-draft",
        large ? "Draft too large" : "Invalid draft",
        detail,
        List.of());
  }

  @ExceptionHandler
  ResponseEntity<Object> lost(LostRuleset e) {
    return Problem.of(
        HttpStatus.CONFLICT, "lost-ruleset", "Ruleset cannot be had again", e.says(), List.of());
  }

  @ExceptionHandler
  ResponseEntity<Object> conflict(IdempotencyConflict e) {
    Text detail =
        new Text(
            "this Idempotency-Key was used for a different request; send a new key",
            "Idempotency-Key ini sudah dipakai untuk permintaan lain; kirim kunci baru");
    return Problem.of(
        HttpStatus.UNPROCESSABLE_CONTENT,
        "idempotency-conflict",
        "Key already used",
        detail,
        List.of());
  }

  @ExceptionHandler
  ResponseEntity<Object> endless(EndlessRules e) {
    LOG.error("endless rules", e);
    return Problem.of(
        HttpStatus.INTERNAL_SERVER_ERROR,
        "endless-rules",
        "Rules gave no decision",
        e.says(),
        List.of());
  }

  /** The server then ends the connection, so that the half of it passes for no whole answer. */
  @ExceptionHandler
  void cutShort(CutShort e) throws CutShort {
    throw e;
  }

  @ExceptionHandler
  ResponseEntity<Object> altered(JournalAltered e) {
    LOG.error("{} / {}", e.says().en(), e.says().id());
    return Problem.of(
        HttpStatus.INTERNAL_SERVER_ERROR,
        "journal-altered",
        "Journal altered",
        e.says(),
        List.of());
  }

  @ExceptionHandler
  ResponseEntity<Object> unexpected(Exception e) {
    LOG.error("unexpected failure", e);
    Text detail =
        new Text(
            "the service failed; the fault was logged",
            "layanan gagal; kesalahannya sudah dicatat");
    return Problem.of(
        HttpStatus.INTERNAL_SERVER_ERROR, "failure", "Service failure", detail, List.of());
  }

  /** What Spring itself refuses, in our words rather than its own. */
  @Override
  protected ResponseEntity<Object> handleExceptionInternal(
      Exception e,
      @Nullable Object body,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    if (status.is5xxServerError()) {
      LOG.error("unexpected failure", e);
    }
    return ResponseEntity.status(status)
        .headers(headers)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(StatusProblem.of(e, status));
  }
}
