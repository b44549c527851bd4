package id.paritrana.web;

import id.paritrana.dossier.Text;
import id.paritrana.evaluation.Answers;
import id.paritrana.evaluation.Rulesets;
import id.paritrana.filing.CohortReader;
import id.paritrana.filing.Imported;
import id.paritrana.filing.Importing;
import id.paritrana.filing.InvalidCohort;
import id.paritrana.filing.Template;
import id.paritrana.ruleset.Ruleset;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Hands out the form for nominees, and decides all that comes back in one. */
@RestController
@RequestMapping("/api/v1/cohorts")
class CohortsController {
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String CSV = "text/csv";

  /** A file of 20,000 nominees takes some hundred megabytes until it is decided. */
  private final Semaphore places = new Semaphore(2);

  private final Importing importing;
  private final Rulesets rulesets;

  CohortsController(Importing importing, Rulesets rulesets) {
    this.importing = importing;
    this.rulesets = rulesets;
  }

  /** As many files are decided as may be at a time. */
  static final class Busy extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  @GetMapping(
      path = "/template",
      produces = {XLSX, CSV})
  ResponseEntity<byte[]> template(
      @RequestParam(required = false) @Nullable String format,
      @RequestHeader(name = "Accept", required = false) @Nullable String accept) {
    String asked = format == null ? (wants(accept, CSV) ? "csv" : "xlsx") : format;
    return switch (asked) {
      case "csv" ->
          file(
              "calon.csv",
              CSV + ";charset=UTF-8",
              Template.text().getBytes(StandardCharsets.UTF_8));
      case "xlsx" -> file("calon.xlsx", XLSX, Template.workbook());
      default ->
          throw new InvalidParameters(
              Map.of("format", new Text("must be xlsx or csv", "harus xlsx atau csv")));
    };
  }

  @PostMapping(
      consumes = {MediaType.MULTIPART_FORM_DATA_VALUE, XLSX, CSV},
      produces = {MediaType.APPLICATION_JSON_VALUE, XLSX})
  ResponseEntity<byte[]> decide(
      HttpServletRequest request,
      @RequestHeader(name = "Accept", required = false) @Nullable String accept,
      @RequestHeader(name = "Ruleset", required = false) @Nullable String pinned)
      throws InvalidCohort, IOException {
    String sent = IdempotencyKey.of(request);
    if (!places.tryAcquire()) {
      throw new Busy();
    }
    try {
      Imported imported = decided(Upload.of(request), pinned, sent);
      return wants(accept, XLSX)
          ? file("hasil.xlsx", XLSX, imported.workbook())
          : ResponseEntity.ok()
              .contentType(MediaType.APPLICATION_JSON)
              .body(Answers.bytes(imported.summary()));
    } finally {
      places.release();
    }
  }

  private Imported decided(Upload upload, @Nullable String pinned, @Nullable String key)
      throws InvalidCohort {
    Ruleset ruleset = rulesets.pinned(pinned);
    return importing.decide(
        CohortReader.read(upload.name(), upload.text(), upload.bytes(), ruleset),
        ruleset,
        pinned,
        Objects.requireNonNullElseGet(key, () -> UUID.randomUUID().toString()));
  }

  private static boolean wants(@Nullable String accept, String type) {
    return accept != null && accept.contains(type);
  }

  private static ResponseEntity<byte[]> file(String name, String type, byte[] bytes) {
    String disposition = ContentDisposition.attachment().filename(name).build().toString();
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(type))
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
        .body(bytes);
  }
}
