package id.paritrana.ruleset.analysis;

/** The values that the fields of facts can have. */
@FunctionalInterface
public interface Domains {
  /**
   * The values of one field.
   *
   * @param factType as a table's pattern names it
   */
  Domain of(String factType, String field);
}
