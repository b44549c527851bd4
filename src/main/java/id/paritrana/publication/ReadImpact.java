package id.paritrana.publication;

import id.paritrana.evaluation.Current;
import id.paritrana.history.Act;
import id.paritrana.history.History;
import id.paritrana.history.Overtaken;
import id.paritrana.history.Step;
import id.paritrana.impact.Filter;
import id.paritrana.impact.Impact;
import id.paritrana.impact.Impacts;
import id.paritrana.impact.Name;
import id.paritrana.impact.Stored;
import java.io.IOException;
import java.time.Clock;
import java.util.List;

/**
 * The reports that may be agreed to: on the whole journal, against what is in force, and recorded
 * as made, since a file alone may be anybody's. Decisions recorded since do not undo one, or nobody
 * could ever agree on a busy day.
 */
public record ReadImpact(Impacts impacts, Current current, History history, Clock clock)
    implements Assessments {
  /**
   * Begins a report, and records the finished one in the name of who asked for it.
   *
   * @throws Impacts.Busy if too many wait
   */
  public Name begin(String draft, Impact impact, String by) {
    return impacts.begin(draft, impact, report -> record(draft, by, report));
  }

  @Override
  public boolean hold(String draft, String impact) {
    String sha256 = impact.replaceFirst("^sha256:", "");
    try {
      return isRecorded(history.steps(), draft, sha256)
          && impacts
              .finished(draft, sha256)
              .filter(report -> report.base().equals(current.ruleset().id()))
              .filter(ReadImpact::isWhole)
              .isPresent()
          && impacts.sign(draft, sha256);
    } catch (IOException damaged) {
      return false;
    }
  }

  private void record(String draft, String by, Stored report) {
    List<Step> seen = history.steps();
    while (isWhole(report)
        && new Course(seen, draft).isSubmitted()
        && !isRecorded(seen, draft, report.sha256())) {
      String what =
          "%s of %s decisions would change"
              .formatted(report.head().get("changed"), report.head().get("decisions"));
      Step step =
          Step.of(Act.ASSESSED, report.draft(), by, what)
              .to(draft, report.base())
              .agreeing(report.sha256(), List.of());
      try {
        history.take(step, seen, clock.instant());
      } catch (Overtaken e) {
        // Somebody else took a step; this one follows it.
      }
      seen = history.steps();
    }
  }

  private static boolean isWhole(Stored report) {
    return report.head().path("filter").equals(Filter.NONE.json());
  }

  private static boolean isRecorded(List<Step> steps, String draft, String sha256) {
    return steps.stream()
        .anyMatch(
            step ->
                step.act() == Act.ASSESSED
                    && draft.equals(step.draft())
                    && sha256.equals(step.impact()));
  }
}
