package id.paritrana.draft;

import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Place;
import id.paritrana.ruleset.problem.Problem;
import id.paritrana.ruleset.problem.Severity;
import id.paritrana.ruleset.table.CaseTable;
import id.paritrana.ruleset.table.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The workbooks and sheets that could not be read: nothing of theirs is known to be gone. */
final class Unreadable {
  private final Set<Place> refused = new HashSet<>();
  private final Set<String> files = new HashSet<>();

  /**
   * @param found what is wrong with the files
   * @param tables what could be read of them
   */
  Unreadable(List<Problem> found, List<Table> tables, List<CaseTable> cases) {
    for (Problem problem : found) {
      Place place = problem.place();
      if (problem.severity() == Severity.ERROR || problem.code() == Code.CASE_COLUMN) {
        refused.add(new Place(place.file(), place.sheet(), 0, 0));
        files.add(place.file());
      }
    }
    tables.forEach(table -> files.remove(table.file()));
    cases.forEach(table -> files.remove(table.file()));
  }

  /** Whether a sheet may still be there. */
  boolean sheet(String file, String sheet) {
    return files.contains(file)
        || refused.contains(Place.file(file))
        || refused.contains(Place.sheet(file, sheet));
  }
}
