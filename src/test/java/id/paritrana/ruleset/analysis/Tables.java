package id.paritrana.ruleset.analysis;

import id.paritrana.ruleset.table.CellTest;
import id.paritrana.ruleset.table.HitPolicy;
import id.paritrana.ruleset.table.Op;
import id.paritrana.ruleset.table.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Tables in one line a row: {@code "kind in A,B; value >= 0.2; value < 0.5 -> 10"}. A field that
 * begins with a digit, {@code "2.value"}, is of that pattern. The first row is row 17, ids are R-1,
 * R-2 …; result in column Z, id in column A. A result {@code G/VERIFY} is a gate and its severity,
 * {@code 1/COVERAGE} a place and what stands there.
 */
final class Tables {
  static final int FIRST_ROW = 17;

  private static final Pattern SECOND = Pattern.compile("2\\.[a-z]");

  private Tables() {}

  static Table unique(String... rows) {
    return table(HitPolicy.UNIQUE, false, rows);
  }

  static Table first(String... rows) {
    return table(HitPolicy.FIRST, false, rows);
  }

  static Table collect(String... rows) {
    return table(HitPolicy.COLLECT, false, rows);
  }

  static Table table(HitPolicy policy, boolean complete, String... rows) {
    List<Table.Row> read = new ArrayList<>();
    Map<String, Character> columns = new HashMap<>();
    int patterns = 1;
    for (String row : rows) {
      read.add(row(read.size(), row, columns));
      patterns = Math.max(patterns, SECOND.matcher(row).find() ? 2 : 1);
    }
    List<String> types = List.of("Fact", "Fact").subList(0, patterns);
    return new Table("book.xlsx", "Sheet", policy, complete, types, read);
  }

  private static Table.Row row(int index, String row, Map<String, Character> columns) {
    int number = FIRST_ROW + index;
    String[] sides = row.split("->");
    String[] said = sides[1].split("\\|");
    List<CellTest> tests = new ArrayList<>();
    for (String cell : sides[0].split(";")) {
      if (!cell.isBlank()) {
        String[] words = cell.strip().split(" ", 3);
        char column =
            columns.computeIfAbsent(words[0] + " " + words[1], c -> (char) ('B' + columns.size()));
        tests.add(test(words[0], words[1], words[2], column + "" + number));
      }
    }
    String id = "R-" + (index + 1);
    String basis = said.length > 1 ? said[1].strip() : "asumsi";
    return new Table.Row(
        number,
        "A" + number,
        id,
        basis,
        tests,
        results(said[0].strip()),
        new LinkedHashMap<>(Map.of("id", id, "basis", basis)),
        Map.of(
            "points",
            "Z" + number,
            "gate",
            "Y" + number,
            "severity",
            "Z" + number,
            "place",
            "W" + number,
            "by",
            "X" + number));
  }

  private static Map<String, Object> results(String said) {
    String[] words = said.split("/");
    if (words.length == 1) {
      return Map.of("points", new BigDecimal(said));
    }
    return Character.isDigit(said.charAt(0))
        ? Map.of("place", new BigDecimal(words[0]), "by", words[1])
        : Map.of("gate", words[0], "severity", words[1]);
  }

  private static CellTest test(String name, String sign, String values, String cell) {
    Op op = Arrays.stream(Op.values()).filter(o -> o.sign().equals(sign)).findFirst().orElseThrow();
    boolean codes = op == Op.EQUAL || op == Op.ONE_OF;
    List<Object> read =
        codes ? List.of((Object[]) values.split(",")) : List.of(new BigDecimal(values));
    boolean second = name.startsWith("2.");
    return new CellTest(second ? 1 : 0, second ? name.substring(2) : name, op, read, cell);
  }

  /** A table as it would be written, for a message. */
  static String text(Table table) {
    StringBuilder text = new StringBuilder();
    text.append(table.hitPolicy()).append(table.complete() ? ", COMPLETE" : "").append('\n');
    for (Table.Row row : table.rows()) {
      List<String> tests =
          row.tests().stream().map(t -> (t.pattern() > 0 ? "2." : "") + t.text()).toList();
      text.append("  ").append(row.id()).append(": ").append(String.join("; ", tests));
      text.append(" -> ").append(row.results());
      text.append(" | ").append(row.basis()).append('\n');
    }
    return text.toString();
  }
}
