package id.paritrana.ruleset.analysis;

import static id.paritrana.ruleset.analysis.Said.advice;
import static id.paritrana.ruleset.analysis.Said.said;
import static id.paritrana.ruleset.analysis.Tables.table;
import static id.paritrana.ruleset.analysis.Tables.unique;
import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.ruleset.table.HitPolicy;
import id.paritrana.ruleset.table.Table;
import org.junit.jupiter.api.Test;

/** Cases that no row takes, each with an example. */
class GapsTest {
  @Test
  void bandsThatMeetAreNeitherGapNorOverlap() {
    assertThat(
            said(unique("value < 0.4 -> 1", "value >= 0.4; value < 0.5 -> 2", "value >= 0.5 -> 3")))
        .isEmpty();
  }

  @Test
  void yearsThatFollowOneAnotherMeet() {
    assertThat(said(unique("year <= 2021 -> 1", "year >= 2022 -> 2"))).isEmpty();
  }

  @Test
  void aBandLeftOutIsAGapNamedWhereTheBandBelowEnds() {
    assertThat(
            said(
                unique(
                    "kind in REGENCY_CITY; value >= 0.2; value < 0.4 -> 1",
                    "kind in REGENCY_CITY; value >= 0.5; value < 0.7 -> 2",
                    "kind in PROVINCE; value >= 0.2; value < 0.7 -> 3")))
        .containsExactly(
            "GAP D17 [C18] no row takes `kind = REGENCY_CITY, value = 0.45`: `R-1` (row 17) ends at "
                + "`value < 0.4`, `R-2` (row 18) begins at `value >= 0.5`");
  }

  @Test
  void twoOpenBoundsLeaveOneFigureOut() {
    assertThat(said(unique("value < 0.5 -> 1", "value > 0.5 -> 2")))
        .containsExactly(
            "GAP B17 [C18] no row takes `value = 0.5`: `R-1` (row 17) ends at `value < 0.5`, "
                + "`R-2` (row 18) begins at `value > 0.5`");
  }

  @Test
  void aGapSharedByTwoRowsAboveIsToldOnce() {
    assertThat(
            said(
                unique(
                    "value < 1 -> 1",
                    "kind in PROVINCE; value >= 2 -> 2",
                    "kind in REGENCY_CITY,VILLAGE; value >= 2 -> 3")))
        .containsExactly(
            "GAP B17 [D18, D19] no row takes `value = 1.5, kind = PROVINCE`: `R-1` (row 17) ends at "
                + "`value < 1`, `R-2` (row 18), `R-3` (row 19) begins at `value >= 2`");
  }

  @Test
  void aGapIsToldByTheRowsThatBorderItAndNotByThoseFurtherAway() {
    Table table =
        unique(
            "year >= 2017; year <= 2021 -> 1",
            "kind in PROVINCE,VILLAGE; year >= 2022; year <= 2022 -> 2",
            "kind in REGENCY_CITY; year >= 2022; year <= 2022 -> 3",
            "kind in PROVINCE; year >= 2024 -> 4",
            "kind in REGENCY_CITY; year >= 2026 -> 5",
            "kind in VILLAGE; year >= 2023 -> 6");

    assertThat(said(table))
        .containsExactly(
            "GAP C18 [B20] no row takes `year = 2023, kind = PROVINCE`: `R-2` (row 18) ends at "
                + "`year <= 2022`, `R-4` (row 20) begins at `year >= 2024`",
            "GAP C19 [B21] no row takes `year = 2023, kind = REGENCY_CITY`: `R-3` (row 19) ends at "
                + "`year <= 2022`, `R-5` (row 21) begins at `year >= 2026`");
    assertThat(advice(table))
        .containsExactly(
            "let `R-4` (row 20) begin where `R-2` (row 18) ends, or add a row between them",
            "let the two meet, or add a row between them");
  }

  @Test
  void neitherRowIsAdvisedToGrowIntoAThird() {
    assertThat(
            advice(
                unique(
                    "kind in PROVINCE,VILLAGE; value < 1 -> 1",
                    "kind in PROVINCE; value >= 2 -> 2",
                    "kind in VILLAGE; value >= 1 -> 3")))
        .containsExactly(
            "let `R-2` (row 18) begin where `R-1` (row 17) ends, or add a row between them");
    assertThat(
            advice(
                unique(
                    "kind in VILLAGE; value < 1 -> 1",
                    "kind in PROVINCE,VILLAGE; value >= 2 -> 2",
                    "kind in PROVINCE; value < 2 -> 3")))
        .containsExactly(
            "let `R-1` (row 17) end where `R-2` (row 18) begins, or add a row between them");
    assertThat(
            advice(
                unique(
                    "kind in PROVINCE,VILLAGE; value < 1 -> 1",
                    "kind in REGENCY_CITY,VILLAGE; value >= 2 -> 2",
                    "kind in PROVINCE; value >= 1 -> 3",
                    "kind in REGENCY_CITY; value < 2 -> 4")))
        .containsExactly("add a row between them; neither can grow without meeting a further row");
  }

  @Test
  void aGapPartlyClosedIsToldOncePerRowThatBordersIt() {
    assertThat(
            said(
                unique(
                    "value < 1 -> 1",
                    "kind in PROVINCE; value >= 1; value < 2 -> 2",
                    "value >= 3 -> 3")))
        .extracting(line -> line.substring(0, line.indexOf(' ', 8)))
        .containsExactly("GAP B17 [D19]", "GAP B18 [D19]");
  }

  @Test
  void whatLiesBelowTheFirstBandOrAboveTheLastIsNoGapUnlessTheTableIsComplete() {
    String[] rows = {"value >= 0; value < 1 -> 1", "value >= 1; value < 2 -> 2"};
    assertThat(said(unique(rows))).isEmpty();
    assertThat(said(table(HitPolicy.UNIQUE, true, rows)))
        .containsExactly(
            "GAP B17 [] the table promises a row for every case, but none takes `value = -1`; the "
                + "nearest is `R-1` (row 17) with `value >= 0`",
            "GAP C18 [] the table promises a row for every case, but none takes `value = 3`; the "
                + "nearest is `R-2` (row 18) with `value < 2`");
  }

  @Test
  void aCompleteTableWithoutACodeSaysWhich() {
    assertThat(
            said(
                table(
                    HitPolicy.FIRST,
                    true,
                    "kind in PROVINCE; scale in LARGE -> 1",
                    "kind in PROVINCE -> 2",
                    "kind in VILLAGE -> 3")))
        .containsExactly(
            "GAP B17 [] the table promises a row for every case, but none takes `kind = "
                + "REGENCY_CITY, scale = LARGE`; the nearest is `R-1` (row 17) with `kind in PROVINCE`");
  }

  @Test
  void anAbsentValueIsACaseOfACompleteTableWhereSomeRowTakesIt() {
    assertThat(
            said(
                table(
                    HitPolicy.FIRST,
                    true,
                    "kind in PROVINCE,VILLAGE -> 1",
                    "kind in REGENCY_CITY; scale in LARGE,SMALL -> 2")))
        .containsExactly(
            "GAP B17 [] the table promises a row for every case, but none takes `kind = "
                + "REGENCY_CITY, scale = (absent)`; the nearest is `R-1` (row 17) with `kind in "
                + "PROVINCE, VILLAGE`");
  }
}
