package id.paritrana.publication;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.history.Act;
import id.paritrana.impact.Filter;
import id.paritrana.impact.Impact;
import id.paritrana.impact.Impacts;
import id.paritrana.impact.Name;
import id.paritrana.impact.State;
import id.paritrana.impact.Stored;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which reports may be agreed to. */
class ReadImpactTest {
  @TempDir Path folder;

  @Test
  void aFileThatNobodyIsRecordedToHaveAskedForIsNoReport() throws Exception {
    Clock clock = Clock.fixed(Office.NOON, ZoneOffset.UTC);
    Path drafts = folder.resolve("drafts");
    try (Office office = new Office(folder);
        Impacts impacts = new Impacts(drafts, office.journal, clock)) {
      ReadImpact assessments = new ReadImpact(impacts, office.current, office.history, clock);
      String draft = office.submitted(0.8);
      Impact impact =
          new Impact(
              office.current.ruleset(),
              office.publication.find(draft).orElseThrow().ruleset(),
              Filter.NONE);

      Stored laid = done(impacts, impacts.begin(draft, impact, report -> {}));
      assertThat(assessments.hold(draft, laid.sha256())).isFalse();

      Stored made = done(impacts, assessments.begin(draft, impact, "editor"));
      assertThat(made).isEqualTo(laid);
      assertThat(assessments.hold(draft, made.sha256())).isTrue();
      assertThat(assessments.begin(draft, impact, "somebody else")).isEqualTo(made.name());
      assertThat(office.history.of(draft))
          .extracting(step -> step.act() + " " + step.by() + " " + step.impact())
          .containsExactly(
              Act.SUBMITTED + " editor null", Act.ASSESSED + " editor " + made.sha256());
    }
  }

  private static Stored done(Impacts impacts, Name name) throws Exception {
    while (impacts.find(name).orElseThrow() instanceof State.Running) {
      Thread.sleep(20);
    }
    return ((State.Done) impacts.find(name).orElseThrow()).report();
  }
}
