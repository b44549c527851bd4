package id.paritrana.draft;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Shipped;
import id.paritrana.ruleset.table.Cases;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A change that no case notices is listed, unless a sheet says why none can. */
class MutationsTest {
  private static final String COVERAGE =
      "CaseTable | nominee.kind | nominee.province | assessmentYear | stage"
          + " | participation.PU.workers | participation.PU.covered | expect points coverage.ratio | expect aspect COVERAGE";
  private static final String EXACTLY =
      "Tepat 20 % | PROVINCE | Riau | 2024 | SCREENING | 10000 | 2000 | 20 | 20";
  private static final String BELOW =
      "Di bawah 31 % | PROVINCE | Riau | 2024 | SCREENING | 10000 | 3099 | 20";
  private static final String AT_END =
      "Tepat 31 % | PROVINCE | Riau | 2024 | SCREENING | 10000 | 3100 | 30";
  private static final String UNDER =
      "Di bawah 20 % | PROVINCE | Riau | 2024 | SCREENING | 10000 | 1999 | 10";

  @Test
  void casesOnEitherSideOfBothBoundsLeaveOnlyWhatCannotMatter() {
    Mutations tried = tried(CaseBook.of(COVERAGE, EXACTLY, BELOW, AT_END, UNDER).cases());

    assertThat(survivors(tried))
        .containsExactly(
            "Cakupan B18 group in GOVERNMENT → group in GOVERNMENT, SMALL_MICRO",
            "Cakupan B18 group in GOVERNMENT → -");
    assertThat(tried.tried()).isEqualTo(16);
    assertThat(tried.killed()).isEqualTo(14);
  }

  @Test
  void aMissingCaseLetsItsChangeThrough() {
    assertThat(survivors(tried(CaseBook.of(COVERAGE, EXACTLY, BELOW, AT_END).cases())))
        .contains("Cakupan F18 value >= 0.2 → value >= 0.199");
    assertThat(survivors(tried(CaseBook.of(COVERAGE, BELOW, AT_END, UNDER).cases())))
        .contains("Cakupan F18 value >= 0.2 → value > 0.2");
    assertThat(survivors(tried(CaseBook.of(COVERAGE, EXACTLY, BELOW, UNDER).cases())))
        .contains("Cakupan G18 value < 0.31 → value <= 0.31");
  }

  @Test
  void aReasonExplainsASurvivorAndOneWithoutSurvivorIsAProblem() {
    Cases cases =
        CaseBook.of(COVERAGE, EXACTLY, BELOW, AT_END, UNDER)
            .sheet(
                "Uji tetap",
                "SurvivorTable | change | reason",
                "COV-002 | group in GOVERNMENT → - | hanya pemerintah",
                "COV-002, COV-003 | value >= 0.2 | keliru",
                "CAT-* | kind | tidak dicoba")
            .cases();

    Mutations tried = tried(cases);

    assertThat(tried.survivors())
        .extracting(Survivor::reason)
        .containsExactly(null, "hanya pemerintah");
    assertThat(
            tried.problems().stream().map(problem -> problem.place() + " " + problem.found().en()))
        .containsExactly(
            "scoring-government.xlsx [Cakupan] B18 no case notices the change"
                + " `group in GOVERNMENT → group in GOVERNMENT, SMALL_MICRO` of row `COV-002`",
            "uji.xlsx [Uji tetap] A6 the reason given for `value >= 0.2` of `COV-002` fits no change that went unnoticed");
  }

  @Test
  void progressCountsEveryChange() {
    List<Integer> told = new ArrayList<>();

    Mutations.of(
        Shipped.ruleset(),
        CaseBook.of(COVERAGE, EXACTLY).cases(),
        Set.of("FRM-001")::contains,
        told::add);

    assertThat(told).containsExactly(1, 2, 3, 4, 5);
  }

  private static Mutations tried(Cases cases) {
    return Mutations.of(Shipped.ruleset(), cases, "COV-002"::equals, done -> {});
  }

  private static List<String> survivors(Mutations tried) {
    return tried.survivors().stream()
        .map(s -> s.place().sheet() + " " + s.place().spot() + " " + s.change())
        .toList();
  }
}
