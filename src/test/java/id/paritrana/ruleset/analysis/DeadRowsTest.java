package id.paritrana.ruleset.analysis;

import static id.paritrana.ruleset.analysis.Said.said;
import static id.paritrana.ruleset.analysis.Tables.first;
import static id.paritrana.ruleset.analysis.Tables.unique;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Rows that never decide: no case reaches them, or others take all of theirs. */
class DeadRowsTest {
  @Test
  void aRowBelowOneThatTakesAllItsCasesIsShadowed() {
    assertThat(said(first("value >= 0.2 -> 1", "kind in VILLAGE; value >= 0.5 -> 2")))
        .containsExactly(
            "SHADOWED A18 [A17] `R-2` (row 18) never decides: `R-1` (row 17) above takes every case "
                + "of it, such as `value = 0.6, kind = VILLAGE`");
  }

  @Test
  void severalRowsTogetherShadowAndOnlyThoseNeededAreNamed() {
    assertThat(
            said(
                first(
                    "value >= 0.5 -> 1",
                    "kind in VILLAGE; value >= 0.7 -> 2 | shadowed itself",
                    "value < 0.6 -> 3",
                    "kind in VILLAGE -> 4")))
        .contains(
            "SHADOWED A20 [A17, A19] `R-4` (row 20) never decides: every case of it is already taken "
                + "by `R-1` (row 17), `R-3` (row 19) above together; `value = 0.6, kind = VILLAGE`, "
                + "for example, by `R-1` (row 17)");
  }

  @Test
  void aRowAboveThatTheOthersMakeNeedlessIsNotNamed() {
    assertThat(
            said(
                first(
                    "value >= 2; value < 8 -> 1",
                    "value >= 0; value < 5 -> 2",
                    "value >= 5; value < 10 -> 3",
                    "value >= 0; value < 10 -> 4")))
        .containsExactly(
            "SHADOWED A20 [A18, A19] `R-4` (row 20) never decides: every case of it is already taken "
                + "by `R-2` (row 18), `R-3` (row 19) above together; `value = 2`, for example, by "
                + "`R-2` (row 18)");
  }

  @Test
  void aRowThatNoPossibleValueReachesIsUnreachable() {
    assertThat(
            said(
                unique(
                    "year > 2021; year < 2022 -> 1",
                    "year >= 2101 -> 2",
                    "kind in PROVINCE; kind = VILLAGE -> 3",
                    "amount < 0 -> 4")))
        .containsExactly(
            "UNREACHABLE C17 [B17] `R-1` (row 17) can never apply: no possible `year` passes `year "
                + "> 2021` and `year < 2022`; the field holds whole numbers from 2000 to 2100, for "
                + "example 2000",
            "UNREACHABLE D18 [] `R-2` (row 18) can never apply: no possible `year` passes `year >= "
                + "2101`; the field holds whole numbers from 2000 to 2100, for example 2000",
            "UNREACHABLE F19 [E19] `R-3` (row 19) can never apply: no possible `kind` passes `kind "
                + "in PROVINCE` and `kind = VILLAGE`; the field holds one code, for example PROVINCE, "
                + "REGENCY_CITY, VILLAGE",
            "UNREACHABLE G20 [] `R-4` (row 20) can never apply: no possible `amount` passes `amount "
                + "< 0`; the field holds numbers from 0 to 1000000000000000000, for example "
                + "500000000000000000");
  }

  @Test
  void aRangeThatEndsBeforeItStartsIsLeftToTheOtherCheck() {
    assertThat(said(unique("value >= 5; value < 2 -> 1"))).isEmpty();
  }
}
