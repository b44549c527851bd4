package id.paritrana.ruleset;

import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Place;
import id.paritrana.ruleset.problem.Problem;
import id.paritrana.ruleset.problem.Severity;
import id.paritrana.ruleset.table.Cases;
import id.paritrana.ruleset.table.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be said of some files before they decide.
 *
 * @param problems in the order of their places
 * @param ruleset what they make; none when a problem forbids it
 * @param tables what could be read of the tables, whether a ruleset came of them or not
 * @param cases likewise of the case sheets
 */
public record Checked(
    List<Problem> problems, @Nullable Ruleset ruleset, List<Table> tables, Cases cases) {

  /**
   * Whether a file could not be read as a whole, so that nothing is known of what it lacks. A sheet
   * that alone could not be read has a problem of its own at its place.
   */
  public boolean unread(String file) {
    boolean told =
        problems.stream()
            .anyMatch(p -> p.severity() == Severity.ERROR && p.place().file().equals(file));
    boolean broken =
        problems.stream()
            .anyMatch(p -> p.code() == Code.FILE && p.place().equals(Place.file(file)));
    return broken || told && tables.stream().noneMatch(table -> table.file().equals(file));
  }

  /**
   * The ruleset.
   *
   * @throws InvalidRuleset when there is none
   */
  public Ruleset sound() throws InvalidRuleset {
    Ruleset made = ruleset;
    if (made == null) {
      throw new InvalidRuleset(problems);
    }
    return made;
  }
}
