package id.paritrana.ruleset.table;

import id.paritrana.ruleset.problem.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.util.CellAddress;

/** Reads the sheet of a decision table as it is written. */
final class WrittenTable {
  private final String file;
  private final Grid grid;
  private final Schema schema;
  private final ShownCells shown;

  WrittenTable(String file, Grid grid, Schema schema) {
    this.file = file;
    this.grid = grid;
    this.schema = schema;
    this.shown = new ShownCells(grid);
  }

  Written read() {
    Problems unheard = new Problems();
    String name = grid.sheet().getSheetName();
    Layout layout = new Layout(grid, schema, new SheetProblems(unheard, file, name));
    boolean readable = layout.read();
    Optional<Table> table =
        readable ? new SheetReader(file, grid, schema, unheard).read() : Optional.empty();
    if (table.isEmpty()) {
      return new Written(
          file, name, Written.Kind.UNREADABLE, false, Map.of(), List.of(), List.of());
    }
    List<Written.Column> columns = columns(layout);
    List<Written.Line> lines =
        table.get().rows().stream().map(row -> line(row, layout, columns)).toList();
    boolean ordered = table.get().hitPolicy() == HitPolicy.FIRST;
    return new Written(file, name, Written.Kind.TABLE, ordered, heads(), columns, lines);
  }

  private Map<String, Written.Cell> heads() {
    Map<String, Written.Cell> heads = new LinkedHashMap<>();
    boolean title = true;
    for (int row : grid.rows().keySet()) {
      String key = grid.text(row, 0);
      title &= !key.equals("HitPolicy") && !schema.headers().containsKey(key);
      if (key.startsWith("RuleTable")) {
        break;
      } else if (key.equals("HitPolicy")) {
        heads.put("hitPolicy", shown.cell(row, 1, grid.text(row, 1)));
      } else if (title && !key.isEmpty()) {
        heads.put("title " + Grid.address(row, 0), shown.cell(row, 0, key));
      }
    }
    return heads;
  }

  /** A column is known by what it does; one that does the same as another, by its number, too. */
  private List<Written.Column> columns(Layout layout) {
    Map<String, Integer> seen = new HashMap<>();
    List<Written.Column> columns = new ArrayList<>();
    for (Column column : layout.columns) {
      String key = key(layout, column);
      int times = seen.merge(key, 1, Integer::sum);
      columns.add(
          new Written.Column(
              times == 1 ? key : key + " #" + times,
              role(column),
              column.label(),
              Grid.address(layout.labels, column.index())));
    }
    return List.copyOf(columns);
  }

  private static String key(Layout layout, Column column) {
    if (column instanceof Column.Condition one) {
      return layout.patterns.get(one.pattern()) + "." + one.field() + " " + one.op().sign();
    } else if (column instanceof Column.Result result) {
      return result.slot();
    }
    return ((Column.Named) column).name();
  }

  private static Written.Role role(Column column) {
    if (column instanceof Column.Named named) {
      return switch (named.name()) {
        case "id" -> Written.Role.NAME;
        case "basis" -> Written.Role.BASIS;
        default -> Written.Role.REMARK;
      };
    }
    return column instanceof Column.Condition ? Written.Role.CONDITION : Written.Role.RESULT;
  }

  private Written.Line line(Table.Row row, Layout layout, List<Written.Column> columns) {
    Map<String, Object> read = read(row);
    Map<String, Written.Cell> cells = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      int column = layout.columns.get(i).index();
      Object raw = grid.at(row.number() - 1, column);
      String address = Grid.address(row.number() - 1, column);
      if (raw != null && columns.get(i).role() != Written.Role.NAME) {
        Object value = read.getOrDefault(address, raw.toString().strip());
        cells.put(columns.get(i).key(), shown.cell(row.number() - 1, column, value));
      }
    }
    String address = new CellAddress(row.number() - 1, 0).formatAsString();
    return new Written.Line(row.id(), row.cell().isEmpty() ? address : row.cell(), cells);
  }

  /** What was read of each cell of a row, by address. */
  private static Map<String, Object> read(Table.Row row) {
    Map<String, Object> read = new HashMap<>();
    for (CellTest test : row.tests()) {
      read.put(test.cell(), test.values().size() == 1 ? test.values().get(0) : test.list());
    }
    row.cells()
        .forEach(
            (name, address) -> {
              Object value = row.results().containsKey(name) ? row.results().get(name) : null;
              String note = row.notes().get(name);
              if (value != null || note != null) {
                read.put(address, value != null ? value : String.valueOf(note));
              }
            });
    return read;
  }
}
