package id.paritrana.web;

import id.paritrana.evidence.EvidencePack;
import id.paritrana.evidence.Question;
import id.paritrana.journal.BodyArchived;
import id.paritrana.journal.Entry;
import id.paritrana.journal.Journal;
import id.paritrana.journal.Kind;
import id.paritrana.journal.Page;
import id.paritrana.journal.search.Query;
import id.paritrana.personal.SubjectKeys;
import id.paritrana.plenary.Selections;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Hands out zips that prove decisions without this service. */
@RestController
@RequestMapping("/api/v1")
class EvidenceController {
  private static final String ZIP = "application/zip";

  private final Journal journal;
  private final Selections selections;
  private final EvidencePack evidence;
  private final SubjectKeys keys;
  private final Download downloads;
  private final Clock clock;

  EvidenceController(
      Journal journal, Selections selections, SubjectKeys keys, Download downloads, Clock clock) {
    this.journal = journal;
    this.selections = selections;
    this.evidence = new EvidencePack(journal);
    this.keys = keys;
    this.downloads = downloads;
    this.clock = clock;
  }

  @GetMapping(path = "/decisions/{id}/evidence", produces = ZIP)
  void one(@PathVariable String id, HttpServletResponse response) throws IOException {
    Entry entry =
        journal.find(id).filter(e -> e.kind() == Kind.DECISION).orElseThrow(NotFound::decision);
    if (entry.archive() != null) {
      throw BodyArchived.of(entry);
    }
    send("evidence-" + entry.id(), new Question(List.of(), List.of(entry.id())), response);
  }

  /** Of a ranking, with every decision in it. */
  @GetMapping(path = "/selections/{id}/evidence", produces = ZIP)
  void ranked(@PathVariable String id, HttpServletResponse response) throws IOException {
    Entry selection = selections.entry(id).orElseThrow(NotFound::selection);
    List<String> decisions = Selections.decisions(selection);
    if (decisions.isEmpty() || decisions.size() > Question.MOST) {
      throw InvalidSelection.ofSize(decisions.size());
    }
    List<Entry> archived =
        decisions.stream()
            .flatMap(decision -> journal.find(decision).stream())
            .filter(entry -> entry.archive() != null)
            .toList();
    if (!archived.isEmpty()) {
      throw InvalidSelection.archived(archived);
    }
    send("evidence-" + id, new Question(List.of(), decisions, id), response);
  }

  /** Of all that a search finds. */
  @GetMapping(path = "/decisions/evidence", produces = ZIP)
  void found(@RequestParam MultiValueMap<String, String> parameters, HttpServletResponse response)
      throws IOException {
    Query query = SearchParameters.all(parameters, keys);
    long count = journal.count(query).decisions();
    if (count == 0 || count > Question.MOST) {
      throw InvalidSelection.ofSize(count);
    }
    List<String> words = new ArrayList<>();
    parameters.forEach(
        (name, values) -> words.add(name + ": " + shown(name, String.join(", ", values))));
    send("evidence", new Question(words, ids(query)), response);
  }

  /** A pack is kept, and outlives the erasure of whoever was asked for. */
  private static String shown(String name, String values) {
    return name.equals("assessor") ? "disamarkan / withheld" : values;
  }

  /** Of the decisions that are named. */
  @PostMapping(path = "/evidence", consumes = MediaType.APPLICATION_JSON_VALUE, produces = ZIP)
  void chosen(HttpServletRequest request, HttpServletResponse response) throws IOException {
    List<String> ids = ChosenDecisions.of(Body.of(request), journal);
    send("evidence", new Question(List.of(), ids), response);
  }

  private List<String> ids(Query query) {
    List<String> ids = new ArrayList<>();
    List<Entry> archived = new ArrayList<>();
    Page page = journal.search(query, null, Page.MOST);
    add(page, ids, archived);
    while (page.next() != null && ids.size() < Question.MOST) {
      page = journal.search(query, page.next(), Page.MOST);
      add(page, ids, archived);
    }
    if (!archived.isEmpty()) {
      throw InvalidSelection.archived(archived);
    }
    return ids;
  }

  /** Ids alone, and entries without a body: those with one are too large to keep many of. */
  private static void add(Page page, List<String> ids, List<Entry> archived) {
    page.entries().stream()
        .limit(Question.MOST - ids.size())
        .forEach(
            entry -> {
              ids.add(entry.id());
              if (entry.archive() != null) {
                archived.add(entry);
              }
            });
  }

  private void send(String name, Question question, HttpServletResponse response)
      throws IOException {
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".zip\"");
    downloads.send(
        MediaType.valueOf(ZIP), to -> evidence.write(question, clock.instant(), to), response);
  }
}
