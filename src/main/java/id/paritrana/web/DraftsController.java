package id.paritrana.web;

import id.paritrana.dossier.Text;
import id.paritrana.dossier.json.Reason;
import id.paritrana.draft.Drafts;
import id.paritrana.draft.Report;
import id.paritrana.evaluation.Answers;
import id.paritrana.evaluation.LostRuleset;
import id.paritrana.history.History;
import id.paritrana.publication.Publication;
import id.paritrana.ruleset.RuleFile;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Takes drafts of the criteria and hands them back with what was found in them. */
@RestController
@RequestMapping("/api/v1/drafts")
class DraftsController {
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final Semaphore uploads = new Semaphore(8);
  private final Publication publication;
  private final History history;

  DraftsController(Publication publication, History history) {
    this.publication = publication;
    this.history = history;
  }

  @PostMapping(
      consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> submit(MultipartHttpServletRequest request, Principal by)
      throws IOException {
    // A body that comes slowly holds a thread; most of them must stay free for decisions.
    if (!uploads.tryAcquire()) {
      throw new Drafts.Busy();
    }
    List<RuleFile> files;
    try {
      files = files(request);
    } finally {
      uploads.release();
    }
    String id = publication.submit(files, by.getName(), why(request));
    return ResponseEntity.created(URI.create("/api/v1/drafts/" + id))
        .contentType(MediaType.APPLICATION_JSON)
        .body(page(id));
  }

  private static String why(MultipartHttpServletRequest request) {
    String why = Objects.requireNonNullElse(request.getParameter("why"), "").strip();
    if (!why.isEmpty()) {
      Reason.fault(why)
          .ifPresent(
              said -> {
                throw new InvalidParameters(Map.of("why", said));
              });
    }
    return why;
  }

  @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> list() throws IOException {
    return json(Answers.bytes(DraftPage.list(publication, history)));
  }

  @PostMapping(
      path = "/{id}/approve",
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> approve(@PathVariable String id, HttpServletRequest request, Principal by)
      throws IOException {
    found(id);
    Consent consent = Consent.of(request, true);
    return json(
        DraftPage.bytes(
            publication.approve(
                id, by.getName(), consent.why(), consent.impact(), consent.confirm())));
  }

  @PostMapping(
      path = "/{id}/withdraw",
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> withdraw(@PathVariable String id, HttpServletRequest request, Principal by)
      throws IOException {
    found(id);
    String why = Consent.of(request, false).why();
    return json(DraftPage.bytes(publication.withdraw(id, by.getName(), why)));
  }

  @PostMapping(
      path = "/{id}/publish",
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> publish(@PathVariable String id, HttpServletRequest request, Principal by)
      throws IOException, LostRuleset {
    found(id);
    String why = Consent.of(request, false).why();
    return json(DraftPage.bytes(publication.publish(id, by.getName(), why)));
  }

  private byte[] page(String id) throws IOException {
    return Answers.bytes(DraftPage.of(id, found(id), publication, history));
  }

  private static ResponseEntity<byte[]> json(byte[] body) {
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(body);
  }

  @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> report(@PathVariable String id) throws IOException {
    return json(page(id));
  }

  @GetMapping(path = "/{id}", produces = XLSX)
  ResponseEntity<byte[]> marked(
      @PathVariable String id, @RequestParam(required = false) @Nullable String file)
      throws IOException {
    Report report = found(id);
    List<String> workbooks = report.workbooks();
    String asked = file == null && workbooks.size() == 1 ? workbooks.get(0) : file;
    if (asked == null || !workbooks.contains(asked)) {
      String names = String.join(", ", workbooks);
      throw new InvalidParameters(
          Map.of(
              "file",
              new Text(
                  "name one of the draft's workbooks: " + names,
                  "sebutkan salah satu buku kerja draf: " + names)));
    }
    ContentDisposition name =
        ContentDisposition.attachment().filename(asked, StandardCharsets.UTF_8).build();
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(XLSX))
        .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
        .body(report.marked(asked).orElseThrow());
  }

  private Report found(String id) throws IOException {
    return publication.find(id).orElseThrow(NotFound::draft);
  }

  private static List<RuleFile> files(MultipartHttpServletRequest request) throws IOException {
    List<RuleFile> files = new ArrayList<>();
    for (List<MultipartFile> parts : request.getMultiFileMap().values()) {
      for (MultipartFile part : parts) {
        String name = Objects.requireNonNullElse(part.getOriginalFilename(), "");
        files.add(new RuleFile(name, part.getBytes()));
      }
    }
    Map<String, Text> unknown = new TreeMap<>();
    for (String name : request.getParameterMap().keySet()) {
      if (!name.equals("why")) {
        unknown.put(
            name,
            new Text(
                "is no part that is read here; send files, and `why`",
                "bukan bagian yang dibaca di sini; kirim berkas, dan `why`"));
      }
    }
    if (!unknown.isEmpty()) {
      throw new InvalidParameters(unknown);
    }
    if (files.isEmpty() || files.size() > Drafts.MOST_FILES) {
      throw new InvalidDraft(
          "send 1 to " + Drafts.MOST_FILES + " files, each as a part with a file name",
          "kirim 1 sampai " + Drafts.MOST_FILES + " berkas, masing-masing bernama berkas");
    }
    if (files.stream().map(RuleFile::name).distinct().count() < files.size()) {
      throw new InvalidDraft(
          "two files of one name were sent; send each once",
          "ada dua berkas bernama sama; kirim masing-masing sekali");
    }
    return files;
  }
}
