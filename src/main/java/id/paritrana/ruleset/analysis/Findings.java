package id.paritrana.ruleset.analysis;

import id.paritrana.ruleset.problem.Code;
import java.util.ArrayList;
import java.util.List;

/** What the checks of one table found, and what they had to leave open. */
final class Findings {
  /** Most findings of a kind of which one table can have very many. */
  static final int MOST = 50;

  /**
   * Something not decided.
   *
   * @param kind what may or may not be
   * @param rows the rows of which it is not known; none for the table as a whole
   */
  record Open(Code kind, List<Entry> rows) {}

  private final List<Finding> found = new ArrayList<>();
  private final List<Open> open = new ArrayList<>();
  private final List<Code> more = new ArrayList<>();

  void add(Finding finding) {
    found.add(finding);
  }

  void add(Code code, List<Entry> rows, int axis, Box cases) {
    found.add(new Finding(code, rows, axis, cases));
  }

  void undecided(Code kind, List<Entry> rows) {
    open.add(new Open(kind, List.copyOf(rows)));
  }

  /** Says that findings of a kind were left out. */
  void more(Code kind) {
    more.add(kind);
  }

  List<Finding> found() {
    return found;
  }

  List<Open> open() {
    return open;
  }

  List<Code> more() {
    return more;
  }
}
