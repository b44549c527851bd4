package id.paritrana.ruleset.table;

import java.util.List;
import java.util.Map;

/**
 * One sheet's decision table.
 *
 * @param complete whether it promises a hit for every combination of values, not only between bands
 * @param patterns the fact type each pattern matches, in column order
 */
public record Table(
    String file,
    String sheet,
    HitPolicy hitPolicy,
    boolean complete,
    List<String> patterns,
    List<Row> rows) {

  /** The same table with other rows. */
  public Table with(List<Row> others) {
    return new Table(file, sheet, hitPolicy, complete, patterns, List.copyOf(others));
  }

  /**
   * One row: one rule.
   *
   * @param number as the spreadsheet program shows it, from 1
   * @param cell address of the cell that holds its id
   * @param results slot to content: a code (String) or a number (BigDecimal)
   * @param notes further named texts of the row
   * @param cells address of each result and each named text, by slot or name
   */
  public record Row(
      int number,
      String cell,
      String id,
      String basis,
      List<CellTest> tests,
      Map<String, Object> results,
      Map<String, String> notes,
      Map<String, String> cells) {}
}
