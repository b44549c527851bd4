package id.paritrana.ruleset.table;

import id.paritrana.dossier.Text;
import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Place;
import id.paritrana.ruleset.problem.Quote;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Finds what a reader of the sheet cannot see but would still decide. */
final class Visibility {
  /** In points; the smallest letters that are read need more. */
  private static final float LEAST_HEIGHT = 5;

  /** In 256ths of a character. */
  private static final int LEAST_WIDTH = 256;

  private final Legible legible = new Legible();
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
      if (sheet.isColumnHidden(column.index())
          || sheet.getColumnWidth(column.index()) < LEAST_WIDTH) {
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
            (row, cells) -> {
              List<Integer> deciding =
                  layout.columns.stream()
                      .filter(column -> cells.containsKey(column.index()) && decides(column))
                      .map(Column::index)
                      .toList();
              deciding.forEach(column -> cell(row, column));
              struck(row, deciding);
            });
  }

  /** A line through a cell tells people that it no longer counts; once a row is enough. */
  private void struck(int row, List<Integer> columns) {
    List<Integer> struck =
        columns.stream().filter(column -> style(row, column).getFont().getStrikeout()).toList();
    if (!struck.isEmpty()) {
      List<Place> others = struck.stream().skip(1).map(column -> problems.at(row, column)).toList();
      String first = Quote.of(String.valueOf(grid.at(row, struck.get(0))));
      problems.add(Code.SHOWN, "struck", row, struck.get(0), others, first);
    }
  }

  private XSSFCellStyle style(int row, int column) {
    return ((XSSFSheet) sheet).getRow(row).getCell(column).getCellStyle();
  }

  private static boolean decides(Column column) {
    return !(column instanceof Column.Named named)
        || named.name().equals("id")
        || named.name().equals("basis");
  }

  private void cell(int row, int column) {
    Object value = grid.at(row, column);
    Object decides = value instanceof Grid.Formula formula ? formula.kept() : value;
    if (decides == null) {
      return;
    }
    String fault = legible.fault(style(row, column));
    Text plain = Shown.of(decides);
    if (!fault.isEmpty()) {
      problems.add(Code.HIDDEN, fault, row, column, plain);
      return;
    }
    Display.Seen seen = seen(decides, grid.format(row, column));
    if (seen.sight() == Display.Sight.NOTHING) {
      problems.add(Code.HIDDEN, "format", row, column, plain);
    } else if (seen.sight() == Display.Sight.PART) {
      problems.add(Code.SHOWN, row, column, Shown.as(seen.shown()), plain);
    }
  }

  private static Display.Seen seen(Object value, String format) {
    if (value instanceof BigDecimal number) {
      return Display.number(number, format);
    }
    return Display.text(value.toString(), format);
  }

  static boolean hidden(Sheet sheet, int row) {
    Row found = sheet.getRow(row);
    return found != null && (found.getZeroHeight() || found.getHeightInPoints() < LEAST_HEIGHT);
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
