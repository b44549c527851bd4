package id.paritrana.ruleset;

import id.paritrana.ruleset.problem.Problem;
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
