package id.paritrana.decision.finding;

import id.paritrana.decision.fact.Fact;
import id.paritrana.dossier.Text;

/** What one firing said. */
public sealed interface Finding extends Fact
    permits AwardProposed,
        Beyond,
        CategoryFound,
        CeilingFound,
        DocumentRequired,
        FlagRaised,
        GateFailed,
        GroupFound,
        Inapplicable,
        Lacking,
        PointsGiven,
        ProgrammeRequired,
        RankFound,
        RateFound,
        RiskGroupFound,
        ScaleFound,
        SliceFound,
        TargetFound,
        WeightSet {

  /** The finding as a sentence. */
  Text says();

  @Override
  default String text() {
    return says().en();
  }
}
