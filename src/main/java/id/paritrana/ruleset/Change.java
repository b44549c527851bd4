package id.paritrana.ruleset;

import id.paritrana.ruleset.problem.Place;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One thing in which two rulesets differ, and which can be taken from either by itself.
 *
 * @param name a row's id, a formula's name, or a sheet with its file in brackets
 * @param before where it stands in the first ruleset; none if it is new
 * @param after where it stands in the second; none if it was taken away
 * @param rules the rules that it is about: ids of rows and names of formulas
 */
public record Change(
    String name, Kind kind, @Nullable Place before, @Nullable Place after, Set<String> rules) {
  /** What is changed. */
  public enum Kind {
    ROW,
    FORMULA,
    /** All rows of a sheet together: only together do they mean something, or they are many. */
    SHEET
  }

  public Change {
    rules = Set.copyOf(rules);
  }
}
