package id.paritrana.draft;

import id.paritrana.ruleset.difference.CellDifference;
import id.paritrana.ruleset.difference.Change;
import id.paritrana.ruleset.difference.ColumnDifference;
import id.paritrana.ruleset.difference.DifferenceText;
import id.paritrana.ruleset.difference.RowDifference;
import id.paritrana.ruleset.difference.RuleDifference;
import id.paritrana.ruleset.difference.RulesetDifference;
import id.paritrana.ruleset.difference.SheetDifference;
import id.paritrana.ruleset.difference.Side;
import id.paritrana.ruleset.problem.Place;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes a difference of two versions of the criteria as JSON. */
public final class DifferenceWriter {
  private DifferenceWriter() {}

  /** Its members are described in docs/differences.md. */
  public static ObjectNode write(RulesetDifference difference) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("from", difference.from());
    node.put("to", difference.to());
    node.put("same", difference.isEmpty());
    ArrayNode files = node.putArray("files");
    difference
        .files()
        .forEach(
            file -> files.addObject().put("file", file.name()).put("change", file.change().name()));
    ArrayNode sheets = node.putArray("sheets");
    difference.sheets().forEach(sheet -> sheet(sheets.addObject(), sheet));
    ArrayNode rows = node.putArray("rows");
    difference.rows().forEach(row -> row(rows.addObject(), row));
    ArrayNode rules = node.putArray("rules");
    difference.rules().forEach(rule -> rule(rules.addObject(), rule));
    return node;
  }

  private static void sheet(ObjectNode node, SheetDifference sheet) {
    node.put("kind", sheet.kind().name()).put("change", sheet.change().name());
    sides(node, sheet.before(), sheet.after());
    ArrayNode heads = node.putArray("heads");
    sheet.heads().forEach(head -> cell(heads.addObject(), head));
    ArrayNode columns = node.putArray("columns");
    for (ColumnDifference column : sheet.columns()) {
      ObjectNode one = columns.addObject();
      one.put("change", column.change().name()).put("key", column.key());
      label(one, "before", column.was(), column.before());
      label(one, "after", column.is(), column.after());
    }
  }

  private static void label(
      ObjectNode node, String side, @Nullable String label, @Nullable Place place) {
    if (place != null) {
      place(node.putObject(side), place).put("label", label);
    }
  }

  private static void row(ObjectNode node, RowDifference row) {
    node.put("kind", row.kind().name()).put("row", row.name());
    changes(node, row.changes());
    node.put("basisChanged", row.basis());
    sides(node, row.before(), row.after());
    ArrayNode cells = node.putArray("cells");
    row.cells().forEach(cell -> cell(cells.addObject(), cell));
  }

  private static void cell(ObjectNode node, CellDifference cell) {
    node.put("key", cell.key()).put("label", cell.label()).put("role", cell.role().name());
    side(node, "before", cell.was());
    side(node, "after", cell.is());
  }

  private static void side(ObjectNode node, String name, @Nullable Side side) {
    if (side == null) {
      node.putNull(name);
      return;
    }
    ObjectNode one = place(node.putObject(name), side.place());
    Object value = side.value();
    if (value == null) {
      one.putNull("value");
    } else if (value instanceof BigDecimal number) {
      one.put("value", number);
    } else if (value instanceof Boolean truth) {
      one.put("value", truth);
    } else {
      one.put("value", value.toString());
    }
    one.put("shown", side.shown());
  }

  private static void rule(ObjectNode node, RuleDifference rule) {
    node.put("rule", rule.name());
    changes(node, rule.changes());
    sides(node, rule.before(), rule.after());
    ArrayNode lines = node.putArray("lines");
    DifferenceText.lines(rule.was(), rule.is(), lines::add);
  }

  private static void changes(ObjectNode node, Set<Change> changes) {
    ArrayNode list = node.putArray("changes");
    changes.forEach(change -> list.add(change.name()));
  }

  private static void sides(ObjectNode node, @Nullable Place before, @Nullable Place after) {
    if (before == null) {
      node.putNull("before");
    } else {
      place(node.putObject("before"), before);
    }
    if (after == null) {
      node.putNull("after");
    } else {
      place(node.putObject("after"), after);
    }
  }

  private static ObjectNode place(ObjectNode node, Place place) {
    node.put("file", place.file());
    if (place.sheet() != null) {
      node.put("sheet", place.sheet());
      if (place.spot() != null) {
        node.put("cell", place.spot());
      }
    } else if (place.row() > 0) {
      node.put("line", place.row());
    }
    return node;
  }
}
