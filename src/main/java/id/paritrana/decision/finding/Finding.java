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
        QuotaSet,
        RankAwardSet,
        RankFound,
        RateFound,
        RiskGroupFound,
        ScaleFound,
        SliceFound,
        TargetFound,
        TieBreakSet,
        WeightSet,
        ZoneFound {

  /** The finding as a sentence. */
  Text says();

  @Override
  default String text() {
    return says().en();
  }
}
