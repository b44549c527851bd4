package id.paritrana.ruleset.table;

import id.paritrana.ruleset.problem.Problems;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads a workbook as it is written; what is wrong with it is told elsewhere. */
public final class WrittenBook {
  private final String file;
  private final Schema schema;
  private final Problems unheard = new Problems();

  private WrittenBook(String file, Schema schema) {
    this.file = file;
    this.schema = schema;
  }

  /** Its tables and cases; nothing when it cannot be opened. */
  public static Optional<List<Written>> read(String file, byte[] bytes, Schema schema) {
    WrittenBook book = new WrittenBook(file, schema);
    XSSFWorkbook workbook = SafeWorkbook.open(file, bytes, book.unheard).orElse(null);
    if (workbook == null) {
      return Optional.empty();
    }
    try (workbook) {
      List<Written> sheets = new ArrayList<>();
      Formulas formulas = new Formulas(workbook);
      for (Sheet sheet : workbook) {
        boolean seen =
            workbook.getSheetVisibility(workbook.getSheetIndex(sheet)) == SheetVisibility.VISIBLE;
        Grid grid = new Grid(sheet, formulas);
        if (seen && !grid.rows().isEmpty()) {
          book.sheet(grid).ifPresent(sheets::add);
        }
      }
      return Optional.of(List.copyOf(sheets));
    } catch (IOException | RuntimeException e) {
      // What POI opened may still hold a value that it cannot read.
      return Optional.empty();
    }
  }

  private Optional<Written> sheet(Grid grid) {
    String name = grid.sheet().getSheetName();
    boolean table = Layout.table(grid);
    if (table && (OwnSheets.reserved(name) || OwnSheets.owns(grid.text(0, 0)))) {
      return Optional.empty();
    } else if (table) {
      return Optional.of(new WrittenTable(file, grid, schema).read());
    }
    return CaseSheets.meant(grid.sheet()) ? cases(grid) : Optional.empty();
  }

  private Optional<Written> cases(Grid grid) {
    CaseSheets reader = new CaseSheets();
    reader.read(file, grid, unheard);
    Cases read = reader.read();
    if (!read.tables().isEmpty()) {
      return Optional.of(cases(grid, read.tables().get(0)));
    }
    return read.explanations().isEmpty() ? Optional.empty() : Optional.of(reasons(grid, read));
  }

  private Written cases(Grid grid, CaseTable table) {
    List<Written.Column> columns = new ArrayList<>();
    for (CaseTable.Column column : table.columns()) {
      Written.Role role =
          column.name().startsWith("expect ")
              ? Written.Role.RESULT
              : column.name().equals("note") ? Written.Role.REMARK : Written.Role.CONDITION;
      columns.add(
          new Written.Column(
              column.name(), role, column.label(), String.valueOf(column.place().spot())));
    }
    ShownCells shown = new ShownCells(grid);
    List<Written.Line> lines = new ArrayList<>();
    for (CaseTable.Case one : table.cases()) {
      Map<String, Written.Cell> cells = new LinkedHashMap<>();
      one.cells()
          .forEach(
              (key, cell) ->
                  cells.put(
                      key, shown.cell(cell.place().row() - 1, cell.place().column() - 1, cell)));
      lines.add(new Written.Line(one.name(), String.valueOf(one.place().spot()), cells));
    }
    return written(grid, Written.Kind.CASES, columns, lines);
  }

  private Written reasons(Grid grid, Cases read) {
    List<Written.Column> columns =
        List.of(new Written.Column("reason", Written.Role.RESULT, "Alasan", "C1"));
    List<Written.Line> lines = new ArrayList<>();
    for (Explanation one : read.explanations()) {
      String address = String.valueOf(one.place().spot());
      Written.Cell reason = new Written.Cell("C" + one.place().row(), one.reason(), one.reason());
      lines.add(
          new Written.Line(one.rows() + ": " + one.change(), address, Map.of("reason", reason)));
    }
    return written(grid, Written.Kind.REASONS, columns, lines);
  }

  private Written written(
      Grid grid, Written.Kind kind, List<Written.Column> columns, List<Written.Line> lines) {
    return new Written(
        file,
        grid.sheet().getSheetName(),
        kind,
        false,
        Map.of(),
        List.copyOf(columns),
        List.copyOf(lines));
  }
}
