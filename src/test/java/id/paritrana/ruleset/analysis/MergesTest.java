package id.paritrana.ruleset.analysis;

import static id.paritrana.ruleset.analysis.Said.said;
import static id.paritrana.ruleset.analysis.Tables.collect;
import static id.paritrana.ruleset.analysis.Tables.first;
import static id.paritrana.ruleset.analysis.Tables.unique;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Rows that could be one. */
class MergesTest {
  @Test
  void bandsThatSayTheSameCouldBeOneRow() {
    assertThat(said(unique("value >= 0; value < 1 -> 5", "value >= 1; value < 2 -> 5")))
        .containsExactly(
            "MERGEABLE B18 [B17] `R-1` (row 17) and `R-2` (row 18) say the same and differ only in "
                + "`value`; `value = 1.5`, for example, could stand in one row with the other");
  }

  @Test
  void rowsOnAnotherBasisAreNotMerged() {
    assertThat(said(unique("value < 1 -> 5 | article 1", "value >= 1 -> 5 | article 2"))).isEmpty();
  }

  @Test
  void codesAreMergedOnlyWhereOneCellCanHoldThem() {
    assertThat(said(unique("kind = PROVINCE -> 5", "kind = VILLAGE -> 5"))).isEmpty();
    assertThat(said(unique("kind in PROVINCE -> 5", "kind in VILLAGE -> 5")))
        .singleElement()
        .asString()
        .startsWith("MERGEABLE B18 [B17]");
  }

  @Test
  void aRowBetweenKeepsTwoRowsOfAFirstTableApart() {
    assertThat(
            said(
                first(
                    "kind in PROVINCE; value < 2 -> 5",
                    "value < 1 -> 7",
                    "kind in VILLAGE; value < 2 -> 5")))
        .isEmpty();
  }

  @Test
  void aListKeptGroupByGroupIsNotMerged() {
    assertThat(said(collect("kind in PROVINCE -> 5", "kind in VILLAGE -> 5"))).isEmpty();
  }
}
