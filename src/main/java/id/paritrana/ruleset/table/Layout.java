package id.paritrana.ruleset.table;

import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Quote;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads a sheet's technical rows: notes, then properties from {@code RuleSet} on, then {@code
 * RuleTable} and its four header rows. Any fault in them rejects the whole sheet, because a column
 * left out would widen every row.
 */
final class Layout {
  private static final String COMPLETE = ", COMPLETE";
  private static final Set<String> KINDS = Set.of("METADATA", "CONDITION", "ACTION");

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

  /** Whether a sheet looks like a table at all. */
  static boolean table(Grid grid) {
    return grid.rows().keySet().stream()
        .anyMatch(row -> grid.text(row, 0).matches("RuleSet|RuleTable.*"));
  }

  /** Whether the technical rows could be read without a problem. */
  boolean read() {
    int before = problems.count();
    Integer table = properties();
    if (table != null && header(table)) {
      labels = table + 4;
      columns(table + 1);
    }
    return problems.count() == before;
  }

  private @Nullable Integer properties() {
    Set<String> seen = new HashSet<>();
    for (int row : grid.rows().keySet()) {
      String key = grid.text(row, 0);
      boolean last = key.startsWith("RuleTable");
      if (KINDS.contains(key)) {
        problems.add(Code.HEADER, "missing", row, 0, Quote.of("RuleTable"));
        return null;
      }
      if (!last && seen.isEmpty() && !key.equals("HitPolicy") && !known(key)) {
        continue;
      }
      for (int column : grid.row(row).keySet()) {
        if (column > (last ? 0 : 1)) {
          problems.add(Code.HEADER, "beside", row, column, Quote.of(grid.text(row, column)));
        }
      }
      if (last) {
        missing(seen, row);
        return row;
      } else if (seen.add(key)) {
        property(row, key, grid.text(row, 1));
      } else {
        problems.add(Code.HEADER, "twice", row, 0, Quote.of(key));
      }
    }
    noTable();
    return null;
  }

  private boolean known(String key) {
    return schema.headers().containsKey(key);
  }

  private void noTable() {
    for (int row : grid.rows().keySet()) {
      for (int column : grid.row(row).keySet()) {
        if (column > 0 && grid.text(row, column).equals("RuleSet")) {
          problems.add(Code.NO_TABLE, "moved", row, column, Grid.letters(column));
          return;
        }
      }
    }
    problems.add(Code.NO_TABLE, 0, 0, Quote.of(problems.sheet()));
  }

  /**
   * Whether the four header rows are there. Were one of them missing, the next would be taken for
   * it, and in the end the first rule for the labels.
   */
  private boolean header(int table) {
    for (int row = table + 1; row <= table + 4; row++) {
      if (grid.row(row).isEmpty()) {
        problems.add(Code.HEADER, "blank", row, 0, row + 1);
        return false;
      }
    }
    if (grid.row(table + 1).keySet().stream()
        .noneMatch(column -> KINDS.contains(grid.text(table + 1, column)))) {
      problems.add(Code.HEADER, "missing", table + 1, 0, Quote.of("CONDITION"));
      return false;
    }
    String first = grid.text(table + 4, 0);
    if (Identity.shaped(first)) {
      problems.add(Code.HEADER, "labels", table + 4, 0, table + 5, Quote.of(first));
      return false;
    }
    return true;
  }

  private void property(int row, String key, String value) {
    String wanted = schema.headers().get(key);
    if (key.equals("HitPolicy")) {
      complete = value.endsWith(COMPLETE);
      try {
        hitPolicy =
            HitPolicy.valueOf(
                complete ? value.substring(0, value.length() - COMPLETE.length()) : value);
      } catch (IllegalArgumentException e) {
        problems.add(Code.HIT_POLICY, row, 1, Quote.of(value));
      }
    } else if (wanted == null) {
      problems.add(Code.HEADER, "foreign", row, 0, Quote.of(key));
    } else if (!wanted.equals(value) && !(key.equals("Import") && part(wanted, value))) {
      problems.add(Code.HEADER, row, 1, Quote.of(value), Quote.of(wanted));
    }
  }

  /**
   * Whether it names some of what may be named: workbooks made before there was more to name still
   * name less.
   */
  private static boolean part(String wanted, String value) {
    return List.of(wanted.split(", ")).containsAll(List.of(value.split(", ", -1)));
  }

  private void missing(Set<String> seen, int table) {
    Set<String> wanted = new TreeSet<>(schema.headers().keySet());
    wanted.add("HitPolicy");
    wanted.removeAll(seen);
    wanted.forEach(key -> problems.add(Code.HEADER, "missing", table, 0, Quote.of(key)));
  }

  private void columns(int types) {
    String owner = "";
    int ownedTo = -1;
    Set<Integer> wide = new TreeSet<>();
    for (int row = types; row <= types + 3; row++) {
      wide.addAll(grid.row(row).keySet());
    }
    ColumnReader reader = new ColumnReader(grid, schema, problems, patterns, types);
    for (int column : wide) {
      String pattern = grid.text(types + 1, column);
      if (!pattern.isEmpty()) {
        owner = pattern;
        ownedTo = grid.mergedTo(types + 1, column);
        reader.pattern(column, owner);
      }
      Column read = reader.column(column, column <= ownedTo ? owner : "");
      if (read != null) {
        columns.add(read);
      }
    }
    for (String name : List.of("id", "basis")) {
      if (columns.stream().noneMatch(c -> c instanceof Column.Named n && n.name().equals(name))) {
        String label = name.equals("id") ? "No. baris" : "Dasar";
        problems.add(Code.COLUMN, "missing", types + 3, 0, Quote.of(label));
      }
    }
    new Headings(columns, types + 3, problems).check();
  }
}
