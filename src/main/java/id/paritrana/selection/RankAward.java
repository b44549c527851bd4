package id.paritrana.selection;

import id.paritrana.decision.Decision.Said;
import id.paritrana.decision.RuleRef;
import id.paritrana.decision.finding.RankAwardSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A special award for standing first by one indicator, over all categories that a row takes. */
public record RankAward(
    RankAwardSet award, RuleRef rule, int rank, Contender contender, BigDecimal value) {

  /** The awards of all cohorts together; nobody is honoured for nothing. */
  public static List<RankAward> of(List<Ranking> rankings) {
    Map<String, Said<RankAwardSet>> rows = new LinkedHashMap<>();
    Map<String, List<Contender>> competing = new LinkedHashMap<>();
    for (Ranking ranking : rankings) {
      for (Said<RankAwardSet> said : ranking.terms().awards()) {
        rows.put(said.rule().rule(), said);
        ranking
            .places()
            .forEach(
                place ->
                    competing
                        .computeIfAbsent(said.rule().rule(), r -> new ArrayList<>())
                        .add(place.contender()));
      }
    }
    List<RankAward> awards = new ArrayList<>();
    competing.forEach(
        (rule, all) -> {
          Said<RankAwardSet> said = rows.get(rule);
          if (said != null) {
            awards.addAll(of(said, all));
          }
        });
    return awards;
  }

  private static List<RankAward> of(Said<RankAwardSet> said, List<Contender> competing) {
    Measure measure = new Measure(said.finding().by());
    List<Contender> sorted =
        competing.stream()
            .filter(c -> measure.of(c).filter(value -> value.signum() > 0).isPresent())
            .sorted(measure.thenComparing(c -> c.nominee().called()))
            .toList();
    List<RankAward> awards = new ArrayList<>();
    int rank = 0;
    for (int i = 0; i < sorted.size(); i++) {
      Contender contender = sorted.get(i);
      rank = i > 0 && measure.compare(sorted.get(i - 1), contender) == 0 ? rank : i + 1;
      if (rank > said.finding().ranks()) {
        break;
      }
      BigDecimal value = measure.of(contender).orElseThrow();
      awards.add(new RankAward(said.finding(), said.rule(), rank, contender, value));
    }
    return awards;
  }
}
