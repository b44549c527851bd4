package id.paritrana.ruleset;

import id.paritrana.ruleset.problem.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** Some files do not make a ruleset; every problem is named with its place. */
public final class InvalidRuleset extends Exception {
  private static final long serialVersionUID = 1;

  private final transient List<Problem> problems;

  InvalidRuleset(List<Problem> problems) {
    super(
        problems.stream()
            .map(
                p ->
                    p.place()
                        + ": "
                        + p.code()
                        + ": "
                        + p.message().en()
                        + " / "
                        + p.message().id())
            .collect(Collectors.joining(System.lineSeparator())));
    this.problems = problems;
  }

  public List<Problem> problems() {
    return problems;
  }
}
