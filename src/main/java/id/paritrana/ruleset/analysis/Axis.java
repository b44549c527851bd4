package id.paritrana.ruleset.analysis;

import id.paritrana.dossier.Text;
import id.paritrana.ruleset.table.CellTest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field of one of a table's patterns, its values sorted into steps: no row tells two values of
 * one step apart. An absent value, where there can be one, is the last step.
 */
sealed interface Axis permits NumberAxis, CodeAxis {
  int pattern();

  String field();

  /** How many steps there are, with the absent one. */
  int size();

  /** Every step: what a row without a test on the field takes. */
  Part all();

  /** The steps that pass all of these tests on the field; an absent value passes none. */
  Part of(List<CellTest> tests);

  /**
   * The steps that these values lie in, in as many parts as it takes; the axis knows their ends.
   */
  List<Part> of(Domain values);

  /** The values of a part, or more where a domain cannot say it exactly. */
  Domain domain(Part part);

  /** The steps that stand for codes which neither the table nor a list names. */
  Part unnamed();

  /** The absent value alone; empty where there is none. */
  Part absent();

  /** Whether these steps have the absent value among them. */
  default boolean absent(Part part) {
    return part.meets(absent());
  }

  /** A simple value of the first step: a String, a BigDecimal, or null where it is absent. */
  @Nullable Object example(Part part);

  /** What the field can hold, in words, with an example. */
  Text values();

  default boolean tests(CellTest test) {
    return test.pattern() == pattern() && test.field().equals(field());
  }
}
