package id.paritrana.ruleset.analysis;

import static id.paritrana.ruleset.analysis.Said.said;
import static id.paritrana.ruleset.analysis.Tables.collect;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Rows of a list that say nothing new, gates of two minds, and places taken twice. */
class CollectedTest {
  @Test
  void aRowOfAListInsideAnotherWithTheSameResultsSaysNothingNew() {
    assertThat(said(collect("kind in PROVINCE -> 5", "kind in PROVINCE,VILLAGE -> 5")))
        .containsExactly(
            "SHADOWED A17 [A18] `R-1` (row 17) says nothing new: `R-2` (row 18) takes "
                + "every case of it, such as `kind = PROVINCE`, with the same results");
  }

  @Test
  void aRowThatSaysSomethingElseOrReachesFurtherStays() {
    assertThat(said(collect("kind in PROVINCE -> 4", "kind in PROVINCE,VILLAGE -> 5"))).isEmpty();
    assertThat(said(collect("kind in PROVINCE,VILLAGE -> 5", "kind in VILLAGE,REGENCY_CITY -> 5")))
        .isEmpty();
  }

  @Test
  void aRowThatNeedsAnotherFactBesidesSaysNothingNew() {
    assertThat(said(collect("value >= 1 -> 5", "value >= 1; 2.value > 3 -> 5")))
        .containsExactly(
            "SHADOWED A18 [A17] `R-2` (row 18) says nothing new: `R-1` (row 17) takes "
                + "every case of it, such as `value = 2; fact 2: value = 4`, with the same "
                + "results");
    assertThat(said(collect("value >= 1 -> 5", "2.value > 3 -> 5"))).isEmpty();
  }

  @Test
  void oneGateWithTwoSeveritiesInOneCaseContradicts() {
    assertThat(said(collect("value < 1 -> NO_WAGE/VERIFY", "value < 0.5 -> NO_WAGE/DISQUALIFY")))
        .containsExactly(
            "CONTRADICTION Z18 [Z17] `R-1` (row 17) and `R-2` (row 18) both take "
                + "`value = 0` and fail the gate `NO_WAGE`, but not with the same severity");
  }

  @Test
  void gatesThatShareNoCaseOrNoNameMayDifferInSeverity() {
    assertThat(
            said(
                collect(
                    "value >= 0.5; value < 1 -> NO_WAGE/VERIFY",
                    "value < 0.5 -> NO_WAGE/DISQUALIFY",
                    "value < 1 -> LOW_WAGE/VERIFY")))
        .isEmpty();
  }

  @Test
  void twoTieBreaksAtOnePlaceInOneCohortContradict() {
    assertThat(
            said(
                collect(
                    "kind in PROVINCE,VILLAGE -> 2/COVERAGE", "value >= 1 -> 2.0/UNDERSTANDING")))
        .containsExactly(
            "CONTRADICTION W18 [W17] `R-1` (row 17) and `R-2` (row 18) both take "
                + "`kind = PROVINCE, value = 2` and stand at place `2`, but do not compare "
                + "the same");
  }

  @Test
  void tieBreaksThatShareNoCohortOrNoPlaceStay() {
    assertThat(
            said(
                collect(
                    "kind in PROVINCE,VILLAGE -> 1/COVERAGE",
                    "kind in REGENCY_CITY -> 1/COMPLIANCE",
                    "kind in PROVINCE,REGENCY_CITY -> 2/UNDERSTANDING",
                    "kind in VILLAGE,PROVINCE; value >= 1 -> 3/COVERAGE")))
        .isEmpty();
  }
}
