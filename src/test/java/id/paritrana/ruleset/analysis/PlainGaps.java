package id.paritrana.ruleset.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.table.HitPolicy;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** Which cases nobody takes, and whether the gaps told are just these. */
final class PlainGaps {
  private final Space space;
  private final PlainSpace plain;
  private final List<Finding> found;

  PlainGaps(Space space, PlainSpace plain, Findings findings) {
    this.space = space;
    this.plain = plain;
    this.found = findings.found().stream().filter(f -> f.code() == Code.GAP).toList();
  }

  void check() {
    BitSet open = (BitSet) plain.counted.clone();
    open.andNot(plain.covered);
    if (plain.table.complete()) {
      openCases(open);
    } else if (plain.table.hitPolicy() == HitPolicy.COLLECT) {
      assertThat(found).as("gaps of a list").isEmpty();
    } else {
      bandGaps(open);
    }
  }

  private void openCases(BitSet open) {
    BitSet told = new BitSet();
    for (Finding finding : found) {
      BitSet own = plain.within(finding.cases());
      assertThat(own.intersects(told)).as("a case in two gaps").isFalse();
      told.or(own);
    }
    assertThat(told).as("open cases").isEqualTo(open);
  }

  private void bandGaps(BitSet open) {
    BitSet told = new BitSet();
    for (Finding finding : found) {
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
    return IntStream.range(0, plain.table.rows().size())
        .anyMatch(r -> plain.beside(r, at, axis, smaller));
  }

  /** Whether the rows named are the next ones below and above the case. */
  private boolean between(Finding gap, int at) {
    return plain.borders(PlainVerdict.index(gap.rows().get(0)), at, gap.axis(), true)
        && gap.rows().stream()
            .skip(1)
            .anyMatch(above -> plain.borders(PlainVerdict.index(above), at, gap.axis(), false));
  }
}
