package id.paritrana.web;

import id.paritrana.decision.RuleRef;
import id.paritrana.evaluation.Answers;
import id.paritrana.evaluation.Current;
import id.paritrana.ruleset.Ruleset;
import id.paritrana.ruleset.table.Table;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Shows the ruleset that decides now. */
@RestController
@RequestMapping("/api/v1/rulesets")
class RulesetsController {
  private final Current current;

  RulesetsController(Current current) {
    this.current = current;
  }

  @GetMapping(path = "/current", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> current() {
    byte[] shown = Answers.bytes(json(current.ruleset()));
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(shown);
  }

  private static ObjectNode json(Ruleset ruleset) {
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
