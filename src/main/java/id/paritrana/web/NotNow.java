package id.paritrana.web;

import id.paritrana.dossier.Text;
import id.paritrana.draft.Drafts;
import id.paritrana.evaluation.Archive;
import id.paritrana.evaluation.Outdated;
import id.paritrana.impact.Impacts;
import id.paritrana.journal.JournalUnavailable;
import id.paritrana.personal.KeysUnavailable;
import id.paritrana.ruleset.MachineBusy;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * What may well succeed a little later: 503 with {@code Retry-After}. Asked before {@link
 * Problems}, which would take every exception.
 */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class NotNow {
  private static final Logger LOG = LoggerFactory.getLogger(NotNow.class);
  private static final int WHEN_MENDED = 30;

  @ExceptionHandler
  ResponseEntity<Object> unavailable(KeysUnavailable e) {
    LOG.error("{}: {}", e.getMessage(), String.valueOf(e.getCause()));
    Text detail =
        new Text(
            "the keys of personal data are out of reach, so the request was not carried out to its end; send it again",
            "kunci data pribadi tidak terjangkau sehingga permintaan tidak selesai dilaksanakan; kirim lagi");
    return Problem.later(
        Problem.of(
            HttpStatus.SERVICE_UNAVAILABLE,
            "keys-unavailable",
            "Keys unavailable",
            detail,
            List.of()));
  }

  @ExceptionHandler
  ResponseEntity<Object> busy(Drafts.Busy e) {
    Text detail =
        new Text(
            "other drafts are being checked; try again", "draf lain sedang diperiksa; coba lagi");
    return Problem.later(
        Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "busy", "Busy", detail, List.of()));
  }

  @ExceptionHandler
  ResponseEntity<Object> busy(Archive.Busy e) {
    Text detail =
        new Text(
            "earlier criteria are being read for many callers at once; try again",
            "kriteria terdahulu sedang dibaca untuk banyak pemanggil sekaligus; coba lagi");
    return Problem.later(
        Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "busy", "Busy", detail, List.of()));
  }

  @ExceptionHandler
  ResponseEntity<Object> notKept(Drafts.NotKept e) {
    LOG.error("a draft could not be kept: {}", String.valueOf(e.getCause()));
    return draftsUnavailable();
  }

  static ResponseEntity<Object> draftsUnavailable() {
    Text detail =
        new Text(
            "the disk for drafts refuses to write (full, read-only or damaged), so the draft was not checked; have the disk looked at,"
                + " then send it again",
            "disk untuk draf menolak ditulisi (penuh, hanya dapat dibaca, atau rusak) sehingga draf tidak diperiksa; minta disk diperiksa,"
                + " lalu kirim lagi");
    return Problem.later(
        Problem.of(
            HttpStatus.SERVICE_UNAVAILABLE,
            "drafts-unavailable",
            "Drafts unavailable",
            detail,
            List.of()),
        WHEN_MENDED);
  }

  @ExceptionHandler
  ResponseEntity<Object> busy(MachineBusy e) {
    LOG.error("{}", e.getMessage());
    return Problem.later(
        Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "busy", "Busy", e.says(), List.of()));
  }

  @ExceptionHandler
  ResponseEntity<Object> busy(StillVerifying e) {
    Text detail =
        new Text(
            "the journal is being verified for another caller; try again",
            "jurnal sedang diperiksa untuk pemanggil lain; coba lagi");
    return Problem.later(
        Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "busy", "Busy", detail, List.of()));
  }

  @ExceptionHandler
  ResponseEntity<Object> busy(AdviceController.Busy e) {
    Text detail =
        new Text(
            "other searches for smallest changes are running; try again",
            "pencarian perubahan terkecil lain sedang berjalan; coba lagi");
    return Problem.later(
        Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "busy", "Busy", detail, List.of()));
  }

  @ExceptionHandler
  ResponseEntity<Object> busy(DifferenceController.Busy e) {
    Text detail =
        new Text(
            "other rulesets are being compared; try again",
            "ruleset lain sedang dibandingkan; coba lagi");
    return Problem.later(
        Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "busy", "Busy", detail, List.of()));
  }

  @ExceptionHandler
  ResponseEntity<Object> busy(Impacts.Busy e) {
    Text detail =
        new Text(
            "other impact reports are waiting to be made; try again",
            "laporan dampak lain masih menunggu giliran; coba lagi");
    return Problem.later(
        Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "busy", "Busy", detail, List.of()));
  }

  @ExceptionHandler
  ResponseEntity<Object> outdated(Outdated e) {
    return Problem.later(
        Problem.of(
            HttpStatus.SERVICE_UNAVAILABLE,
            "outdated-replica",
            "Criteria cannot be read here",
            e.says(),
            List.of()));
  }

  @ExceptionHandler
  ResponseEntity<Object> unavailable(JournalUnavailable e) {
    // One line a request: the log may lie on the disk that is full.
    LOG.error("{} {}: {}", e.why(), e.getMessage(), String.valueOf(e.getCause()));
    Unavailable why = Unavailable.of(e.why());
    ResponseEntity<Object> answer =
        Problem.of(
            HttpStatus.SERVICE_UNAVAILABLE,
            "journal-unavailable",
            "Journal unavailable",
            why.detail(),
            List.of());
    return Problem.later(answer, why.retryAfter());
  }

  @ExceptionHandler
  ResponseEntity<Object> busy(Download.Busy e) {
    Text detail =
        new Text(
            "other downloads of the journal are running; try again",
            "unduhan jurnal lain sedang berjalan; coba lagi");
    return Problem.later(
        Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "busy", "Busy", detail, List.of()));
  }
}
