package id.paritrana.web;

import id.paritrana.evaluation.Answers;
import id.paritrana.evaluation.Current;
import id.paritrana.impact.Book;
import id.paritrana.impact.Filter;
import id.paritrana.impact.FilterReader;
import id.paritrana.impact.Impact;
import id.paritrana.impact.Impacts;
import id.paritrana.impact.InvalidFilter;
import id.paritrana.impact.Name;
import id.paritrana.impact.State;
import id.paritrana.impact.Stored;
import id.paritrana.publication.Publication;
import id.paritrana.publication.ReadImpact;
import id.paritrana.ruleset.Ruleset;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Says what a draft would change in the recorded decisions, before it is published. */
@RestController
@RequestMapping("/api/v1/drafts/{id}/impact")
class ImpactController {
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String NDJSON = "application/x-ndjson";

  private final Publication publication;
  private final Impacts impacts;
  private final ReadImpact assessments;
  private final Current current;
  private final Download download;

  ImpactController(
      Publication publication, ReadImpact assessments, Current current, Download download) {
    this.publication = publication;
    this.impacts = assessments.impacts();
    this.assessments = assessments;
    this.current = current;
    this.download = download;
  }

  /** Begins a report; the same one that is being made, or is up to date, is not begun again. */
  @PostMapping(produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> begin(@PathVariable String id, HttpServletRequest request, Principal by)
      throws IOException, InvalidFilter {
    Ruleset base = current.ruleset();
    Ruleset draft = ruleset(id);
    Filter filter = FilterReader.read(Body.of(request), base, draft);
    Name name = assessments.begin(id, new Impact(base, draft, filter), by.getName());
    return json(name, ImpactPage.USUAL, HttpStatus.ACCEPTED);
  }

  @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> report(
      @PathVariable String id, @RequestParam MultiValueMap<String, String> parameters)
      throws IOException {
    ImpactPage page = ImpactPage.of(parameters);
    if (page.sha256() != null) {
      Stored report = finished(id, page.sha256());
      return json(report.name(), new State.Done(report), page, HttpStatus.OK);
    }
    return json(name(id, page.run()), page, HttpStatus.OK);
  }

  @GetMapping(produces = XLSX)
  void workbook(
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> parameters,
      HttpServletResponse response)
      throws IOException {
    Stored report = done(id, parameters);
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"impact.xlsx\"");
    download.send(MediaType.parseMediaType(XLSX), to -> Book.write(report, to), response);
  }

  /** The bytes that the report's hash is of. */
  @GetMapping(produces = NDJSON)
  void whole(
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> parameters,
      HttpServletResponse response)
      throws IOException {
    Stored report = done(id, parameters);
    download.send(MediaType.parseMediaType(NDJSON), report::copy, response);
  }

  /** Gives a report up that is being made; a finished one stays. */
  @DeleteMapping(produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> cancel(
      @PathVariable String id, @RequestParam MultiValueMap<String, String> parameters)
      throws IOException {
    Name name = name(id, ImpactPage.run(parameters));
    impacts.cancel(name);
    return json(name, ImpactPage.USUAL, HttpStatus.OK);
  }

  private ResponseEntity<byte[]> json(Name name, ImpactPage page, HttpStatus status)
      throws IOException {
    return json(name, impacts.find(name).orElseThrow(NotFound::impact), page, status);
  }

  private ResponseEntity<byte[]> json(Name name, State state, ImpactPage page, HttpStatus status)
      throws IOException {
    boolean upToDate = impacts.isUpToDate(state, current.ruleset(), ruleset(name.draft()));
    return ResponseEntity.status(status)
        .location(URI.create("/api/v1/drafts/" + name.draft() + "/impact?run=" + name.run()))
        .contentType(MediaType.APPLICATION_JSON)
        .body(Answers.bytes(page.json(name, state, upToDate)));
  }

  private Stored done(String id, MultiValueMap<String, String> parameters) throws IOException {
    ImpactPage page = ImpactPage.whole(parameters);
    if (page.sha256() != null) {
      return finished(id, page.sha256());
    }
    State state = impacts.find(name(id, page.run())).orElseThrow(NotFound::impact);
    if (state instanceof State.Done done) {
      return done.report().there();
    }
    throw new NotMade();
  }

  private Stored finished(String id, String sha256) throws IOException {
    ruleset(id);
    return impacts.finished(id, sha256).orElseThrow(NotFound::impact);
  }

  private Name name(String id, @Nullable String run) throws IOException {
    ruleset(id);
    return run == null ? impacts.newest(id).orElseThrow(NotFound::impact) : new Name(id, run);
  }

  private Ruleset ruleset(String id) throws IOException {
    Ruleset ruleset = publication.find(id).orElseThrow(NotFound::draft).ruleset();
    if (ruleset == null) {
      throw new DraftWithErrors();
    }
    return ruleset;
  }

  /** No ruleset can be made of the draft. */
  static final class DraftWithErrors extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /** There is no finished report to hand out. */
  static final class NotMade extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
