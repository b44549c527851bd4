package id.paritrana.ruleset.table;

import java.util.ArrayList;
import java.util.List;

/** Rows that follow one another, counted from 0: told once, not row by row. */
record Run(int first, int last) {

  /** The runs of some rows, which are given in their order. */
  static List<Run> of(List<Integer> rows) {
    List<Run> runs = new ArrayList<>();
    for (int row : rows) {
      int end = runs.size() - 1;
      if (end >= 0 && runs.get(end).last == row - 1) {
        runs.set(end, new Run(runs.get(end).first, row));
      } else {
        runs.add(new Run(row, row));
      }
    }
    return runs;
  }

  /** The wording for this many rows: {@code one} for a single one. */
  String variant(String one) {
    return first == last ? one : one + "s";
  }

  /** As the spreadsheet program numbers them: {@code 21–23}. */
  String shown() {
    return first == last ? String.valueOf(first + 1) : (first + 1) + "–" + (last + 1);
  }
}
