package id.paritrana.ruleset.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.table.CellTest;
import id.paritrana.ruleset.table.Table;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/** Which rows of a list say nothing new, and which give one gate two severities. */
final class PlainList {
  private final PlainSpace plain;
  private final List<Finding> found;
  private final IntPredicate repeats;

  PlainList(PlainSpace plain, Findings findings, IntPredicate repeats) {
    this.plain = plain;
    this.found = findings.found();
    this.repeats = repeats;
  }

  void check() {
    Set<String> contradictions = new TreeSet<>();
    Set<Integer> idle = new TreeSet<>();
    int rows = plain.table.rows().size();
    for (int row = 0; row < rows; row++) {
      for (int other = 0; other < rows; other++) {
        if (row != other && !ignored(row) && !ignored(other)) {
          if (idle(row, other)) {
            idle.add(row);
          }
          if (other < row && contradict(row, other)) {
            contradictions.add(List.of(row, other).toString());
          }
        }
      }
    }
    assertThat(of(Code.CONTRADICTION)).as("contradiction").isEqualTo(contradictions);
    Set<Integer> told = new TreeSet<>();
    for (Finding finding : found) {
      if (finding.code() == Code.SHADOWED) {
        List<Integer> named = PlainVerdict.indexes(finding.rows());
        assertThat(named).hasSize(2);
        assertThat(idle(named.get(0), named.get(1))).as("idle " + named).isTrue();
        assertThat(told.add(named.get(0))).isTrue();
      }
    }
    assertThat(told).as("idle").isEqualTo(idle);
  }

  private Set<String> of(Code code) {
    return found.stream()
        .filter(finding -> finding.code() == code)
        .map(finding -> PlainVerdict.indexes(finding.rows()).toString())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private boolean ignored(int row) {
    return plain.hits.get(row).isEmpty() || repeats.test(row);
  }

  private boolean idle(int row, int other) {
    BitSet alone = (BitSet) plain.hits.get(row).clone();
    alone.andNot(plain.hits.get(other));
    return alone.isEmpty()
        && results(row).equals(results(other))
        && patterns(row).containsAll(patterns(other));
  }

  private boolean contradict(int row, int other) {
    Object gate = results(row).get("gate");
    return gate != null
        && gate.equals(results(other).get("gate"))
        && !results(row).equals(results(other))
        && plain.hits.get(row).intersects(plain.hits.get(other))
        && (patterns(row).containsAll(patterns(other))
            || patterns(other).containsAll(patterns(row)));
  }

  private Map<String, Object> results(int row) {
    return plain.table.rows().get(row).results();
  }

  private Set<Integer> patterns(int row) {
    Table table = plain.table;
    return table.patterns().size() == 1
        ? Set.of()
        : table.rows().get(row).tests().stream().map(CellTest::pattern).collect(Collectors.toSet());
  }
}
