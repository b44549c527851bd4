package id.paritrana.ruleset.table;

import id.paritrana.ruleset.problem.Place;
import java.util.List;
import java.util.Map;

/**
 * One sheet of cases: dossiers, cohorts or origins, and what is expected of each.
 *
 * @param columns all but the first, which names the case
 */
public record CaseTable(String file, String sheet, List<Column> columns, List<Case> cases) {

  /**
   * A column.
   *
   * @param name a field's path ({@code nominee.kind}, {@code cohort.stage}), an expectation ({@code
   *     expect outcome}) or {@code note}
   * @param place its technical cell
   */
  public record Column(String name, String label, Place place) {}

  /**
   * One case.
   *
   * @param place the cell of its name
   * @param cells its filled cells by the column's name
   */
  public record Case(String name, Place place, Map<String, Cell> cells) {}

  /** A filled cell: text (String), number (BigDecimal) or truth value (Boolean). */
  public record Cell(Place place, Object value) {}
}
