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
import java.util.stream.IntStream;

/** Compares findings with what a table's cases, taken one by one, show. Rows are counted from 0. */
final class PlainVerdict {
  private final Space space;
  private final Findings findings;
  private final Table table;
  private final PlainSpace plain;
  private final List<BitSet> taken;
  private final int rows;

  PlainVerdict(Space space, Findings findings) {
    this.space = space;
    this.findings = findings;
    this.table = space.table();
    this.plain = new PlainSpace(table, space.axes());
    this.taken = plain.taken;
    this.rows = table.rows().size();
  }

  void check() {
    assertThat(findings.open()).isEmpty();
    assertThat(findings.more()).isEmpty();
    examples();
    assertThat(found(Code.UNREACHABLE)).as("unreachable").isEqualTo(unreachable());
    assertThat(found(Code.DUPLICATE_ROW)).as("duplicate").isEqualTo(twins(true));
    assertThat(found(Code.CONTRADICTION)).as("contradiction").isEqualTo(twins(false));
    assertThat(found(Code.OVERLAP)).as("overlap").isEqualTo(overlaps());
    shadows();
    gaps();
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

  private static List<Integer> indexes(List<Entry> rows) {
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
      Box cases =
          finding.code() == Code.SHADOWED
              ? finding.rows().get(0).box().common(finding.rows().get(1).box())
              : finding.cases();
      List<Object> example = Example.of(space, cases).values();
      for (int a = 0; a < example.size(); a++) {
        Domain domain = RandomTable.DOMAINS.get(space.axes().get(a).field());
        assertThat(example.get(a) != null || domain.absent()).as("absent " + example).isTrue();
        if (example.get(a) instanceof BigDecimal number) {
          assertThat(PlainSpace.possible((Domain.Numbers) domain, number)).as("" + number).isTrue();
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
      if (never) {
        expected.add(List.of(r).toString());
      }
    }
    return expected;
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
    return !taken.get(one).isEmpty()
        && !taken.get(other).isEmpty()
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
    return comparable(one, other) && taken.get(one).equals(taken.get(other));
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
            && taken.get(r).intersects(taken.get(above))
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
          && !taken.get(row).isEmpty()
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
    BitSet left = (BitSet) taken.get(row).clone();
    above.forEach(other -> left.andNot(taken.get(other)));
    return left.isEmpty();
  }

  private void gaps() {
    BitSet open = (BitSet) plain.counted.clone();
    open.andNot(plain.covered);
    if (table.complete()) {
      openCases(open);
    } else if (table.hitPolicy() == HitPolicy.COLLECT) {
      assertThat(found(Code.GAP)).as("gaps of a list").isEmpty();
    } else {
      bandGaps(open);
    }
  }

  private void openCases(BitSet open) {
    BitSet told = new BitSet();
    for (Finding finding : of(Code.GAP)) {
      BitSet own = plain.within(finding.cases());
      assertThat(own.intersects(told)).as("a case in two gaps").isFalse();
      told.or(own);
    }
    assertThat(told).as("open cases").isEqualTo(open);
  }

  private void bandGaps(BitSet open) {
    BitSet told = new BitSet();
    for (Finding finding : of(Code.GAP)) {
      BitSet own = plain.within(finding.cases());
      BitSet region = new BitSet();
      open.stream().filter(at -> between(finding, at)).forEach(region::set);
      assertThat(own.isEmpty()).as("an empty gap").isFalse();
      assertThat(own.intersects(told)).as("a gap told before").isFalse();
      own.andNot(region);
      assertThat(cases(own)).as("cases that are no gap").isEmpty();
      told.or(region);
    }
    BitSet expected = new BitSet();
    open.stream()
        .filter(at -> numbers().anyMatch(a -> anyBeside(at, a, true) && anyBeside(at, a, false)))
        .forEach(expected::set);
    expected.andNot(told);
    assertThat(cases(expected)).as("gaps missed").isEmpty();
  }

  private List<List<Object>> cases(BitSet numbered) {
    return numbered.stream().mapToObj(plain.cases::get).toList();
  }

  private IntStream numbers() {
    return IntStream.range(0, space.axes().size())
        .filter(a -> space.axes().get(a) instanceof NumberAxis);
  }

  private boolean anyBeside(int at, int axis, boolean smaller) {
    return IntStream.range(0, rows).anyMatch(r -> plain.beside(r, at, axis, smaller));
  }

  private boolean between(Finding gap, int at) {
    return plain.beside(index(gap.rows().get(0)), at, gap.axis(), true)
        && gap.rows().stream()
            .skip(1)
            .anyMatch(above -> plain.beside(index(above), at, gap.axis(), false));
  }
}
