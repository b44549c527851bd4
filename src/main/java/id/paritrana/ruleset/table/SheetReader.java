package id.paritrana.ruleset.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Sheet;

/**
 * Reads one sheet into a table. Every filled cell below the header is part of a row or a problem:
 * no row is lost.
 */
final class SheetReader {
  private final Grid grid;
  private final Schema schema;
  private final SheetProblems problems;
  private final String file;
  private final String name;

  SheetReader(String file, Sheet sheet, Schema schema, Problems problems) {
    this.grid = new Grid(sheet);
    this.schema = schema;
    this.file = file;
    this.name = sheet.getSheetName();
    this.problems = new SheetProblems(problems, file, name);
  }

  Optional<Table> read() {
    Layout layout = new Layout(grid, schema, problems);
    if (!layout.read()) {
      return Optional.empty();
    }
    int before = problems.count();
    hidden(layout);
    List<Table.Row> rows = rows(layout);
    return problems.count() == before
        ? Optional.of(
            new Table(
                file, name, layout.hitPolicy, layout.complete, List.copyOf(layout.patterns), rows))
        : Optional.empty();
  }

  private void hidden(Layout layout) {
    String merged = grid.mergedBelow(layout.labels);
    if (merged != null) {
      problems
          .problems()
          .add(
              "MERGED",
              file,
              name,
              merged,
              "merged cells are not allowed in the table; unmerge them and fill each cell",
              "sel gabungan tidak boleh ada di tabel; pisahkan lalu isi tiap sel");
    }
    for (Column column : layout.columns) {
      if (grid.hiddenColumn(column.index())) {
        problems.add(
            "HIDDEN",
            layout.labels,
            column.index(),
            "this column is hidden but would still decide; show it or delete it",
            "kolom ini tersembunyi tetapi tetap menentukan; tampilkan atau hapus");
      }
    }
  }

  private List<Table.Row> rows(Layout layout) {
    Set<Integer> known = layout.columns.stream().map(Column::index).collect(Collectors.toSet());
    RowReader reader = new RowReader(schema, layout.columns, problems);
    List<Table.Row> rows = new ArrayList<>();
    int expected = layout.labels + 1;
    for (Map.Entry<Integer, TreeMap<Integer, Object>> entry :
        grid.rows().tailMap(expected).entrySet()) {
      int row = entry.getKey();
      if (row > expected) {
        problems.add(
            "BLANK_ROW",
            expected,
            0,
            "this row is blank but row " + (row + 1) + " below it is not; delete the blank row",
            "baris ini kosong padahal baris "
                + (row + 1)
                + " di bawahnya terisi; hapus baris kosong");
      }
      expected = row + 1;
      if (grid.hiddenRow(row)) {
        problems.add(
            "HIDDEN",
            row,
            0,
            "this row is hidden or filtered away but would still decide; show it or delete it",
            "baris ini tersembunyi atau tersaring tetapi tetap menentukan; tampilkan atau hapus");
      }
      for (Map.Entry<Integer, Object> cell : entry.getValue().entrySet()) {
        if (!known.contains(cell.getKey())) {
          problems.add(
              "OUTSIDE",
              row,
              cell.getKey(),
              Quote.of(cell.getValue()) + " stands outside the table's columns; remove it",
              Quote.of(cell.getValue()) + " berada di luar kolom tabel; hapus");
        }
      }
      rows.add(reader.read(row, entry.getValue()));
    }
    if (rows.isEmpty()) {
      problems.add(
          "NO_ROWS", layout.labels, 0, "the table has no rows", "tabel ini tidak punya baris");
    }
    return List.copyOf(rows);
  }
}
