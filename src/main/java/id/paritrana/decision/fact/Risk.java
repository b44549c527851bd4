package id.paritrana.decision.fact;

import id.paritrana.decision.finding.RiskGroupFound;
import id.paritrana.dossier.RiskGroup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The work-accident risk group that applies.
 *
 * @param group I to V; absent when neither the line of business nor the dossier tells
 */
public record Risk(@Nullable String group) implements Fact {
  /**
   * The group of the line of business wins over the one stated; groups that disagree leave it open.
   */
  public static Risk of(List<RiskGroupFound> found, @Nullable RiskGroup stated) {
    List<String> groups = found.stream().map(RiskGroupFound::riskGroup).distinct().toList();
    if (groups.isEmpty()) {
      return new Risk(stated == null ? null : stated.name());
    }
    return new Risk(groups.size() == 1 ? groups.get(0) : null);
  }

  @Override
  public String text() {
    return group == null ? "riskGroup -" : "riskGroup " + group;
  }
}
