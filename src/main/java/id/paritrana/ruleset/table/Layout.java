package id.paritrana.ruleset.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a sheet's technical rows: notes, then properties from {@code RuleSet} on, then {@code
 * RuleTable} and its four header rows. Any fault in them rejects the whole sheet, because a column
 * left out would widen every row.
 */
final class Layout {
  private static final Pattern PATTERN = Pattern.compile("\\$([a-z]{1,10}) : ([A-Za-z]{1,40})");

  private static final String COMPLETE = ", COMPLETE";

  private final Grid grid;
  private final Schema schema;
  private final SheetProblems problems;

  final List<String> patterns = new ArrayList<>();
  final List<Column> columns = new ArrayList<>();
  HitPolicy hitPolicy = HitPolicy.UNIQUE;
  boolean complete;
  int labels;

  Layout(Grid grid, Schema schema, SheetProblems problems) {
    this.grid = grid;
    this.schema = schema;
    this.problems = problems;
  }

  /** Whether the technical rows could be read without a problem. */
  boolean read() {
    int before = problems.count();
    Integer table = properties();
    if (table != null) {
      labels = table + 4;
      columns(table + 1);
    }
    return problems.count() == before;
  }

  private @Nullable Integer properties() {
    Set<String> seen = new HashSet<>();
    for (int row : grid.rows().keySet()) {
      String key = grid.text(row, 0);
      if (key.startsWith("RuleTable")) {
        missingHeaders(seen);
        return row;
      }
      boolean technical = !seen.isEmpty() || key.equals("RuleSet");
      if (technical && !seen.add(key)) {
        problems.add(
            "HEADER",
            row,
            0,
            Quote.of(key) + " stands here twice",
            Quote.of(key) + " tertulis dua kali");
      } else if (technical) {
        property(row, key, grid.text(row, 1));
      }
    }
    problems.add(
        "NO_TABLE",
        0,
        0,
        "the sheet has no row that begins with `RuleTable`",
        "lembar ini tidak punya baris `RuleTable`");
    return null;
  }

  private void property(int row, String key, String value) {
    String wanted = schema.headers().get(key);
    if (key.equals("HitPolicy")) {
      try {
        complete = value.endsWith(COMPLETE);
        hitPolicy = HitPolicy.valueOf(complete ? value.replace(COMPLETE, "") : value);
      } catch (IllegalArgumentException e) {
        problems.add(
            "HIT_POLICY",
            row,
            1,
            Quote.of(value) + " is no hit policy; write UNIQUE, FIRST or COLLECT",
            Quote.of(value) + " bukan hit policy; tulis UNIQUE, FIRST, atau COLLECT");
      }
    } else if (wanted == null) {
      problems.add(
          "HEADER",
          row,
          0,
          Quote.of(key) + " may not stand in a table's technical rows",
          Quote.of(key) + " tidak boleh ada di baris teknis tabel");
    } else if (!wanted.equals(value)) {
      problems.add(
          "HEADER",
          row,
          1,
          Quote.of(value) + " must read " + Quote.of(wanted),
          Quote.of(value) + " harus tertulis " + Quote.of(wanted));
    }
  }

  private void missingHeaders(Set<String> seen) {
    Set<String> wanted = new HashSet<>(schema.headers().keySet());
    wanted.add("HitPolicy");
    wanted.removeAll(seen);
    wanted.stream()
        .sorted()
        .forEach(
            key ->
                problems.add(
                    "HEADER",
                    0,
                    0,
                    "the technical row " + Quote.of(key) + " is missing",
                    "baris teknis " + Quote.of(key) + " tidak ada"));
  }

  private void columns(int types) {
    String owner = "";
    int ownedTo = -1;
    Set<Integer> wide = new java.util.TreeSet<>();
    for (int row = types; row <= types + 3; row++) {
      wide.addAll(grid.row(row).keySet());
    }
    for (int column : wide) {
      String pattern = grid.text(types + 1, column);
      if (!pattern.isEmpty()) {
        owner = pattern;
        ownedTo = grid.mergedTo(types + 1, column);
        openPattern(types, column, owner);
      }
      column(types, column, column <= ownedTo ? owner : "");
    }
  }

  private void openPattern(int types, int column, String owner) {
    Matcher matcher = PATTERN.matcher(owner);
    if (!grid.text(types, column).equals("CONDITION")) {
      return;
    }
    if (!matcher.matches() || !schema.facts().containsKey(matcher.group(2))) {
      problems.add(
          "PATTERN",
          types + 1,
          column,
          Quote.of(owner) + " names no known kind of fact",
          Quote.of(owner) + " bukan jenis fakta yang dikenal");
    }
    patterns.add(matcher.matches() ? matcher.group(2) : "");
  }

  private void column(int types, int column, String owner) {
    String type = grid.text(types, column);
    String text = grid.text(types + 2, column);
    String label = grid.text(types + 3, column);
    Column read =
        switch (type) {
          case "CONDITION" -> condition(column, label, Snippet.condition(text), owner);
          case "ACTION" -> owner.equals("says") ? result(column, label, Snippet.named(text)) : null;
          case "METADATA" -> named(column, label, Snippet.named(text));
          default -> null;
        };
    if (read != null) {
      columns.add(read);
    } else {
      problems.add(
          "COLUMN",
          types + 2,
          column,
          Quote.of(type + " " + text)
              + " under "
              + Quote.of(owner)
              + " is not a column this service understands",
          Quote.of(type + " " + text)
              + " di bawah "
              + Quote.of(owner)
              + " bukan kolom yang dikenal layanan ini");
    }
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
