package id.paritrana.ruleset.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.table.CellTest;
import id.paritrana.ruleset.table.HitPolicy;
import id.paritrana.ruleset.table.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Compares findings with what a table's cases, taken one by one, show. Rows are counted from 0. */
final class PlainVerdict {
  private final Space space;
  private final Findings findings;
  private final Table table;
  private final PlainSpace plain;
  private final List<BitSet> hits;
  private final int rows;

  PlainVerdict(Space space, List<World> worlds, Findings findings) {
    this.space = space;
    this.findings = findings;
    this.table = space.table();
    this.plain = new PlainSpace(table, space.axes(), worlds);
    this.hits = plain.hits;
    this.rows = table.rows().size();
  }

  void check() {
    assertThat(findings.open()).isEmpty();
    assertThat(findings.more()).isEmpty();
    examples();
    assertThat(found(Code.UNREACHABLE)).as("unreachable").isEqualTo(unreachable());
    assertThat(found(Code.DUPLICATE_ROW)).as("duplicate").isEqualTo(twins(true));
    assertThat(found(Code.OVERLAP)).as("overlap").isEqualTo(overlaps());
    if (table.hitPolicy() == HitPolicy.COLLECT) {
      new PlainList(plain, findings, this::repeats).check();
    } else {
      assertThat(found(Code.CONTRADICTION)).as("contradiction").isEqualTo(twins(false));
      shadows();
    }
    new PlainGaps(space, plain, findings).check();
    new PlainMerges(plain, findings, this::repeats).check();
  }

  /** The rows of each finding of a kind. */
  private Set<String> found(Code code) {
    return of(code).stream()
        .map(f -> indexes(f.rows()).toString())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private List<Finding> of(Code code) {
    return findings.found().stream().filter(finding -> finding.code() == code).toList();
  }

  static List<Integer> indexes(List<Entry> rows) {
    return rows.stream().map(PlainVerdict::index).toList();
  }

  static int index(Entry row) {
    return row.row().number() - Tables.FIRST_ROW;
  }

  /** Every example is possible, and each row named says of it what the finding says. */
  private void examples() {
    for (Finding finding : findings.found()) {
      if (finding.code() == Code.UNREACHABLE) {
        continue;
      }
      List<Object> example = Example.of(space, finding.cases()).values();
      assertThat(plain.possible(example)).as("possible " + example).isTrue();
      for (int a = 0; a < example.size(); a++) {
        Domain domain = RandomTable.DOMAINS.get(space.axes().get(a).field());
        assertThat(example.get(a) != null || domain.absent()).as("absent " + example).isTrue();
        if (example.get(a) instanceof BigDecimal number) {
          assertThat(PlainField.possible((Domain.Numbers) domain, number)).as("" + number).isTrue();
        }
      }
      if (finding.code() == Code.GAP) {
        assertThat(table.rows()).noneMatch(row -> plain.passes(row.tests(), example));
      } else if (finding.code() == Code.MERGEABLE) {
        assertThat(plain.passes(finding.rows().get(0).row().tests(), example)).isTrue();
      } else {
        assertThat(finding.rows().subList(0, 2))
            .as(finding.code() + " " + example)
            .allMatch(row -> plain.passes(row.row().tests(), example));
      }
    }
  }

  private Set<String> unreachable() {
    Set<String> expected = new TreeSet<>();
    for (int r = 0; r < rows; r++) {
      List<CellTest> tests = table.rows().get(r).tests();
      boolean never =
          space.axes().stream()
              .map(axis -> tests.stream().filter(axis::tests).toList())
              .anyMatch(
                  own ->
                      plain.taken(own).isEmpty() && own.stream().noneMatch(t -> reversed(t, own)));
      boolean apart = space.axes().stream().noneMatch(axis -> closed(tests, axis));
      if (never || (apart && hits.get(r).isEmpty())) {
        expected.add(List.of(r).toString());
      }
    }
    of(Code.UNREACHABLE).stream().filter(f -> f.axis() < 0).forEach(this::excluded);
    return expected;
  }

  private boolean closed(List<CellTest> tests, Axis axis) {
    return plain.taken(tests.stream().filter(axis::tests).toList()).isEmpty();
  }

  /** The tests named are enough to exclude every case, and each of them is needed. */
  private void excluded(Finding finding) {
    Entry row = finding.rows().get(0);
    List<Integer> axes = Excluded.of(space, row).axes();
    assertThat(possible(row, axes)).as("row " + index(row) + " by " + axes).isFalse();
    for (Integer axis : axes) {
      List<Integer> fewer = axes.stream().filter(other -> !other.equals(axis)).toList();
      assertThat(possible(row, fewer)).as("row " + index(row) + " without " + axis).isTrue();
    }
  }

  private boolean possible(Entry row, List<Integer> axes) {
    List<CellTest> tests =
        row.row().tests().stream()
            .filter(test -> axes.stream().anyMatch(axis -> space.axes().get(axis).tests(test)))
            .toList();
    return plain.taken(tests).intersects(plain.possible);
  }

  private static boolean reversed(CellTest low, List<CellTest> tests) {
    return low.op().sign().startsWith(">")
        && tests.stream()
            .filter(high -> high.op().sign().startsWith("<"))
            .anyMatch(
                high ->
                    low.bound().compareTo(high.bound()) > 0
                        || (low.bound().compareTo(high.bound()) == 0
                            && !(low.op().sign() + high.op().sign()).equals(">=<=")));
  }

  private boolean comparable(int one, int other) {
    return !hits.get(one).isEmpty()
        && !hits.get(other).isEmpty()
        && facts(one).equals(facts(other));
  }

  private Set<Integer> facts(int row) {
    return table.patterns().size() == 1
        ? Set.of()
        : table.rows().get(row).tests().stream().map(CellTest::pattern).collect(Collectors.toSet());
  }

  private boolean same(int one, int other) {
    return table.rows().get(one).results().equals(table.rows().get(other).results());
  }

  private boolean twin(int one, int other) {
    return comparable(one, other) && hits.get(one).equals(hits.get(other));
  }

  private boolean repeats(int row) {
    for (int above = 0; above < row; above++) {
      if (twin(row, above) && same(row, above)) {
        return true;
      }
    }
    return false;
  }

  private Set<String> twins(boolean repeated) {
    Set<String> expected = new TreeSet<>();
    for (int r = 0; r < rows; r++) {
      for (int above = 0; above < r; above++) {
        boolean counts =
            repeated ? same(r, above) : !repeats(r) && table.hitPolicy() == HitPolicy.UNIQUE;
        if (twin(r, above) && counts) {
          expected.add(List.of(r, above).toString());
          break;
        }
      }
    }
    return expected;
  }

  private Set<String> overlaps() {
    Set<String> expected = new TreeSet<>();
    for (int r = 0; r < rows; r++) {
      for (int above = 0; above < r; above++) {
        if (table.hitPolicy() == HitPolicy.UNIQUE
            && comparable(r, above)
            && hits.get(r).intersects(hits.get(above))
            && !twin(r, above)
            && !repeats(r)
            && !repeats(above)) {
          expected.add(List.of(r, above).toString());
        }
      }
    }
    return expected;
  }

  private void shadows() {
    Set<Integer> expected = new TreeSet<>();
    for (int r = 0; r < rows; r++) {
      int row = r;
      List<Integer> above = new ArrayList<>();
      for (int other = 0; other < r; other++) {
        if (comparable(r, other)) {
          above.add(other);
        }
      }
      if (table.hitPolicy() == HitPolicy.FIRST
          && !hits.get(row).isEmpty()
          && !repeats(r)
          && covers(above, r)) {
        expected.add(r);
      }
    }
    Set<Integer> shadowed = new TreeSet<>();
    of(Code.SHADOWED).forEach(finding -> shadowed.add(index(finding.rows().get(0))));
    assertThat(shadowed).as("shadowed").isEqualTo(expected);
    for (Finding finding : of(Code.SHADOWED)) {
      List<Integer> named = indexes(finding.rows());
      List<Integer> above = named.subList(1, named.size());
      assertThat(above).isSorted().allMatch(other -> other < named.get(0));
      assertThat(covers(above, named.get(0))).as("rows " + above + " suffice").isTrue();
      for (Integer other : above) {
        List<Integer> fewer = new ArrayList<>(above);
        fewer.remove(other);
        assertThat(covers(fewer, named.get(0))).as("row " + other + " is needed").isFalse();
      }
    }
  }

  private boolean covers(List<Integer> above, int row) {
    BitSet left = (BitSet) hits.get(row).clone();
    above.forEach(other -> left.andNot(hits.get(other)));
    return left.isEmpty();
  }
}
