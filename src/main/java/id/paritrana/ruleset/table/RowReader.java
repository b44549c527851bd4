package id.paritrana.ruleset.table;

import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Quote;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads one data row by the columns of its table; every cell is a test, a result, a named text, or
 * a problem.
 */
final class RowReader {
  private final List<Column> columns;
  private final CellReader cells;
  private final SheetProblems problems;

  RowReader(Schema schema, List<Column> columns, SheetProblems problems) {
    this.columns = columns;
    this.cells = new CellReader(schema, problems);
    this.problems = problems;
  }

  /** The row, whole or not: it decides only when no problem was added. */
  Table.Row read(int row, Map<Integer, Object> filled) {
    List<CellTest> tests = new ArrayList<>();
    Map<String, Object> results = new LinkedHashMap<>();
    Map<String, String> notes = new LinkedHashMap<>();
    Map<String, String> places = new LinkedHashMap<>();
    for (Column column : columns) {
      Object found = filled.get(column.index());
      String address = Grid.address(row, column.index());
      if (column instanceof Column.Condition condition && found != null) {
        List<Object> values = values(row, condition, found);
        if (values != null) {
          tests.add(
              new CellTest(
                  condition.pattern(), condition.field(), condition.op(), values, address));
        }
      } else if (column instanceof Column.Result result) {
        places.put(result.slot(), address);
        Object value =
            found == null ? null : cells.typed(row, column, result.slot(), result.type(), found);
        if (value != null) {
          results.put(result.slot(), value);
        }
      } else if (column instanceof Column.Named named) {
        places.put(named.name(), address);
        String text = found == null ? null : named(row, named, found);
        if (text != null) {
          notes.put(named.name(), text);
        }
      }
    }
    String id = notes.getOrDefault("id", "");
    String basis = notes.getOrDefault("basis", "");
    if (filled.get(place("basis")) == null) {
      problems.add(Code.BASIS, row, place("basis"), Quote.of(id));
    }
    return new Table.Row(
        row + 1,
        Grid.address(row, place("id")),
        id,
        basis,
        List.copyOf(tests),
        results,
        notes,
        places);
  }

  int place(String name) {
    return columns.stream()
        .filter(c -> c instanceof Column.Named named && named.name().equals(name))
        .mapToInt(Column::index)
        .findFirst()
        .orElse(0);
  }

  /** A remark may hold anything; what the row is called and rests on must be what it seems. */
  private @Nullable String named(int row, Column.Named column, Object found) {
    if (!column.name().equals("id") && !column.name().equals("basis")) {
      return found.toString();
    }
    Object settled = cells.settled(row, column, found);
    return settled == null ? null : cells.text(row, column, settled);
  }

  private @Nullable List<Object> values(int row, Column.Condition column, Object found) {
    if (column.op() != Op.ONE_OF) {
      Object value = cells.typed(row, column, column.field(), column.type(), found);
      return value == null ? null : List.of(value);
    }
    Object settled = cells.settled(row, column, found);
    String list = settled == null ? null : cells.text(row, column, settled);
    if (list == null) {
      return null;
    }
    List<Object> codes = new ArrayList<>();
    boolean whole = true;
    for (String part : list.split(",", -1)) {
      String code = part.strip();
      if (code.isEmpty() || codes.contains(code)) {
        problems.add(
            Code.UNKNOWN_CODE,
            code.isEmpty() ? "empty" : "twice",
            row,
            column.index(),
            Quote.of(list),
            Quote.of(code));
        return null;
      }
      whole &= cells.code(row, column, column.field(), code) != null;
      codes.add(code);
    }
    return whole ? List.copyOf(codes) : null;
  }
}
