package id.paritrana.ruleset.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Problem;
import id.paritrana.ruleset.problem.Problems;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a budget cuts short is said, never passed over. */
class UndecidedTest {
  private static final Space SPACE =
      Space.of(
          Tables.first("value < 1 -> 1", "value >= 1; value < 2 -> 2", "value < 2 -> 3"),
          (type, field) -> Domain.numbers());

  @Test
  void aSmallBudgetLeavesARegionUndecided() {
    Region region = SPACE.entries().get(2).cases();
    List<Box> above = List.of(SPACE.entries().get(0).box(), SPACE.entries().get(1).box());

    Leftover whole = Leftover.of(region, above, 1, Budget.of(6));
    assertThat(whole.decided()).isTrue();
    assertThat(whole.pieces()).isEmpty();
    assertThat(Leftover.of(region, above, 1, Budget.of(5)).decided()).isFalse();
  }

  @Test
  void aShareEndsWithTheWholeBudget() {
    Budget whole = Budget.of(3);
    assertThat(whole.share(1).spend(2)).isFalse();
    assertThat(whole.share(5).spend(2)).isTrue();
    assertThat(whole.share(5).spend(2)).isFalse();
  }

  @Test
  void theRowsOfWhichItIsNotKnownAreNamed() {
    Findings findings = new Findings();
    findings.undecided(Code.SHADOWED, SPACE.entries().subList(1, 3));
    findings.undecided(Code.GAP, List.of());
    findings.undecided(Code.MERGEABLE, List.of());
    findings.more(Code.OVERLAP);
    Problems problems = new Problems();
    new Report(SPACE, problems).add(findings);

    assertThat(problems.sorted()).extracting(Problem::code).containsOnly(Code.UNDECIDED);
    assertThat(problems.sorted())
        .extracting(problem -> problem.found().en())
        .containsExactly(
            "there are more problems of the kind `OVERLAP` in this table; the first 50 are listed",
            "it was too intricate to decide whether the rows above take every case of `R-2` (row 18), "
                + "`R-3` (row 19) (2 in all)",
            "the table is too intricate to find every gap in it; there may be more than are listed",
            "the table is too large to find every pair of rows that could be one");
  }
}
