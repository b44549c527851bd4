package id.paritrana.ruleset;

import id.paritrana.ruleset.problem.Problem;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A slip in a copy of a shipped workbook.
 *
 * @param found what must be said of it, each as {@code CODE Sheet!Cell}, in the order of the places
 */
record Fault(String name, String workbook, Consumer<XSSFWorkbook> slip, List<String> found) {

  static Fault cell(
      String name, String workbook, String place, Consumer<XSSFCell> slip, String... found) {
    return new Fault(name, workbook, book -> slip.accept(at(book, place)), List.of(found));
  }

  static Fault text(String name, String workbook, String place, String written, String... found) {
    return cell(name, workbook, place, cell -> cell.setCellValue(written), found);
  }

  static Fault number(String name, String workbook, String place, double written, String... found) {
    return cell(name, workbook, place, cell -> cell.setCellValue(written), found);
  }

  static Fault sheet(
      String name, String workbook, String sheet, Consumer<XSSFSheet> slip, String... found) {
    return new Fault(name, workbook, book -> slip.accept(book.getSheet(sheet)), List.of(found));
  }

  /** A cell by {@code Sheet!D14}; it is made if it is not there. */
  static XSSFCell at(XSSFWorkbook book, String place) {
    String[] parts = place.split("!");
    CellReference cell = new CellReference(parts[1]);
    XSSFSheet sheet = book.getSheet(parts[0]);
    var row = sheet.getRow(cell.getRow());
    return (row == null ? sheet.createRow(cell.getRow()) : row)
        .getCell(cell.getCol(), MissingCellPolicy.CREATE_NULL_AS_BLANK);
  }

  List<Problem> problems() {
    try {
      return RulesetReader.check(BrokenTables.with(workbook, slip)).problems();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** A problem as {@code CODE Sheet!Cell}. */
  static String told(Problem problem) {
    String spot = problem.place().spot();
    return problem.code() + " " + problem.place().sheet() + (spot == null ? "" : "!" + spot);
  }

  static String wording(List<Problem> problems) {
    return problems.stream()
        .map(
            p ->
                "  "
                    + p.severity()
                    + " "
                    + p.code()
                    + " "
                    + p.place()
                    + (p.related().isEmpty() ? "" : " + " + p.related())
                    + "\n    "
                    + p.message().en()
                    + "\n    "
                    + p.message().id()
                    + "\n")
        .collect(Collectors.joining());
  }

  @Override
  public String toString() {
    return name;
  }
}
