package id.paritrana.ruleset.table;

import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Quote;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Finds what a reader of the sheet cannot see but would still decide. */
final class Visibility {
  private final Grid grid;
  private final Sheet sheet;
  private final Layout layout;
  private final SheetProblems problems;

  Visibility(Grid grid, Layout layout, SheetProblems problems) {
    this.grid = grid;
    this.sheet = grid.sheet();
    this.layout = layout;
    this.problems = problems;
  }

  void check() {
    for (CellRangeAddress area : sheet.getMergedRegions()) {
      if (area.getLastRow() >= layout.labels) {
        problems.add(
            Code.MERGED,
            Math.max(layout.labels, area.getFirstRow()),
            area.getFirstColumn(),
            Quote.of(area.formatAsString()));
      }
    }
    for (Column column : layout.columns) {
      if (sheet.isColumnHidden(column.index()) || sheet.getColumnWidth(column.index()) == 0) {
        problems.add(
            Code.HIDDEN,
            "column",
            layout.labels,
            column.index(),
            Grid.letters(column.index()),
            Quote.of(column.label()));
      }
    }
    rows();
  }

  private void rows() {
    List<Integer> hidden =
        grid.rows().tailMap(layout.labels + 1).keySet().stream()
            .filter(row -> hidden(sheet, row))
            .toList();
    if (!hidden.isEmpty() && filtered()) {
      problems.add(
          Code.FILTER,
          "",
          layout.labels,
          0,
          hidden.stream().map(row -> problems.at(row, 0)).toList(),
          String.join(", ", Run.of(hidden).stream().map(Run::shown).limit(20).toList()));
    } else {
      Run.of(hidden)
          .forEach(
              run -> problems.add(Code.HIDDEN, run.variant("row"), run.first(), 0, run.shown()));
    }
    grid.rows()
        .tailMap(layout.labels + 1)
        .forEach(
            (row, cells) ->
                cells.forEach(
                    (column, value) -> {
                      // Three empty sections show nothing, whatever the cell holds.
                      if (grid.format(row, column).matches(";;;.*")) {
                        problems.add(Code.HIDDEN, "format", row, column, Quote.of(value));
                      }
                    }));
  }

  static boolean hidden(Sheet sheet, int row) {
    Row found = sheet.getRow(row);
    return found != null && (found.getZeroHeight() || found.getHeight() == 0);
  }

  /** A filter belongs to the sheet or, where its rows were formatted as a table, to that. */
  private boolean filtered() {
    XSSFSheet filtered = (XSSFSheet) sheet;
    return Stream.concat(
            Stream.ofNullable(filtered.getCTWorksheet().getAutoFilter()),
            filtered.getTables().stream()
                .flatMap(table -> Stream.ofNullable(table.getCTTable().getAutoFilter())))
        .anyMatch(filter -> filter.sizeOfFilterColumnArray() > 0);
  }
}
