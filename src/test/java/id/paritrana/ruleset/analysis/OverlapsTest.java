package id.paritrana.ruleset.analysis;

import static id.paritrana.ruleset.analysis.Said.said;
import static id.paritrana.ruleset.analysis.Tables.collect;
import static id.paritrana.ruleset.analysis.Tables.first;
import static id.paritrana.ruleset.analysis.Tables.table;
import static id.paritrana.ruleset.analysis.Tables.unique;
import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.ruleset.table.HitPolicy;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Cases that two rows take where one only may. */
class OverlapsTest {
  @Test
  void rowsOfAUniqueTableThatShareACaseOverlap() {
    assertThat(
            said(
                unique(
                    "indicator = coverage.ratio; value >= 0; value < 0.5 -> 1",
                    "indicator = coverage.ratio; value >= 0.4; value < 1 -> 2")))
        .containsExactly(
            "OVERLAP C18 [D17] `R-1` (row 17) and `R-2` (row 18) both take `indicator = "
                + "coverage.ratio, value = 0.45` and give different results, where only one row may hit");
  }

  @Test
  void anEmptyCellOverlapsWithTheAbsentValueToo() {
    assertThat(said(unique("scale in LARGE; kind in VILLAGE -> 1", "kind in VILLAGE -> 1")))
        .containsExactly(
            "OVERLAP A18 [B17] `R-1` (row 17) and `R-2` (row 18) both take `scale = LARGE, kind = "
                + "VILLAGE` and give the same results, where only one row may hit");
  }

  @Test
  void rowsThatFirstTakesAnywayOrCollectGathersDoNotOverlap() {
    assertThat(said(first("value >= 0.5 -> 1", "value >= 0.2 -> 2"))).isEmpty();
    assertThat(said(collect("value > 0 -> 1", "value > 100 -> 2", "value > 100 -> 3"))).isEmpty();
  }

  @Test
  void sameCasesWithOtherResultsContradict() {
    assertThat(said(unique("kind in VILLAGE,PROVINCE -> 1", "kind in PROVINCE,VILLAGE -> 2")))
        .containsExactly(
            "CONTRADICTION Z18 [Z17] `R-1` (row 17) and `R-2` (row 18) take exactly the same cases, "
                + "such as `kind = PROVINCE`, but give different results");
  }

  @Test
  void aRowSaidTwiceIsADuplicateUnderAnyHitPolicy() {
    String[] rows = {
      "year > 2019; year <= 2021 -> 5 | article 1", "year >= 2020; year < 2022 -> 5.0"
    };
    for (HitPolicy policy : HitPolicy.values()) {
      assertThat(said(table(policy, false, rows)))
          .containsExactly(
              "DUPLICATE_ROW A18 [A17] `R-2` (row 18) repeats `R-1` (row 17): the same cases, such "
                  + "as `year = 2020`, and the same results");
    }
  }

  @Test
  void rowsOnDifferentFactsNeverHitTogether() {
    assertThat(said(unique("value > 1 -> 1", "value > 1; 2.value > 3 -> 2"))).isEmpty();
    assertThat(said(unique("value > 1; 2.value > 2 -> 1", "value > 1; 2.value > 3 -> 2")))
        .containsExactly(
            "OVERLAP C18 [C17] `R-1` (row 17) and `R-2` (row 18) both take `value = 2; fact 2: value "
                + "= 4` and give different results, where only one row may hit");
  }

  @Test
  void tooManyAreCutOffAndThatIsSaid() {
    String[] rows = new String[12];
    for (int r = 0; r < rows.length; r++) {
      rows[r] = "value >= " + r + " -> " + r;
    }
    List<String> said = said(unique(rows));
    assertThat(said).hasSize(51).filteredOn(s -> s.startsWith("OVERLAP")).hasSize(50);
    assertThat(said)
        .contains(
            "UNDECIDED null [] there are more problems of the kind `OVERLAP` in this table; the "
                + "first 50 are listed");
  }
}
