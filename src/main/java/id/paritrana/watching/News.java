package id.paritrana.watching;

import id.paritrana.ruleset.difference.RulesetDifference;
import id.paritrana.ruleset.problem.Problem;
import java.util.List;

/** What became of what was saved. */
public sealed interface News {

  /**
   * It is in force.
   *
   * @param problems warnings and notes that were not told before
   * @param mended whether what was saved before could not come into force
   */
  record Changed(
      String ruleset, RulesetDifference difference, List<Problem> problems, boolean mended)
      implements News {}

  /** It holds the same criteria as those in force. */
  record Unchanged(String ruleset, List<Problem> problems, boolean mended) implements News {}

  /**
   * It is not in force, for all these problems.
   *
   * @param ruleset what decides meanwhile
   */
  record Refused(String ruleset, List<Problem> problems) implements News {}

  /**
   * The test cases were run on what is in force.
   *
   * @param problems those that were not told before
   */
  record Tried(long passed, int cases, List<Problem> problems) implements News {}

  /** Nothing saved from here on counts: the criteria are changed by drafts. */
  record Ended(String ruleset) implements News {}
}
