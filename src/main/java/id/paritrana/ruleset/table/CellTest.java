package id.paritrana.ruleset.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One filled condition cell.
 *
 * @param pattern which of the table's patterns it constrains, from 0
 * @param values codes (String) or one number (BigDecimal), as the field's type says
 * @param cell its address, {@code D14}
 */
public record CellTest(int pattern, String field, Op op, List<Object> values, String cell) {

  /** Whether a field's value passes; an absent value never does. */
  public boolean holds(@Nullable Object value) {
    if (value == null) {
      return false;
    }
    return value instanceof BigDecimal number ? op.holds(number, bound()) : values.contains(value);
  }

  /** The number compared with. */
  public BigDecimal bound() {
    return (BigDecimal) values.get(0);
  }

  public boolean ordering() {
    return op != Op.EQUAL && op != Op.ONE_OF;
  }

  /** The test as text, equal for equal tests: {@code value >= 0.2}. */
  public String text() {
    return field + " " + op.sign() + " " + list();
  }

  /** Its values as a list: {@code PROVINCE, VILLAGE}. */
  String list() {
    return values.stream().map(CellTest::plain).collect(Collectors.joining(", "));
  }

  private static String plain(Object value) {
    return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
  }
}
