package id.paritrana.ruleset.table;

/** What a field or result holds: a code such as {@code PROVINCE}, or a number. */
public enum FieldType {
  CODE,
  NUMBER
}
