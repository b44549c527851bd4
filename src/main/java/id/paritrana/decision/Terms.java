package id.paritrana.decision;

import id.paritrana.decision.Decision.Said;
import id.paritrana.decision.fact.Fact;
import id.paritrana.decision.finding.Finding;
import id.paritrana.decision.finding.QuotaSet;
import id.paritrana.decision.finding.RankAwardSet;
import id.paritrana.decision.finding.TieBreakSet;
import id.paritrana.decision.finding.ZoneFound;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the selection tables of one ruleset say of one cohort or origin.
 *
 * @param contested rows that allow one hit only and hit together; they count for nothing
 */
public record Terms(Fact asked, List<Firing> firings, List<Contest> contested, String ruleset) {

  public Optional<Said<QuotaSet>> quota() {
    return said(QuotaSet.class).findFirst();
  }

  public Optional<Said<ZoneFound>> zone() {
    return said(ZoneFound.class).findFirst();
  }

  /** In the order in which they are asked. */
  public List<Said<TieBreakSet>> tieBreaks() {
    Comparator<Said<TieBreakSet>> order = Comparator.comparing(said -> said.finding().order());
    return said(TieBreakSet.class).sorted(order).toList();
  }

  public List<Said<RankAwardSet>> awards() {
    return said(RankAwardSet.class).toList();
  }

  private <F extends Finding> Stream<Said<F>> said(Class<F> type) {
    return firings.stream()
        .filter(firing -> contested.stream().noneMatch(c -> c.firings().contains(firing)))
        .flatMap(
            firing ->
                firing.said().stream()
                    .filter(type::isInstance)
                    .map(said -> new Said<>(type.cast(said), firing.rule())));
  }
}
