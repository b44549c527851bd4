package id.paritrana.ruleset.table;

import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Place;
import id.paritrana.ruleset.problem.Problems;
import id.paritrana.ruleset.problem.Quote;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads a workbook's bytes into its tables, every visible sheet is one table, or holds cases. */
public final class WorkbookReader {
  private final Schema schema;
  private final CaseSheets cases = new CaseSheets();

  public WorkbookReader(Schema schema) {
    this.schema = schema;
  }

  /** What the case sheets of all workbooks read so far hold. */
  public Cases cases() {
    return cases.read();
  }

  /** The tables, whole or not; what keeps one from deciding is added to the problems. */
  public List<Table> read(String file, byte[] bytes, Problems problems) {
    XSSFWorkbook workbook = SafeWorkbook.open(file, bytes, problems).orElse(null);
    if (workbook == null) {
      return List.of();
    }
    List<Table> tables = new ArrayList<>();
    try (workbook) {
      Formulas formulas = new Formulas(workbook);
      for (Sheet sheet : workbook) {
        Grid grid = new Grid(sheet, formulas);
        // Our own lists are passed over; a table under our heading is told as one.
        boolean own = OwnSheets.owns(grid.text(0, 0)) && !Layout.table(grid);
        if (!grid.rows().isEmpty() && !own) {
          sheet(file, grid, problems).ifPresent(tables::add);
        }
      }
    } catch (IOException | RuntimeException e) {
      // What POI opened may still hold a value that it cannot read.
      problems.add(Code.FILE, Place.file(file));
    }
    return tables;
  }

  private Optional<Table> sheet(String file, Grid grid, Problems problems) {
    Sheet sheet = grid.sheet();
    Workbook workbook = sheet.getWorkbook();
    boolean table = Layout.table(grid);
    Place place = Place.sheet(file, sheet.getSheetName());
    String name = Quote.of(sheet.getSheetName());
    if (workbook.getSheetVisibility(workbook.getSheetIndex(sheet)) != SheetVisibility.VISIBLE) {
      String variant = table ? "sheet" : CaseSheets.meant(sheet) ? "cases" : "aside";
      problems.add(Code.HIDDEN, variant, place, List.of(), name);
    } else if (table && OwnSheets.reserved(sheet.getSheetName())) {
      problems.add(Code.NO_TABLE, "reserved", place, List.of(), name);
    } else if (table && OwnSheets.owns(grid.text(0, 0))) {
      problems.add(Code.NO_TABLE, "heading", place, List.of(), name, Quote.of(grid.text(0, 0)));
    } else if (CaseSheets.meant(sheet) && !table) {
      cases.read(file, grid, problems);
    } else if (table || !OwnSheets.remarks(sheet.getSheetName())) {
      return new SheetReader(file, grid, schema, problems).read();
    }
    return Optional.empty();
  }
}
