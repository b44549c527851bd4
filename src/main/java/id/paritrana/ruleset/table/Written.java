package id.paritrana.ruleset.table;

import java.util.List;
import java.util.Map;

/**
 * One sheet as it is written: what each of its cells says and how the sheet shows it, for people
 * who compare two versions.
 *
 * @param ordered whether the order of the rows decides
 * @param heads the cells above the table that matter, by what they are: {@code hitPolicy}, or
 *     {@code title A1} for the title and each remark below it
 * @param columns from left to right; none in a sheet that could not be read
 */
public record Written(
    String file,
    String sheet,
    Kind kind,
    boolean ordered,
    Map<String, Cell> heads,
    List<Column> columns,
    List<Line> lines) {

  /** What a sheet holds. */
  public enum Kind {
    TABLE,
    CASES,
    REASONS,
    UNREADABLE
  }

  /** What a column is for. */
  public enum Role {
    NAME,
    CONDITION,
    RESULT,
    BASIS,
    REMARK
  }

  /**
   * A column.
   *
   * @param key what it means to the service, equal in every version: {@code Indicator.value >=}
   * @param label its heading, as staff know it
   * @param address of its heading
   */
  public record Column(String key, Role role, String label, String address) {}

  /**
   * A row.
   *
   * @param name its row id, or the name of a case
   * @param address of its first cell
   * @param cells its filled cells, by their column's key
   */
  public record Line(String name, String address, Map<String, Cell> cells) {}

  /**
   * A filled cell.
   *
   * @param value what is read of it: text (String), number (BigDecimal, without trailing zeros) or
   *     truth value (Boolean); what could not be read, as its text
   * @param shown what the sheet shows, with a decimal point
   */
  public record Cell(String address, Object value, String shown) {}
}
