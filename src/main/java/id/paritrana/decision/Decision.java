package id.paritrana.decision;

import id.paritrana.decision.fact.Indicator;
import id.paritrana.decision.finding.AwardProposed;
import id.paritrana.decision.finding.FlagRaised;
import id.paritrana.decision.finding.GateFailed;
import id.paritrana.dossier.Dossier;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * The whole answer to one dossier, but for its id and time: the same dossier and ruleset give an
 * equal decision.
 *
 * @param gates those that failed
 * @param ruleset id of the ruleset that decided
 */
public record Decision(
    Outcome outcome,
    Dossier dossier,
    @Nullable String category,
    Score score,
    List<Said<GateFailed>> gates,
    List<Said<FlagRaised>> flags,
    List<Missing> missing,
    List<Contest> contested,
    List<Said<AwardProposed>> specialAwards,
    SortedMap<String, Indicator> indicators,
    List<Firing> firings,
    String ruleset) {

  /** A finding and the rule that said it. */
  public record Said<F>(F finding, RuleRef rule) {}
}
