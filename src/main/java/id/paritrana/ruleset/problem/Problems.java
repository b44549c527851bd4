package id.paritrana.ruleset.problem;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects what is wrong with a set of files, so that all of it is reported at once. Not for use by
 * several threads.
 */
public final class Problems {
  private final List<Problem> found = new ArrayList<>();

  /**
   * Adds a problem in the words that the code has.
   *
   * @param words what the wording's {@code {0}}, {@code {1}} … stand for
   */
  public void add(Code code, Place place, Object... words) {
    add(code, "", place, List.of(), words);
  }

  /**
   * Adds a problem in one of several wordings of its code.
   *
   * @param variant the wording, as in {@code HIDDEN.row.found}
   */
  public void add(Code code, String variant, Place place, List<Place> related, Object... words) {
    found.add(Wording.problem(code, variant, place, related, words));
  }

  public void add(Problem problem) {
    found.add(problem);
  }

  /** Whether nothing keeps the files from making a ruleset. */
  public boolean passable() {
    return found.stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
  }

  public int count() {
    return found.size();
  }

  /** In the order of their places. */
  public List<Problem> sorted() {
    return found.stream().sorted().toList();
  }
}
