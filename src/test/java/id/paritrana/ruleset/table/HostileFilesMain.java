package id.paritrana.ruleset.table;

import id.paritrana.ruleset.problem.Problem;
import id.paritrana.ruleset.problem.Problems;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Opens every hostile file in a JVM with little memory, and says what came of each on one line. */
final class HostileFilesMain {
  private HostileFilesMain() {}

  public static void main(String[] args) {
    for (Hostile file : Hostile.all()) {
      Problems problems = new Problems();
      Optional<XSSFWorkbook> book = SafeWorkbook.open(file.name(), file.bytes().get(), problems);
      System.out.println(
          file.title()
              + "\t"
              + (problems.count() == 0 && book.isPresent() ? "OPENED" : said(problems)));
    }
    Problems none = new Problems();
    boolean open = SafeWorkbook.open("wb.xlsx", HostileCounts.largest(), none).isPresent();
    System.out.println("the largest\t" + (open ? "OPENED" : said(none)));
  }

  /** Code, place and both languages of the one problem there may be. */
  private static String said(Problems problems) {
    if (problems.count() != 1) {
      return problems.count() + " problems";
    }
    Problem problem = problems.sorted().get(0);
    String sheet = problem.place().sheet();
    String spot = problem.place().spot();
    return String.join(
        "\t",
        problem.code()
            + (sheet == null ? "" : " [" + sheet + "]")
            + (spot == null ? "" : " " + spot)
            + ": "
            + problem.message().en(),
        problem.message().id(),
        problem.place().file());
  }
}
