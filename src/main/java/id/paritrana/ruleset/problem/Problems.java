package id.paritrana.ruleset.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

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
    return errors().isEmpty();
  }

  /** Whether nothing in this sheet keeps it from deciding. */
  public boolean passable(String file, String sheet) {
    return errors().stream()
        .map(Problem::place)
        .noneMatch(place -> place.file().equals(file) && Objects.equals(place.sheet(), sheet));
  }

  /** Whether every cell of this row could be read. */
  public boolean passable(Place row) {
    return errors().stream()
        .map(Problem::place)
        .noneMatch(
            place ->
                place.file().equals(row.file())
                    && Objects.equals(place.sheet(), row.sheet())
                    && place.row() == row.row());
  }

  /** Whether an error is already known at this place. */
  public boolean refused(Place place) {
    return errors().stream().anyMatch(problem -> problem.place().equals(place));
  }

  public int count() {
    return found.size();
  }

  /** In the order of their places. */
  public List<Problem> sorted() {
    return found.stream().sorted().toList();
  }

  private List<Problem> errors() {
    return found.stream().filter(problem -> problem.severity() == Severity.ERROR).toList();
  }
}
