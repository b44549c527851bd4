package id.paritrana.filing.form;

import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Problems;
import id.paritrana.ruleset.problem.Quote;
import id.paritrana.ruleset.table.CaseTable;
import id.paritrana.ruleset.table.Numeral;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Takes the cells of one row apart into the values of a dossier. */
public final class Leaves {
  /** What stands for nothing: an empty list, or an entry without this field. */
  public static final String NONE = "-";

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final List<Leaf> leaves = new ArrayList<>();
  private final Map<String, CaseTable.Cell> inputs;
  private final Problems problems;

  private Leaves(Map<String, CaseTable.Cell> inputs, Problems problems) {
    this.inputs = inputs;
    this.problems = problems;
  }

  /** The values of the filled cells, by their column's path. */
  public static List<Leaf> of(Map<String, CaseTable.Cell> inputs, Problems problems) {
    Leaves taken = new Leaves(inputs, problems);
    inputs.forEach(taken::take);
    Paths.LISTS.forEach(taken::entries);
    return taken.leaves;
  }

  private void take(String path, CaseTable.Cell cell) {
    if (!path.contains(".*.")) {
      leaves.add(new Leaf(Paths.names(path), value(type(path), cell.value()), cell.place()));
    }
  }

  private void entries(String list) {
    List<String> paths = inputs.keySet().stream().filter(p -> p.startsWith(list + ".*.")).toList();
    IntSummaryStatistics counts =
        paths.stream().mapToInt(path -> parts(path).size()).summaryStatistics();
    // A dash says that there are none, and one value beside it holds for all of none.
    int entries = counts.getMin() == 0 && counts.getMax() == 1 ? 0 : Math.max(0, counts.getMax());
    for (String path : paths) {
      List<Object> parts = parts(path);
      CaseTable.Cell cell = cell(path);
      if (parts.size() != 1 && parts.size() != entries) {
        Object[] words = {Quote.of(cell.value()), parts.size(), entries};
        problems.add(Code.CASE_VALUE, "count", cell.place(), List.of(), words);
        return;
      }
      for (int i = 0; i < entries; i++) {
        Object part = parts.get(parts.size() == 1 ? 0 : i);
        if (!part.equals(NONE)) {
          List<String> names = Paths.names(path.replace(".*.", "." + (i + 1) + "."));
          leaves.add(new Leaf(names, value(type(path), part), cell.place()));
        }
      }
      if (entries == 0) {
        leaves.add(new Leaf(Paths.names(list), NODES.arrayNode(), cell.place()));
      }
    }
  }

  /** What a cell lists, in its order; nothing for a dash alone. */
  private List<Object> parts(String path) {
    Object value = cell(path).value();
    if (value instanceof String text) {
      return text.equals(NONE) ? List.of() : List.copyOf(split(text));
    }
    return List.of(value);
  }

  public static List<String> split(String text) {
    return Arrays.stream(text.split(",", -1)).map(String::strip).toList();
  }

  private CaseTable.Cell cell(String path) {
    return Objects.requireNonNull(inputs.get(path));
  }

  private static Paths.Type type(String path) {
    return Objects.requireNonNull(Paths.type(path));
  }

  /** The value as its field takes it; what does not fit is passed on for the dossier to refuse. */
  private static JsonNode value(Paths.Type type, Object value) {
    if (value instanceof Boolean flag) {
      return NODES.booleanNode(flag);
    } else if (value instanceof BigDecimal number) {
      return NODES.numberNode(number);
    }
    String text = value.toString();
    return switch (type) {
      case CODES -> codes(text);
      case FLAG -> flag(text);
      case NUMBER -> number(text);
      case TEXT -> NODES.stringNode(text);
    };
  }

  private static ArrayNode codes(String text) {
    ArrayNode codes = NODES.arrayNode();
    if (!text.equals(NONE)) {
      split(text).forEach(codes::add);
    }
    return codes;
  }

  private static JsonNode flag(String text) {
    return switch (text.toUpperCase(Locale.ROOT)) {
      case "YA", "TRUE" -> NODES.booleanNode(true);
      case "TIDAK", "FALSE" -> NODES.booleanNode(false);
      default -> NODES.stringNode(text);
    };
  }

  private static JsonNode number(String text) {
    // What has two readings stays text, for the dossier to refuse.
    return Numeral.of(text) instanceof Numeral.One one
        ? NODES.numberNode(one.number())
        : NODES.stringNode(text);
  }
}
