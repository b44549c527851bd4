package id.paritrana.ruleset;

import id.paritrana.ruleset.problem.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be said of some files before they decide.
 *
 * @param problems in the order of their places
 * @param ruleset what they make; none when a problem forbids it
 */
public record Checked(List<Problem> problems, @Nullable Ruleset ruleset) {

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
