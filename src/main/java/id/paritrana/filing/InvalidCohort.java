package id.paritrana.filing;

import id.paritrana.ruleset.problem.Problem;
import java.util.List;

/**
 * Nothing of a file is decided, since something in it cannot be; says all that is wrong with it.
 */
public final class InvalidCohort extends Exception {
  private static final long serialVersionUID = 1;

  private final transient List<Problem> problems;

  InvalidCohort(List<Problem> problems) {
    super(problems.get(0).message().en());
    this.problems = List.copyOf(problems);
  }

  /** In the order of their places. */
  public List<Problem> problems() {
    return problems;
  }
}
