package id.paritrana.draft;

import id.paritrana.decision.Decision.Said;
import id.paritrana.decision.Firing;
import id.paritrana.decision.Terms;
import id.paritrana.decision.finding.QuotaSet;
import id.paritrana.decision.finding.RankAwardSet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/** What the selection tables say of a cohort or an origin. */
record Selecting(Terms terms) implements Answer {
  @Override
  public List<Firing> firings() {
    return terms.firings();
  }

  @Override
  public Map<String, BigDecimal> figures() {
    return Map.of();
  }

  @Override
  public Found held(Expectation.Column column) {
    return switch (column.kind()) {
      case WINNERS -> one(terms.quota(), quota -> BigDecimal.valueOf(quota.winners()));
      case SENT_UP -> one(terms.quota(), quota -> BigDecimal.valueOf(quota.sentUp()));
      case MINIMUM -> one(terms.quota(), QuotaSet::minimum);
      case ZONE -> one(terms.zone(), zone -> zone.zone());
      case TIE_BREAKS ->
          new Found(
              terms.tieBreaks().stream().map(said -> said.finding().by()).toList(),
              Found.rules(terms.tieBreaks().stream(), Said::rule));
      case RANK_AWARDS ->
          new Found(
              new TreeSet<>(terms.awards().stream().map(said -> text(said.finding())).toList()),
              Found.rules(terms.awards().stream(), Said::rule));
      default -> throw new IllegalArgumentException("no selection has " + column.kind());
    };
  }

  /** As a cell writes it: the award, by what it is given, and to how many ranks. */
  private static String text(RankAwardSet award) {
    return award.award() + " " + award.by() + " " + award.ranks();
  }

  private static <F> Found one(Optional<Said<F>> said, Function<F, Object> value) {
    return said.map(found -> new Found(value.apply(found.finding()), List.of(found.rule().rule())))
        .orElse(Found.NOTHING);
  }
}
