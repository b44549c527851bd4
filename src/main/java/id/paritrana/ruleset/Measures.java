package id.paritrana.ruleset;

import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Problems;
import id.paritrana.ruleset.problem.Quote;
import id.paritrana.ruleset.table.CellTest;
import id.paritrana.ruleset.table.Op;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether every indicator that a row measures is named and bounded, by bounds that each say
 * something. A bound without an indicator would be held against every figure there is.
 */
final class Measures {
  private final Problems problems;

  Measures(Problems problems) {
    this.problems = problems;
  }

  void check(Line line) {
    if (problems.passable(line.place())) {
      List<String> patterns = line.table().patterns();
      for (int pattern = 0; pattern < patterns.size(); pattern++) {
        if (patterns.get(pattern).equals("Indicator")) {
          measure(line, pattern);
        }
      }
    }
    for (CellTest one : line.row().tests()) {
      for (CellTest other : line.row().tests()) {
        if (idle(one, other)) {
          Object[] words = {Quote.of(one.text()), Quote.of(other.text()), other.cell()};
          problems.add(Code.UNLIKELY, "idle", line.place(one), List.of(line.place(other)), words);
        }
      }
    }
  }

  private void measure(Line line, int pattern) {
    List<CellTest> tests =
        line.row().tests().stream().filter(test -> test.pattern() == pattern).toList();
    CellTest code = first(tests, "indicator");
    CellTest bound = first(tests, "value");
    boolean judges = line.gives("gate") || line.gives("points");
    if (judges && (code == null || bound == null)
        || !tests.isEmpty() && code == null && bound == null) {
      problems.add(Code.NO_CONDITION, "bound", line.place(), List.of(), Quote.of(line.row().id()));
    } else if (bound != null && code == null) {
      Object[] words = {Quote.of(bound.text())};
      problems.add(Code.NO_CONDITION, "code", line.place(bound), List.of(), words);
    } else if (code != null && bound == null) {
      Object[] words = {Quote.of(code.values().get(0))};
      problems.add(Code.NO_CONDITION, "figure", line.place(code), List.of(), words);
    } else if (code != null) {
      negative(line, code, tests);
    }
  }

  /** A ratio is made of what is counted, and nothing counts less than nothing. */
  private void negative(Line line, CellTest code, List<CellTest> tests) {
    if (code.values().stream().noneMatch(value -> value.toString().endsWith(".ratio"))) {
      return;
    }
    for (CellTest test : tests) {
      boolean never =
          test.op() == Op.BELOW && test.bound().signum() <= 0
              || test.op() == Op.AT_MOST && test.bound().signum() < 0;
      if (never) {
        Object[] words = {Quote.of(line.row().id()), Quote.of(code.values().get(0))};
        problems.add(Code.UNLIKELY, "negative", line.place(test), List.of(), words);
      }
    }
  }

  /** Whether a bound says nothing beside one that asks for more in the same direction. */
  private static boolean idle(CellTest one, CellTest other) {
    if (one.pattern() != other.pattern() || !one.field().equals(other.field())) {
      return false;
    }
    boolean below = upper(one) && upper(other);
    boolean above = lower(one) && lower(other);
    if (one.equals(other) || !below && !above) {
      return false;
    }
    int order = one.bound().compareTo(other.bound());
    boolean weaker = one.op() == Op.AT_MOST || one.op() == Op.AT_LEAST;
    return order == 0 ? weaker && one.op() != other.op() : below == order > 0;
  }

  private static boolean upper(CellTest test) {
    return test.op() == Op.BELOW || test.op() == Op.AT_MOST;
  }

  private static boolean lower(CellTest test) {
    return test.op() == Op.ABOVE || test.op() == Op.AT_LEAST;
  }

  private static @Nullable CellTest first(List<CellTest> tests, String field) {
    return tests.stream().filter(test -> test.field().equals(field)).findFirst().orElse(null);
  }
}
