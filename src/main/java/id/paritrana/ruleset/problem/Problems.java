package id.paritrana.ruleset.problem;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Collects what is wrong with a set of files, so that all of it is reported at once. Not for use by
 * several threads.
 */
public final class Problems {
  /** More of one kind on one sheet is one mistake made many times. */
  private static final int MOST_ALIKE = 200;

  private final List<Problem> found = new ArrayList<>();
  private final Map<String, Integer> alike = new HashMap<>();

  /** Every place with an error, and the row, sheet and file it lies in. */
  private final Set<Place> refused = new HashSet<>();

  private final int mostAlike;
  private int count;

  public Problems() {
    this(MOST_ALIKE);
  }

  /**
   * Lists more of a kind where each is a mistake of its own.
   *
   * @param mostAlike of one kind on one sheet
   */
  public Problems(int mostAlike) {
    this.mostAlike = mostAlike;
  }

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
    add(Wording.problem(code, variant, place, related, words));
  }

  public void add(Problem problem) {
    Place place = problem.place();
    count++;
    if (problem.severity() == Severity.ERROR) {
      refused.add(place);
      refused.add(row(place));
      refused.add(sheet(place));
    }
    String kind = problem.code() + "\n" + place.file() + "\n" + place.sheet();
    int same = alike.merge(kind, 1, Integer::sum);
    if (same <= mostAlike) {
      found.add(problem);
    } else if (same == mostAlike + 1) {
      found.add(
          Wording.problem(
              Code.MORE, "", sheet(place), List.of(), Quote.of(problem.code()), mostAlike));
    }
  }

  /** Whether nothing keeps the files from making a ruleset. */
  public boolean passable() {
    return refused.isEmpty();
  }

  /** Whether every cell of this row could be read. */
  public boolean passable(Place cell) {
    return !refused.contains(row(cell));
  }

  /** Whether an error is already known at this place. */
  public boolean refused(Place place) {
    return refused.contains(place);
  }

  /** How many were added, whether they are listed or not. */
  public int count() {
    return count;
  }

  /** In the order of their places. */
  public List<Problem> sorted() {
    return found.stream().sorted().toList();
  }

  private static Place row(Place place) {
    return new Place(place.file(), place.sheet(), place.row(), 0);
  }

  private static Place sheet(Place place) {
    return new Place(place.file(), place.sheet(), 0, 0);
  }
}
