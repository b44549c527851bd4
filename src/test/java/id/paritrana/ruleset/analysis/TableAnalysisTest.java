package id.paritrana.ruleset.analysis;

import static id.paritrana.ruleset.analysis.Tables.collect;
import static id.paritrana.ruleset.analysis.Tables.first;
import static id.paritrana.ruleset.analysis.Tables.table;
import static id.paritrana.ruleset.analysis.Tables.unique;
import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.ruleset.problem.Problem;
import id.paritrana.ruleset.problem.Problems;
import id.paritrana.ruleset.table.HitPolicy;
import id.paritrana.ruleset.table.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Tables in short and what is said of them: code, cell, other cells, and the sentence. */
class TableAnalysisTest {
  private static final Map<String, Domain> FIELDS =
      Map.of(
          "kind", Domain.codes(Set.of("PROVINCE", "REGENCY_CITY", "VILLAGE")),
          "scale", Domain.codes(Set.of("LARGE", "SMALL")).orAbsent(),
          "indicator", Domain.anyCode(),
          "value", Domain.numbers(),
          "amount", Domain.numbers(BigDecimal.ZERO, new BigDecimal("1e18")),
          "year", Domain.wholeNumbers(2000, 2100));

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

  private static List<String> said(Table table) {
    Problems problems = new Problems();
    TableAnalysis.check(table, (type, field) -> FIELDS.get(field), problems);
    return problems.sorted().stream().map(TableAnalysisTest::line).toList();
  }

  private static String line(Problem problem) {
    List<String> related = problem.related().stream().map(place -> place.spot()).toList();
    return problem.code()
        + " "
        + problem.place().spot()
        + " "
        + related
        + " "
        + problem.found().en();
  }
}
