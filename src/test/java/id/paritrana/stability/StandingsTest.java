package id.paritrana.stability;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Shipped;
import id.paritrana.decision.finding.QuotaSet;
import id.paritrana.selection.Contender;
import id.paritrana.selection.Place;
import id.paritrana.selection.Ranking;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Winners are those whom the selection's own ranking finds, whatever the totals. */
class StandingsTest {
  @Test
  void winnersAreThoseOfTheRanking() {
    Ranking base = Nominees.ranked(Nominees.read(Nominees.drawn(3, 10)), Shipped.ruleset());
    QuotaSet quota = base.terms().quota().orElseThrow().finding();
    Standings standings = new Standings(base);
    Random random = new Random(1);
    int ties = 0;
    for (int round = 0; round < 2_000; round++) {
      List<Contender> now = new ArrayList<>();
      for (Place place : base.places()) {
        Contender contender = place.contender();
        now.add(
            contender.with(
                BigDecimal.valueOf(5_990 + random.nextInt(6) * 5L, 2),
                base.places().get(random.nextInt(2)).contender().aspects(),
                contender.indicators()));
      }
      long[] cents = now.stream().mapToLong(one -> Entrant.cents(one.total())).toArray();
      Ranking ranking = Ranking.of(base.cohort(), base.terms(), quota, base.order(), now);
      BitSet winners = new BitSet();
      BitSet sentUp = new BitSet();
      for (Place place : ranking.places()) {
        int i = now.indexOf(place.contender());
        winners.set(i, place.winner());
        sentUp.set(i, place.sentUp());
      }
      ties += winners.cardinality() > quota.winners() ? 1 : 0;
      assertThat(standings.of(cents, now)).isEqualTo(new Standing(winners, sentUp));
    }
    assertThat(ties).as("ties over the cut").isPositive();
  }
}
