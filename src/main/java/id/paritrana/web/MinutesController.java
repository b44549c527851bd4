package id.paritrana.web;

import id.paritrana.journal.Entry;
import id.paritrana.journal.Journal;
import id.paritrana.minutes.Minutes;
import id.paritrana.personal.SubjectKeys;
import id.paritrana.plenary.Selections;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Hands out the minutes of a selection for signature, and its results as a workbook. */
@RestController
@RequestMapping("/api/v1/selections/{id}")
class MinutesController {
  private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
  private static final String DOCX = OFFICE + "wordprocessingml.document";
  private static final String XLSX = OFFICE + "spreadsheetml.sheet";

  private final Selections selections;
  private final Minutes minutes;
  private final Download downloads;
  private final Clock clock;

  MinutesController(
      Selections selections,
      Journal journal,
      SubjectKeys keys,
      Download downloads,
      Clock clock,
      @Value("${paritrana.zone}") ZoneId zone) {
    this.selections = selections;
    this.minutes = new Minutes(journal, keys, zone);
    this.downloads = downloads;
    this.clock = clock;
  }

  /** What is sent to whoever names no format. */
  @GetMapping(path = "/minutes", produces = MediaType.APPLICATION_PDF_VALUE)
  void pdf(@PathVariable String id, HttpServletResponse response) throws IOException {
    Entry entry = selection(id);
    name(Minutes.name(entry) + ".pdf", response);
    downloads.send(
        MediaType.APPLICATION_PDF, to -> minutes.pdf(entry, clock.instant(), to), response);
  }

  @GetMapping(path = "/minutes", produces = DOCX)
  void docx(@PathVariable String id, HttpServletResponse response) throws IOException {
    Entry entry = selection(id);
    name(Minutes.name(entry) + ".docx", response);
    downloads.send(
        MediaType.valueOf(DOCX), to -> minutes.docx(entry, clock.instant(), to), response);
  }

  @GetMapping(path = "/results", produces = XLSX)
  void results(@PathVariable String id, HttpServletResponse response) throws IOException {
    Entry entry = selection(id);
    name(Minutes.resultsName(entry) + ".xlsx", response);
    downloads.send(
        MediaType.valueOf(XLSX), to -> minutes.results(entry, clock.instant(), to), response);
  }

  private Entry selection(String id) {
    return selections.entry(id).orElseThrow(NotFound::selection);
  }

  private static void name(String file, HttpServletResponse response) {
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"");
  }
}
