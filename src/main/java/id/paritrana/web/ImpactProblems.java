package id.paritrana.web;

import id.paritrana.dossier.Text;
import id.paritrana.impact.Damaged;
import id.paritrana.impact.InvalidFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What stands against an impact report; asked before {@link Problems}. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ImpactProblems {
  private static final Logger LOG = LoggerFactory.getLogger(ImpactProblems.class);

  @ExceptionHandler
  ResponseEntity<Object> invalid(InvalidFilter invalid) {
    List<Map<String, Object>> errors = new ArrayList<>();
    invalid.faults().forEach(f -> errors.add(Problem.error("pointer", f.pointer(), f.message())));
    Text detail =
        new Text(
            "the filter was refused: " + errors.size() + " fault(s), listed under errors",
            "saringan ditolak: " + errors.size() + " kesalahan, lihat errors");
    return Problem.of(HttpStatus.BAD_REQUEST, "invalid-filter", "Invalid filter", detail, errors);
  }

  @ExceptionHandler
  ResponseEntity<Object> withErrors(ImpactController.DraftWithErrors e) {
    return Problem.of(
        HttpStatus.CONFLICT,
        "draft-with-errors",
        "Draft with errors",
        new Text(
            "the draft has errors, so nothing can be decided by it; see GET of the draft, mend it and send it again",
            "draf masih berisi kesalahan sehingga tidak dapat dipakai memutuskan; lihat GET draf itu, perbaiki, lalu kirim lagi"),
        List.of());
  }

  /** As far as this service can tell; a copy kept elsewhere proves itself by its hash. */
  @ExceptionHandler
  ResponseEntity<Object> damaged(Damaged e) {
    LOG.error("{}", e.getMessage());
    return Problem.of(
        HttpStatus.GONE,
        "report-damaged",
        "Report damaged or gone",
        new Text(
            "the kept report is gone or no longer what was written; have it made anew by POST",
            "laporan yang disimpan hilang atau bukan lagi yang dulu ditulis; minta dibuat lagi dengan POST"),
        List.of());
  }

  @ExceptionHandler
  ResponseEntity<Object> notMade(ImpactController.NotMade e) {
    return Problem.of(
        HttpStatus.CONFLICT,
        "not-made",
        "Report not finished",
        new Text(
            "the report is not finished; ask for it as JSON to see how far it is",
            "laporannya belum selesai; minta sebagai JSON untuk melihat kemajuannya"),
        List.of());
  }
}
