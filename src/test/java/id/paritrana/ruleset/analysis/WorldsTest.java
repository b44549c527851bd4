package id.paritrana.ruleset.analysis;

import static id.paritrana.ruleset.analysis.Said.said;
import static id.paritrana.ruleset.analysis.Tables.table;
import static id.paritrana.ruleset.analysis.Tables.unique;
import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.ruleset.table.HitPolicy;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Fields that go together: no witness that cannot be, and no row left that asks for one. */
class WorldsTest {
  /** A province is without scale; a village belongs to the group of villages. */
  private static final List<World> WORLDS =
      List.of(
          World.ANY.with("kind", Domain.codes(Set.of("PROVINCE"))).with("scale", Domain.none()),
          World.ANY
              .with("kind", Domain.codes(Set.of("VILLAGE")))
              .with("group", Domain.codes(Set.of("SMALL_VILLAGE", "BIG_VILLAGE"))),
          World.ANY
              .with("kind", Domain.codes(Set.of("REGENCY_CITY")))
              .with("group", Domain.codes(Set.of("REGION"))));

  @Test
  void aRowThatAsksForWhatExcludesOneAnotherIsUnreachable() {
    assertThat(said(unique("kind in PROVINCE; scale in LARGE,SMALL -> 1"), WORLDS))
        .containsExactly(
            "UNREACHABLE C17 [B17] `R-1` (row 17) can never apply: where `kind in "
                + "PROVINCE` holds, `scale` is always empty, so `scale in LARGE, SMALL` "
                + "never does");
  }

  @Test
  void theConditionThatCannotHoldSaysWhatThereIs() {
    assertThat(said(unique("value > 1; group in REGION; kind = VILLAGE -> 1"), WORLDS))
        .containsExactly(
            "UNREACHABLE D17 [C17] `R-1` (row 17) can never apply: where `group in "
                + "REGION` holds, `kind` can only be `PROVINCE`, `REGENCY_CITY`, so `kind = "
                + "VILLAGE` never does");
    assertThat(
            said(
                unique(
                    "kind in VILLAGE; group in REGION -> 1",
                    "group in SMALL_VILLAGE,BIG_VILLAGE -> 2"),
                WORLDS))
        .containsExactly(
            "UNREACHABLE C17 [B17] `R-1` (row 17) can never apply: where `kind in VILLAGE` holds, "
                + "`group` can only be `BIG_VILLAGE`, `SMALL_VILLAGE`, so `group in REGION` never does");
  }

  @Test
  void rowsThatMeetOnlyWhereNoCaseIsDoNotOverlap() {
    assertThat(said(unique("kind in PROVINCE,VILLAGE -> 1", "group in REGION -> 2"), WORLDS))
        .containsExactly(
            "OVERLAP A18 [B17] `R-1` (row 17) and `R-2` (row 18) both take `kind = "
                + "PROVINCE, group = REGION` and give different results, where only one row "
                + "may hit");
    assertThat(said(unique("kind in VILLAGE -> 1", "group in REGION -> 2"), WORLDS)).isEmpty();
  }

  @Test
  void rowsInUnlikeWordsThatTakeTheSameCasesAreTwins() {
    assertThat(
            said(
                unique(
                    "kind in VILLAGE -> 1",
                    "group in SMALL_VILLAGE,BIG_VILLAGE; kind in VILLAGE -> 1"),
                WORLDS))
        .containsExactly(
            "DUPLICATE_ROW A18 [A17] `R-2` (row 18) repeats `R-1` (row 17): the same "
                + "cases, such as `kind = VILLAGE, group = BIG_VILLAGE`, and the same "
                + "results");
  }

  @Test
  void aCompleteTableNeedNotTakeWhatThereIsNot() {
    assertThat(
            said(
                table(
                    HitPolicy.UNIQUE,
                    true,
                    "kind in PROVINCE -> 1",
                    "kind in VILLAGE,REGENCY_CITY; scale in LARGE,SMALL -> 2"),
                WORLDS))
        .isEmpty();
  }

  @Test
  void anAbsentValueThatNothingCanStandForIsACase() {
    assertThat(
            said(
                table(
                    HitPolicy.UNIQUE,
                    true,
                    "kind in VILLAGE,REGENCY_CITY; scale in LARGE,SMALL -> 2"),
                WORLDS))
        .containsExactly(
            "GAP B17 [] the table promises a row for every case, but none takes `kind "
                + "= PROVINCE, scale = (absent)`; the nearest is `R-1` (row 17) with `kind "
                + "in VILLAGE, REGENCY_CITY`");
  }

  @Test
  void bandsOfCasesThatCannotBeHaveNoGap() {
    String[] rows = {"kind in PROVINCE; value < 1 -> 1", "scale in LARGE; value >= 2 -> 2"};
    assertThat(said(unique(rows), WORLDS)).isEmpty();
    assertThat(said(unique(rows))).hasSize(1);
  }

  @Test
  void twoFactsOfOneCaseAreOfOneKind() {
    assertThat(said(unique("kind in PROVINCE; 2.kind in VILLAGE -> 1"), WORLDS))
        .containsExactly(
            "UNREACHABLE C17 [B17] `R-1` (row 17) can never apply: there is no case "
                + "with `kind in PROVINCE` and `kind in VILLAGE`");
  }

  @Test
  void aYearHasTwelveMonths() {
    assertThat(said(unique("month <= 202412 -> 1", "month >= 202501 -> 2"))).isEmpty();
    assertThat(said(unique("month < 202412 -> 1", "month >= 202502 -> 2")))
        .containsExactly(
            "GAP B17 [C18] no row takes `month = 202412`: `R-1` (row 17) ends at "
                + "`month < 202412`, `R-2` (row 18) begins at `month >= 202502`");
    assertThat(said(unique("month > 202412; month < 202501 -> 1")))
        .containsExactly(
            "UNREACHABLE C17 [B17] `R-1` (row 17) can never apply: no possible `month` passes `month "
                + "> 202412` and `month < 202501`; the field holds months from 200001 to 210012, for "
                + "example 200001");
  }
}
