package id.paritrana.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.paritrana.Shipped;
import id.paritrana.ruleset.MachineBusy;
import id.paritrana.ruleset.Stalled;
import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Problem;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** All cases together may take a minute of the processor's time, and five by the clock. */
class LateCasesTest {
  @Test
  void criteriaThatAreSlowAreToldAtTheCaseTheyGotTo() {
    CaseRun run = run(60, 60);

    List<Problem> late = run.problems().stream().filter(p -> p.code() == Code.CASE_FAILED).toList();
    assertThat(late).hasSize(1);
    assertThat(late.get(0).found().en()).contains("the cases take longer than a minute");
    assertThat(run.results()).hasSize(1);
  }

  @Test
  void criteriaThatTheProcessorWasTakenFromAreNotBlamed() {
    CaseRun run = run(290, 59);

    assertThat(run.problems()).noneMatch(problem -> problem.code() == Code.CASE_FAILED);
    assertThat(run.results()).hasSize(2);
  }

  @Test
  void aCheckThatWaitedForFiveMinutesIsGivenUp() {
    assertThatThrownBy(() -> run(300, 59)).isInstanceOf(MachineBusy.class);
  }

  private static CaseRun run(int waited, int worked) {
    return CaseRun.of(
        Shipped.ruleset(),
        CaseBook.of(
                "CaseTable | nominee.kind | nominee.province | assessmentYear | stage",
                "Satu | PROVINCE | Riau | 2024 | SCREENING",
                "Dua | PROVINCE | Riau | 2024 | SCREENING")
            .cases(),
        Set.of(),
        Stalled.clocks(Duration.ofSeconds(waited), Duration.ofSeconds(worked)));
  }
}
