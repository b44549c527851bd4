package id.paritrana.ruleset.table;

import org.jspecify.annotations.Nullable;

/** What a column of a table means, from its technical header cells. */
sealed interface Column {
  int index();

  String label();

  /** A condition on a field of one of the table's patterns. */
  record Condition(int index, String label, int pattern, String field, Op op, FieldType type)
      implements Column {}

  /** A result slot to fill. */
  record Result(int index, String label, String slot, FieldType type) implements Column {}

  /** A named text: the row's id, its basis, or a note. */
  record Named(int index, String label, String name) implements Column {}

  static @Nullable Op op(String sign) {
    for (Op op : Op.values()) {
      if (op.sign().equals(sign) && op != Op.EQUAL && op != Op.ONE_OF) {
        return op;
      }
    }
    return null;
  }
}
