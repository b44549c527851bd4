package id.paritrana.ruleset.table;

import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Place;
import id.paritrana.ruleset.problem.Problems;
import id.paritrana.ruleset.problem.Quote;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
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
    List<Table> tables = new ArrayList<>();
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      Formulas formulas = new Formulas(workbook);
      for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
        Sheet sheet = workbook.getSheetAt(i);
        Grid grid = new Grid(sheet, formulas);
        if (grid.rows().isEmpty()) {
          continue;
        }
        if (workbook.getSheetVisibility(i) != SheetVisibility.VISIBLE) {
          Place place = Place.sheet(file, sheet.getSheetName());
          problems.add(Code.HIDDEN, "sheet", place, List.of(), Quote.of(sheet.getSheetName()));
        } else if (CaseSheets.meant(sheet)) {
          cases.read(file, grid, problems);
        } else if (Layout.table(grid) || !remarks(sheet)) {
          new SheetReader(file, grid, schema, problems).read().ifPresent(tables::add);
        }
      }
    } catch (IOException | RuntimeException e) {
      // POI and its XML binding throw many kinds on a damaged file; to the person it is one: the
      // file cannot be opened.
      problems.add(Code.FILE, Place.file(file));
    }
    return tables;
  }

  /** A sheet of remarks says so in its name. */
  private static boolean remarks(Sheet sheet) {
    return sheet.getSheetName().startsWith("Catatan");
  }
}
