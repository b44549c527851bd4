package id.paritrana.ruleset;

import id.paritrana.ruleset.problem.Place;
import id.paritrana.ruleset.table.CellTest;
import id.paritrana.ruleset.table.Table;
import java.math.BigDecimal;
import java.util.List;

/** A row and the table it stands in, as far as it could be read; it need not make a rule. */
record Line(Table table, Table.Row row) {
  static List<Line> of(List<Table> tables) {
    return tables.stream()
        .flatMap(table -> table.rows().stream().map(row -> new Line(table, row)))
        .toList();
  }

  /** Where the row is named. */
  Place place() {
    return at(row.cell());
  }

  Place place(CellTest test) {
    return at(test.cell());
  }

  /** Where a result stands, or would stand. */
  Place place(String slot) {
    return at(row.cells().getOrDefault(slot, row.cell()));
  }

  /** Where the row says for whom it speaks, in the first cell that asks for a field. */
  Place asking(String field) {
    return tests(field).stream().findFirst().map(this::place).orElse(place());
  }

  /** Whether its table has a column for a result, filled here or not. */
  boolean meant(String slot) {
    return row.cells().containsKey(slot);
  }

  boolean gives(String slot) {
    return row.results().containsKey(slot);
  }

  String code(String slot) {
    return String.valueOf(row.results().get(slot));
  }

  BigDecimal number(String slot) {
    return row.results().get(slot) instanceof BigDecimal number ? number : BigDecimal.ZERO;
  }

  List<CellTest> tests(String field) {
    return row.tests().stream()
        .filter(test -> test.field().equals(field) && !test.ordering())
        .toList();
  }

  /** The codes it asks for; none when anything will do. */
  List<String> codes(String field) {
    return tests(field).stream()
        .flatMap(test -> test.values().stream())
        .map(Object::toString)
        .toList();
  }

  /** Whether it takes a code. */
  boolean speaks(String field, String code) {
    List<String> codes = codes(field);
    return codes.isEmpty() || codes.contains(code);
  }

  private Place at(String cell) {
    return Place.cell(table.file(), table.sheet(), cell);
  }
}
