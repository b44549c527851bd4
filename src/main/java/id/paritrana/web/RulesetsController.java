package id.paritrana.web;

import id.paritrana.decision.RuleRef;
import id.paritrana.evaluation.Answers;
import id.paritrana.evaluation.Archive;
import id.paritrana.evaluation.Current;
import id.paritrana.evaluation.LostRuleset;
import id.paritrana.history.History;
import id.paritrana.publication.Publication;
import id.paritrana.ruleset.RuleFile;
import id.paritrana.ruleset.Ruleset;
import id.paritrana.ruleset.table.Table;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Shows the rulesets that were ever in force, and puts one in force again. */
@RestController
@RequestMapping("/api/v1/rulesets")
class RulesetsController {
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final Current current;
  private final Archive archive;
  private final History history;
  private final Publication publication;
  private final Optional<Watch> watch;

  RulesetsController(
      Current current,
      Archive archive,
      History history,
      Publication publication,
      Optional<Watch> watch) {
    this.current = current;
    this.archive = archive;
    this.history = history;
    this.publication = publication;
    this.watch = watch;
  }

  /** Every time that a ruleset came into force, the last first. */
  @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> list() {
    return json(RulesetsPage.of(history.reigns()));
  }

  @GetMapping(path = "/current", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> current() {
    ObjectNode page = page(current.ruleset());
    watch.ifPresent(it -> page.set("folders", RulesetsPage.folders(it.standing())));
    return json(page);
  }

  @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> one(@PathVariable String id) throws LostRuleset {
    return json(page(kept(id)));
  }

  /** A workbook as staff made it, byte for byte. */
  @GetMapping(path = "/{id}/tables/{file}", produces = XLSX)
  ResponseEntity<byte[]> workbook(@PathVariable String id, @PathVariable String file)
      throws LostRuleset {
    RuleFile found =
        kept(id).files().stream()
            .filter(one -> one.name().equals(file) && file.endsWith(".xlsx"))
            .findFirst()
            .orElseThrow(NotFound::table);
    String name =
        ContentDisposition.attachment().filename(file, StandardCharsets.UTF_8).build().toString();
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(XLSX))
        .header(HttpHeaders.CONTENT_DISPOSITION, name)
        .body(found.bytes());
  }

  /** The rows of a workbook's tables. */
  @GetMapping(path = "/{id}/tables/{file}", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> rows(@PathVariable String id, @PathVariable String file)
      throws LostRuleset {
    List<Table> tables =
        kept(id).tables().stream().filter(table -> table.file().equals(file)).toList();
    if (tables.isEmpty()) {
      throw NotFound.table();
    }
    return json(RulesetsPage.rows(file, tables));
  }

  @PostMapping(
      path = "/{id}/restore",
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> restore(@PathVariable String id, HttpServletRequest request, Principal by)
      throws LostRuleset {
    String why = Consent.of(request, false).why();
    try {
      return json(DraftPage.step(publication.restore(id, by.getName(), why)));
    } catch (NoSuchElementException e) {
      throw NotFound.ruleset(id);
    }
  }

  private Ruleset kept(String id) throws LostRuleset {
    Ruleset now = current.ruleset();
    if (id.equals(now.id())) {
      return now;
    }
    if (history.reigns().stream().noneMatch(reign -> reign.ruleset().equals(id))) {
      throw NotFound.ruleset(id);
    }
    return archive.ruleset(id);
  }

  private static ResponseEntity<byte[]> json(JsonNode node) {
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(Answers.bytes(node));
  }

  private static ObjectNode page(Ruleset ruleset) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("id", ruleset.id());
    node.put("rules", ruleset.size());
    ArrayNode files = node.putArray("files");
    ruleset
        .files()
        .forEach(file -> files.addObject().put("name", file.name()).put("sha256", file.sha256()));
    ArrayNode tables = node.putArray("tables");
    for (Table table : ruleset.tables()) {
      ObjectNode one = tables.addObject();
      one.put("file", table.file());
      one.put("sheet", table.sheet());
      one.put("hitPolicy", table.hitPolicy().name());
      one.put("rows", table.rows().size());
      one.put(
          "assumedRows",
          table.rows().stream().filter(row -> RuleRef.assumption(row.basis())).count());
    }
    return node;
  }
}
