package id.paritrana.ruleset.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads one data row by the columns of its table; every cell is a test, a result, a named text, or
 * a problem.
 */
final class RowReader {
  private static final Pattern ID = Pattern.compile("[A-Z]{2,6}-[0-9]{1,6}");

  private final Schema schema;
  private final List<Column> columns;
  private final SheetProblems problems;

  RowReader(Schema schema, List<Column> columns, SheetProblems problems) {
    this.schema = schema;
    this.columns = columns;
    this.problems = problems;
  }

  /** The row, whole or not: a caller uses it only when no problem was added. */
  Table.Row read(int row, Map<Integer, Object> filled) {
    List<CellTest> tests = new ArrayList<>();
    Map<String, Object> results = new LinkedHashMap<>();
    Map<String, String> notes = new LinkedHashMap<>();
    Map<String, String> cells = new LinkedHashMap<>();
    for (Column column : columns) {
      Object found = filled.get(column.index());
      if (found == null) {
        continue;
      }
      if (column instanceof Column.Condition condition) {
        List<Object> values = values(row, condition, found);
        if (values != null) {
          tests.add(
              new CellTest(
                  condition.pattern(),
                  condition.field(),
                  condition.op(),
                  values,
                  address(row, column)));
        }
      } else if (column instanceof Column.Result result) {
        Object value = typed(row, column, result.slot(), result.type(), found);
        if (value != null) {
          results.put(result.slot(), value);
          cells.put(result.slot(), address(row, column));
        }
      } else if (column instanceof Column.Named named && text(row, column, found)) {
        notes.put(named.name(), found.toString());
        cells.put(named.name(), address(row, column));
      }
    }
    String id = notes.getOrDefault("id", "");
    String basis = notes.getOrDefault("basis", "");
    if (!ID.matcher(id).matches()) {
      missing(
          "ROW_ID", row, "id", "a row id such as `COV-004`", "nomor baris seperti `COV-004`", id);
    }
    if (basis.isBlank()) {
      missing(
          "BASIS",
          row,
          "basis",
          "the basis: an article, a source, or `asumsi`",
          "dasar: pasal, sumber, atau `asumsi`",
          basis);
    }
    return new Table.Row(
        row + 1, Grid.address(row, place("id")), id, basis, tests, results, notes, cells);
  }

  private void missing(String code, int row, String name, String en, String id, String found) {
    problems.add(
        code,
        row,
        place(name),
        "this cell must hold " + en + ", found " + Quote.of(found),
        "sel ini harus berisi " + id + ", ditemukan " + Quote.of(found));
  }

  private int place(String name) {
    return columns.stream()
        .filter(c -> c instanceof Column.Named named && named.name().equals(name))
        .mapToInt(Column::index)
        .findFirst()
        .orElse(0);
  }

  private static String address(int row, Column column) {
    return Grid.address(row, column.index());
  }

  private @Nullable List<Object> values(int row, Column.Condition column, Object found) {
    if (column.op() != Op.ONE_OF) {
      Object value = typed(row, column, column.field(), column.type(), found);
      return value == null ? null : List.of(value);
    }
    if (!text(row, column, found)) {
      return null;
    }
    List<Object> codes = new ArrayList<>();
    for (String part : Arrays.stream(found.toString().split(",", -1)).map(String::strip).toList()) {
      Object code = typed(row, column, column.field(), column.type(), part);
      if (code == null) {
        return null;
      }
      codes.add(code);
    }
    return List.copyOf(codes);
  }

  private @Nullable Object typed(
      int row, Column column, String name, FieldType type, Object found) {
    if (type == FieldType.NUMBER) {
      if (found instanceof BigDecimal) {
        return found;
      }
      problems.add(
          "NOT_A_NUMBER",
          row,
          column.index(),
          Quote.of(found)
              + " under "
              + Quote.of(column.label())
              + " is not stored as a number; type a number",
          Quote.of(found)
              + " pada kolom "
              + Quote.of(column.label())
              + " tidak tersimpan sebagai angka; ketik sebuah angka");
      return null;
    }
    if (!text(row, column, found)) {
      return null;
    }
    Set<String> allowed = schema.codes().get(name);
    if (allowed != null && !allowed.contains(found.toString())) {
      String list = String.join(", ", allowed.stream().sorted().toList());
      problems.add(
          "UNKNOWN_CODE",
          row,
          column.index(),
          Quote.of(found)
              + " is not known under "
              + Quote.of(column.label())
              + "; write one of "
              + list,
          Quote.of(found)
              + " tidak dikenal pada kolom "
              + Quote.of(column.label())
              + "; tulis salah satu dari "
              + list);
      return null;
    }
    return found;
  }

  private boolean text(int row, Column column, Object found) {
    boolean text =
        found instanceof String s
            && s.equals(s.strip())
            && s.chars().noneMatch(Character::isISOControl);
    if (!text) {
      problems.add(
          "NOT_TEXT",
          row,
          column.index(),
          Quote.of(found)
              + " under "
              + Quote.of(column.label())
              + " must be plain text without spaces around it",
          Quote.of(found)
              + " pada kolom "
              + Quote.of(column.label())
              + " harus teks biasa tanpa spasi di tepinya");
    }
    return text;
  }
}
