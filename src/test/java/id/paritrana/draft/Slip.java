package id.paritrana.draft;

import id.paritrana.Shipped;
import id.paritrana.ruleset.RuleFile;
import id.paritrana.ruleset.RulesetFolder;
import id.paritrana.ruleset.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A draft that changes one shipped workbook, and what is told of it. */
final class Slip {
  private Slip() {}

  static List<Problem> check(String workbook, Consumer<XSSFWorkbook> slip) throws Exception {
    List<RuleFile> base = RulesetFolder.files(Shipped.RULES, Shipped.TABLES);
    return Check.of(base, List.of(changed(base, workbook, slip))).problems();
  }

  static RuleFile changed(List<RuleFile> base, String workbook, Consumer<XSSFWorkbook> slip)
      throws Exception {
    RuleFile old =
        base.stream().filter(file -> file.name().equals(workbook)).findFirst().orElseThrow();
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(old.bytes()));
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      slip.accept(book);
      book.write(out);
      return new RuleFile(workbook, out.toByteArray());
    }
  }

  /** Each problem as {@code CODE Sheet!D14}, cases that come out otherwise left out. */
  static List<String> told(String workbook, Consumer<XSSFWorkbook> slip) throws Exception {
    return check(workbook, slip).stream()
        .filter(problem -> !problem.code().name().matches("CASE_FAILED|UNDECIDED"))
        .map(Slip::text)
        .toList();
  }

  static String text(Problem problem) {
    String spot = problem.place().spot();
    return problem.code() + " " + problem.place().sheet() + (spot == null ? "" : "!" + spot);
  }

  /** What is said in English of every problem of a code. */
  static List<String> found(String code, List<Problem> problems) {
    return problems.stream()
        .filter(problem -> problem.code().name().equals(code))
        .map(problem -> problem.found().en())
        .toList();
  }

  static XSSFCell cell(XSSFWorkbook book, String place) {
    String[] parts = place.split("!");
    CellReference at = new CellReference(parts[1]);
    XSSFSheet sheet = book.getSheet(parts[0]);
    XSSFRow row = sheet.getRow(at.getRow());
    return (row == null ? sheet.createRow(at.getRow()) : row)
        .getCell(at.getCol(), MissingCellPolicy.CREATE_NULL_AS_BLANK);
  }

  static void removeCases(XSSFWorkbook book) {
    for (int i = book.getNumberOfSheets() - 1; i >= 0; i--) {
      if (book.getSheetName(i).startsWith("Uji")) {
        book.removeSheetAt(i);
      }
    }
  }
}
