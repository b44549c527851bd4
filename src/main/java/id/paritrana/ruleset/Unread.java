package id.paritrana.ruleset;

import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Place;
import id.paritrana.ruleset.problem.Problem;
import id.paritrana.ruleset.problem.Problems;
import id.paritrana.ruleset.problem.Severity;
import id.paritrana.ruleset.table.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The rows and sheets that could not be read. What seems to be absent may stand there, so nothing
 * is called absent that they could give.
 */
final class Unread {
  /** What a row is called and rests on leaves no doubt about what it says. */
  private static final Set<Code> HARMLESS = Set.of(Code.ROW_ID, Code.BASIS);

  private final List<Line> lines;
  private final Problems problems;
  private final Set<Place> harmless = new HashSet<>();
  private final Set<Place> merged = new HashSet<>();
  private final boolean sheets;
  private final boolean formulas;

  /**
   * @param lines all that could be read, copies left out
   */
  Unread(List<Table> tables, List<Line> lines, Problems problems) {
    this.lines = lines;
    this.problems = problems;
    Set<Place> read =
        tables.stream()
            .filter(table -> !table.rows().isEmpty())
            .map(table -> Place.sheet(table.file(), table.sheet()))
            .collect(Collectors.toSet());
    Set<String> files = tables.stream().map(Table::file).collect(Collectors.toSet());
    boolean lost = false;
    boolean lostFormulas = false;
    Set<Place> harmful = new HashSet<>();
    for (Problem problem : problems.passable() ? List.<Problem>of() : problems.sorted()) {
      if (problem.severity() == Severity.ERROR) {
        Place place = problem.place();
        String sheet = place.sheet();
        (HARMLESS.contains(problem.code()) ? harmless : harmful).add(row(place));
        if (problem.code() == Code.MERGED) {
          merged.add(sheet(place));
        }
        boolean unread =
            sheet == null
                ? problem.code() == Code.FILE || !files.contains(place.file())
                : !read.contains(sheet(place));
        boolean drl = place.file().endsWith(".drl");
        lost |= unread && !drl;
        lostFormulas |= drl;
      }
    }
    harmless.removeAll(harmful);
    sheets = lost;
    formulas = lostFormulas;
  }

  /** Whether all that a row says could be read. */
  boolean whole(Line line) {
    return (problems.passable(line.place()) || harmless.contains(row(line.place())))
        && !merged.contains(sheet(line.place()));
  }

  /** Whether some sheet or workbook could not be read at all. */
  boolean sheets() {
    return sheets;
  }

  /** Whether some formula could not be read. */
  boolean formulas() {
    return formulas;
  }

  /**
   * Whether a row or sheet that could not be read may give a result. A result that one table alone
   * gives is not looked for in a sheet that could not be read.
   *
   * @param like which rows could be the one that is looked for
   */
  boolean mayGive(String slot, Predicate<Line> like) {
    if (problems.passable()) {
      return false;
    }
    if (lines.stream().anyMatch(line -> line.meant(slot) && !whole(line) && like.test(line))) {
      return true;
    }
    return sheets
        && lines.stream().filter(line -> line.meant(slot)).map(Line::table).distinct().count() != 1;
  }

  private static Place row(Place place) {
    return new Place(place.file(), place.sheet(), place.row(), 0);
  }

  private static Place sheet(Place place) {
    return new Place(place.file(), place.sheet(), 0, 0);
  }
}
