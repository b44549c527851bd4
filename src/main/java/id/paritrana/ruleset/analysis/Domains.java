package id.paritrana.ruleset.analysis;

import java.util.List;
import java.util.Set;

/** The values that the fields of facts can have, and which of them together. */
@FunctionalInterface
public interface Domains {
  /**
   * The values of one field.
   *
   * @param factType as a table's pattern names it
   */
  Domain of(String factType, String field);

  /**
   * The kinds of cases, so far as these fields tell them apart; every case is of one kind or more.
   *
   * @param fields by name, of whatever facts
   */
  default List<World> worlds(Set<String> fields) {
    return List.of(World.ANY);
  }
}
