package id.paritrana.decision.finding;

import id.paritrana.decision.fact.Indicator;
import id.paritrana.dossier.Text;
import java.util.List;
import java.util.stream.Collectors;

/** A special award and the figures that earned it. */
public record AwardProposed(String award, List<Indicator> earnedBy) implements Finding {
  private String figures() {
    return earnedBy.stream().map(Indicator::text).collect(Collectors.joining(", "));
  }

  @Override
  public Text says() {
    return new Text(
        figures() + ": candidate for the special award " + award,
        figures() + ": calon penghargaan khusus " + award);
  }
}
