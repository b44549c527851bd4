package id.paritrana.web;

import id.paritrana.decision.RuleRef;
import id.paritrana.draft.ReportWriter;
import id.paritrana.history.Reign;
import id.paritrana.ruleset.table.CellTest;
import id.paritrana.ruleset.table.Table;
import id.paritrana.watching.Standing;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Rulesets and tables as they are answered. */
final class RulesetsPage {
  private RulesetsPage() {}

  static ObjectNode of(List<Reign> reigns) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    ArrayNode list = node.putArray("rulesets");
    for (int i = reigns.size() - 1; i >= 0; i--) {
      Reign reign = reigns.get(i);
      ObjectNode one = list.addObject().put("id", reign.ruleset());
      one.put("from", reign.from().toString());
      if (i + 1 < reigns.size()) {
        one.put("until", reigns.get(i + 1).from().toString());
      }
      one.put("inForce", i + 1 == reigns.size());
      if (reign.step() != null) {
        one.set("step", DraftPage.step(reign.step()));
      }
      one.put("sequence", reign.sequence()).put("href", "/api/v1/rulesets/" + reign.ruleset());
    }
    return node;
  }

  /** How what lies in the watched folders stands to what is in force. */
  static ObjectNode folders(Standing standing) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    ArrayNode problems = node.put("state", standing.state().name()).putArray("problems");
    standing.problems().forEach(problem -> problems.add(ReportWriter.problem(problem)));
    return node;
  }

  static ObjectNode rows(String file, List<Table> tables) {
    ObjectNode node = JsonNodeFactory.instance.objectNode().put("file", file);
    ArrayNode sheets = node.putArray("tables");
    for (Table table : tables) {
      ObjectNode one = sheets.addObject().put("sheet", table.sheet());
      one.put("hitPolicy", table.hitPolicy().name()).put("complete", table.complete());
      ArrayNode rows = one.putArray("rows");
      table.rows().forEach(row -> rows.add(row(row)));
    }
    return node;
  }

  private static ObjectNode row(Table.Row row) {
    ObjectNode node = JsonNodeFactory.instance.objectNode().put("id", row.id());
    node.put("row", row.number()).put("cell", row.cell()).put("basis", row.basis());
    node.put("assumption", RuleRef.assumption(row.basis()));
    ObjectNode conditions = node.putObject("conditions");
    for (CellTest test : row.tests()) {
      conditions.put(test.cell(), test.text());
    }
    ObjectNode results = node.putObject("results");
    row.results()
        .forEach(
            (slot, what) -> {
              if (what instanceof java.math.BigDecimal number) {
                results.put(slot, number);
              } else {
                results.put(slot, what.toString());
              }
            });
    return node;
  }
}
