package id.paritrana.ruleset.table;

/** Problems of one sheet, by row and column counted from 0. */
record SheetProblems(Problems problems, String file, String sheet) {

  void add(String code, int row, int column, String en, String id) {
    problems.add(code, file, sheet, Grid.address(row, column), en, id);
  }

  int count() {
    return problems.count();
  }
}
