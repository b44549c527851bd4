package id.paritrana.benchmark;

import id.paritrana.ruleset.table.CellTest;
import id.paritrana.ruleset.table.HitPolicy;
import id.paritrana.ruleset.table.Op;
import id.paritrana.ruleset.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The grown rows as the table a workbook would have held. */
final class GrownTables {
  static final String FILE = "grown.xlsx";
  static final String SHEET = "Grown";
  static final String ASPECT = "COVERAGE";
  static final String BASIS = "asumsi";

  private GrownTables() {}

  static Table table(Grown grown) {
    List<Table.Row> rows = new ArrayList<>();
    for (Grown.Band band : grown.rows()) {
      int number = rows.size() + 7;
      rows.add(
          new Table.Row(
              number,
              "A" + number,
              band.id(),
              BASIS,
              List.of(
                  test("category", Op.EQUAL, band.category(), "B" + number),
                  test("indicator", Op.EQUAL, band.indicator(), "C" + number),
                  test("value", Op.AT_LEAST, band.from(), "D" + number),
                  test("value", Op.BELOW, band.to(), "E" + number)),
              Map.of("aspect", ASPECT, "points", band.points()),
              Map.of(),
              Map.of()));
    }
    return new Table(FILE, SHEET, HitPolicy.UNIQUE, false, List.of("Indicator"), rows);
  }

  private static CellTest test(String field, Op op, Object value, String cell) {
    return new CellTest(0, field, op, List.of(value), cell);
  }
}
