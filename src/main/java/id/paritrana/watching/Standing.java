package id.paritrana.watching;

import id.paritrana.ruleset.problem.Problem;
import java.util.List;

/**
 * How what lies in the watched folders stands to what is in force.
 *
 * @param problems all that is known to be wrong with what lies there
 */
public record Standing(State state, List<Problem> problems) {
  public enum State {
    /** What lies there is in force. */
    IN_FORCE,
    /** What lies there has an error; the last version without one is in force. */
    REFUSED,
    /** The folders do not count any more. */
    ENDED
  }
}
