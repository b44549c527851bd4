package id.paritrana.ruleset.table;

import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Place;
import id.paritrana.ruleset.problem.Problems;
import java.util.List;

/** Problems of one sheet, by row and column counted from 0. */
record SheetProblems(Problems problems, String file, String sheet) {

  void add(Code code, int row, int column, Object... words) {
    add(code, "", row, column, words);
  }

  void add(Code code, String variant, int row, int column, Object... words) {
    add(code, variant, row, column, List.of(), words);
  }

  void add(Code code, String variant, int row, int column, List<Place> related, Object... words) {
    problems.add(code, variant, at(row, column), related, words);
  }

  Place at(int row, int column) {
    return Place.cell(file, sheet, row, column);
  }

  int count() {
    return problems.count();
  }
}
