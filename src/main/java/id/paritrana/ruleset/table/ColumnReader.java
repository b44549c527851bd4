package id.paritrana.ruleset.table;

import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Quote;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a column's technical header cells: its type, the pattern above it, its snippet, its label.
 */
final class ColumnReader {
  private static final Pattern SHOWN = Pattern.compile("\\((<=|>=|<|>|=)\\)\\s*$");
  private static final Pattern PATTERN = Pattern.compile("\\$([a-z]{1,10}) : ([A-Za-z]{1,40})");

  private static final String UNKNOWN = "";

  private final Grid grid;
  private final Schema schema;
  private final SheetProblems problems;
  private final List<String> patterns;
  private final int types;
  private final Map<String, String> taken = new HashMap<>();

  ColumnReader(Grid grid, Schema schema, SheetProblems problems, List<String> patterns, int types) {
    this.grid = grid;
    this.schema = schema;
    this.problems = problems;
    this.patterns = patterns;
    this.types = types;
  }

  void pattern(int column, String written) {
    String type = grid.text(types, column);
    Matcher matcher = PATTERN.matcher(written);
    boolean known = matcher.matches() && schema.facts().containsKey(matcher.group(2));
    if (type.equals("ACTION") || type.equals("METADATA") || !known && !type.equals("CONDITION")) {
      return;
    }
    if (!known) {
      problems.add(Code.PATTERN, types + 1, column, Quote.of(written));
    }
    patterns.add(known ? matcher.group(2) : UNKNOWN);
  }

  @Nullable Column column(int column, String owner) {
    String type = grid.text(types, column);
    String text = grid.text(types + 2, column);
    String label = grid.text(types + 3, column);
    if (type.isEmpty() && text.isEmpty()) {
      problems.add(
          Code.COLUMN, "inserted", types + 3, column, Grid.letters(column), Quote.of(label));
      return null;
    }
    if (type.equals("CONDITION") && unknown()) {
      return null;
    }
    Column read =
        switch (type) {
          case "CONDITION" -> condition(column, label, Snippet.condition(text), owner);
          case "ACTION" -> owner.equals("says") ? result(column, label, Snippet.named(text)) : null;
          case "METADATA" -> named(column, label, Snippet.named(text));
          default -> null;
        };
    if (read == null) {
      problems.add(
          Code.COLUMN,
          types + 2,
          column,
          Quote.of((type + " " + text).strip()),
          Quote.of(owner),
          Grid.letters(column));
      return null;
    }
    String other = taken.putIfAbsent(type + patterns.size() + text, Grid.letters(column));
    if (other != null) {
      problems.add(Code.COLUMN, "twice", types + 2, column, Quote.of(text), other);
      return null;
    }
    return agreed(read) ? read : null;
  }

  /** A heading that shows how its column compares must show what the column does. */
  private boolean agreed(Column column) {
    Matcher shown = SHOWN.matcher(column.label());
    if (!(column instanceof Column.Condition condition)
        || (shown.find()
            ? shown.group(1).equals(condition.op().sign())
            : !Side.contradicts(column.label(), condition.op()))) {
      return true;
    }
    problems.add(
        Code.COLUMN,
        "label",
        types + 3,
        column.index(),
        Quote.of(column.label()),
        Quote.of(grid.text(types + 2, column.index())),
        Quote.of("(" + condition.op().sign() + ")"));
    return false;
  }

  /** Nothing can be said of conditions on an unknown fact, which has been told. */
  private boolean unknown() {
    return !patterns.isEmpty() && patterns.get(patterns.size() - 1).equals(UNKNOWN);
  }

  private @Nullable Column condition(
      int column, String label, @Nullable Snippet snippet, String owner) {
    if (snippet == null || snippet.op() == null || owner.isEmpty() || patterns.isEmpty()) {
      return null;
    }
    Map<String, FieldType> fields =
        schema.facts().getOrDefault(patterns.get(patterns.size() - 1), Map.of());
    FieldType type = fields.get(snippet.name());
    boolean ordering = snippet.op() != Op.EQUAL && snippet.op() != Op.ONE_OF;
    if (type == null || ordering != (type == FieldType.NUMBER)) {
      return null;
    }
    return new Column.Condition(
        column, label, patterns.size() - 1, snippet.name(), snippet.op(), type);
  }

  private @Nullable Column result(int column, String label, @Nullable Snippet snippet) {
    FieldType type = snippet == null ? null : schema.slots().get(snippet.name());
    return snippet == null || type == null
        ? null
        : new Column.Result(column, label, snippet.name(), type);
  }

  private @Nullable Column named(int column, String label, @Nullable Snippet snippet) {
    return snippet == null ? null : new Column.Named(column, label, snippet.name());
  }
}
