package id.paritrana.publication;

import id.paritrana.evaluation.Current;
import id.paritrana.impact.Filter;
import id.paritrana.impact.Impacts;
import java.io.IOException;

/**
 * Whether a report is one that may be agreed to: on the whole journal, against what is in force.
 * Decisions recorded since it was made do not undo it, or nobody could ever agree on a busy day.
 */
public record ReadImpact(Impacts impacts, Current current) implements Assessments {
  @Override
  public boolean hold(String draft, String impact) {
    String sha256 = impact.replaceFirst("^sha256:", "");
    try {
      return impacts
              .finished(draft, sha256)
              .filter(report -> report.base().equals(current.ruleset().id()))
              .filter(report -> report.head().path("filter").equals(Filter.NONE.json()))
              .isPresent()
          && impacts.sign(draft, sha256);
    } catch (IOException damaged) {
      return false;
    }
  }
}
