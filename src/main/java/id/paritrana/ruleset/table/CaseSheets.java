package id.paritrana.ruleset.table;

import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Problems;
import id.paritrana.ruleset.problem.Quote;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * Collects the sheets named <i>Uji</i>: cases under a technical row {@code CaseTable}, or reasons
 * why a change may go unnoticed under {@code SurvivorTable}.
 */
final class CaseSheets {
  static final String CASES = "CaseTable";
  static final String SURVIVORS = "SurvivorTable";

  private final List<CaseTable> tables = new ArrayList<>();
  private final List<Explanation> explanations = new ArrayList<>();

  static boolean meant(Sheet sheet) {
    return sheet.getSheetName().equals("Uji") || sheet.getSheetName().startsWith("Uji ");
  }

  Cases read() {
    return new Cases(List.copyOf(tables), List.copyOf(explanations));
  }

  void read(String file, Grid grid, Problems problems) {
    MarkedRows rows = new MarkedRows(file, grid.sheet().getSheetName(), grid, problems);
    String marker = rows.find(CASES, SURVIVORS);
    if (marker.equals(CASES)) {
      cases(rows, problems);
    } else if (marker.equals(SURVIVORS)) {
      rows.data().forEach(row -> explanation(rows, row, problems));
    }
  }

  private void cases(MarkedRows rows, Problems problems) {
    Map<Integer, CaseTable.Column> columns = rows.columns();
    List<CaseTable.Case> cases = new ArrayList<>();
    for (int row : rows.data()) {
      Map<String, CaseTable.Cell> cells = new LinkedHashMap<>();
      rows.filled(row)
          .forEach(
              (column, value) -> {
                CaseTable.Column head = columns.get(column);
                Object typed = typed(value);
                if (column > 0 && head == null) {
                  problems.add(
                      Code.CASE_VALUE,
                      "outside",
                      rows.place(row, column),
                      List.of(),
                      Quote.of(value));
                } else if (typed == null) {
                  problems.add(
                      Code.CASE_VALUE, "kind", rows.place(row, column), List.of(), Quote.of(value));
                } else if (head != null) {
                  cells.put(head.name(), new CaseTable.Cell(rows.place(row, column), typed));
                }
              });
      String name = rows.text(row, 0);
      if (name.isEmpty()) {
        problems.add(Code.CASE_VALUE, "name", rows.place(row, 0), List.of());
      } else {
        cases.add(new CaseTable.Case(name, rows.place(row, 0), cells));
      }
    }
    tables.add(
        new CaseTable(
            rows.file(), rows.sheet(), List.copyOf(columns.values()), List.copyOf(cases)));
  }

  private void explanation(MarkedRows rows, int row, Problems problems) {
    for (int column = 0; column < 3; column++) {
      if (rows.text(row, column).isEmpty()) {
        problems.add(Code.CASE_VALUE, "reason", rows.place(row, column), List.of());
      }
    }
    explanations.add(
        new Explanation(
            rows.place(row, 0), rows.text(row, 0), rows.text(row, 1), rows.text(row, 2)));
  }

  /** What a case may hold; a formula, date or error is nothing a case could be trusted with. */
  private static @Nullable Object typed(Object value) {
    if (value instanceof String text) {
      return text.isBlank() ? null : text.strip();
    }
    return value instanceof BigDecimal || value instanceof Boolean ? value : null;
  }
}
