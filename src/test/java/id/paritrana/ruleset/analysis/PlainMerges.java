package id.paritrana.ruleset.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.table.CellTest;
import id.paritrana.ruleset.table.HitPolicy;
import id.paritrana.ruleset.table.Op;
import id.paritrana.ruleset.table.Table;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/**
 * Which rows could be one: every row that the two rows' own cells can be put together to is tried.
 */
final class PlainMerges {
  private final PlainSpace plain;
  private final Table table;
  private final List<Finding> found;
  private final IntPredicate repeats;

  PlainMerges(PlainSpace plain, Findings findings, IntPredicate repeats) {
    this.plain = plain;
    this.table = plain.table;
    this.repeats = repeats;
    this.found = findings.found().stream().filter(f -> f.code() == Code.MERGEABLE).toList();
  }

  void check() {
    for (int axis = 0; axis < plain.axes.size(); axis++) {
      int own = axis;
      List<Finding> here = found.stream().filter(finding -> finding.axis() == own).toList();
      for (Finding finding : here) {
        assertThat(mergeable(row(finding, 1), row(finding, 0), axis))
            .as("merge " + finding.rows())
            .isTrue();
      }
      for (int below = 0; below < table.rows().size(); below++) {
        for (int above = 0; above < below; above++) {
          if (mergeable(above, below, axis)) {
            assertThat(joined(here, above)).as("merge " + above + ", " + below).contains(below);
          }
        }
      }
    }
    assertThat(found).allMatch(finding -> finding.axis() >= 0);
  }

  private static int row(Finding finding, int which) {
    return PlainVerdict.index(finding.rows().get(which));
  }

  /** The rows that findings join to a row, directly or by way of others. */
  private static List<Integer> joined(List<Finding> findings, int row) {
    List<Integer> joined = new ArrayList<>(List.of(row));
    for (int i = 0; i < joined.size(); i++) {
      for (Finding finding : findings) {
        int one = row(finding, 0);
        int other = row(finding, 1);
        if (joined.get(i) == one && !joined.contains(other)) {
          joined.add(other);
        } else if (joined.get(i) == other && !joined.contains(one)) {
          joined.add(one);
        }
      }
    }
    return joined;
  }

  private boolean mergeable(int above, int below, int axis) {
    Table.Row one = table.rows().get(above);
    Table.Row other = table.rows().get(below);
    BitSet first = plain.taken.get(above);
    BitSet second = plain.taken.get(below);
    if (table.hitPolicy() == HitPolicy.COLLECT
        || plain.hits.get(above).isEmpty()
        || plain.hits.get(below).isEmpty()
        || repeats.test(above)
        || repeats.test(below)
        || !one.results().equals(other.results())
        || !one.basis().equals(other.basis())
        || !patterns(one).equals(patterns(other))
        || !differOnlyIn(one, other, axis)) {
      return false;
    }
    BitSet both = (BitSet) first.clone();
    both.or(second);
    if (!writable(one, other, axis, both)) {
      return false;
    }
    if (table.hitPolicy() == HitPolicy.UNIQUE) {
      return !plain.hits.get(above).intersects(second);
    }
    BitSet alone = (BitSet) plain.hits.get(below).clone();
    alone.andNot(first);
    return !alone.isEmpty() && (movable(above, below, first) || movable(above, below, second));
  }

  private boolean movable(int above, int below, BitSet moved) {
    for (int between = above + 1; between < below; between++) {
      if (plain.hits.get(between).intersects(moved)
          && patterns(table.rows().get(between)).equals(patterns(table.rows().get(above)))) {
        return false;
      }
    }
    return true;
  }

  private List<Integer> patterns(Table.Row row) {
    return table.patterns().size() == 1
        ? List.of()
        : row.tests().stream().map(CellTest::pattern).distinct().sorted().toList();
  }

  private boolean differOnlyIn(Table.Row one, Table.Row other, int axis) {
    for (int a = 0; a < plain.axes.size(); a++) {
      boolean same = plain.taken(own(one, a)).equals(plain.taken(own(other, a)));
      if (same == (a == axis)) {
        return false;
      }
    }
    return true;
  }

  private List<CellTest> own(Table.Row row, int axis) {
    return row.tests().stream().filter(plain.axes.get(axis)::tests).toList();
  }

  /** Whether some cells in the one field make a row that takes just these cases. */
  private boolean writable(Table.Row one, Table.Row other, int axis, BitSet both) {
    List<CellTest> rest =
        one.tests().stream().filter(test -> !plain.axes.get(axis).tests(test)).toList();
    List<CellTest> cells = new ArrayList<>(own(one, axis));
    cells.addAll(own(other, axis));
    union(own(one, axis), own(other, axis), axis).ifPresent(cells::add);
    for (int choice = 0; choice < 1 << cells.size(); choice++) {
      List<CellTest> tried = new ArrayList<>(rest);
      for (int c = 0; c < cells.size(); c++) {
        if ((choice & 1 << c) != 0) {
          tried.add(cells.get(c));
        }
      }
      if (plain.taken(tried).equals(both)) {
        return true;
      }
    }
    return false;
  }

  /** One cell with the codes that either row lets through, if the table has a column for it. */
  private Optional<CellTest> union(List<CellTest> one, List<CellTest> other, int axis) {
    List<Object> codes =
        Stream.<Object>of("A", "B", "C")
            .filter(
                code ->
                    one.stream().allMatch(t -> t.holds(code))
                        || other.stream().allMatch(t -> t.holds(code)))
            .toList();
    return table.rows().stream()
        .flatMap(row -> row.tests().stream())
        .filter(test -> plain.axes.get(axis).tests(test) && test.op() == Op.ONE_OF)
        .findFirst()
        .map(test -> new CellTest(test.pattern(), test.field(), Op.ONE_OF, codes, test.cell()));
  }
}
