package id.paritrana.selection;

import static id.paritrana.selection.Contenders.regency;
import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.decision.Terms;
import id.paritrana.decision.fact.Cohort;
import id.paritrana.decision.finding.QuotaSet;
import id.paritrana.dossier.Convening.Drawn;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Places are the ones anybody would find with a pencil. */
class RankingTest {
  private static final Cohort COHORT =
      new Cohort("REGENCY_CITY", "REGENCY_CITY", "INTERVIEW", 2024, "Riau", null);
  private static final List<Measure> MEASURES =
      List.of(
          Measure.TOTAL,
          new Measure("COVERAGE"),
          new Measure("UNDERSTANDING"),
          new Measure("vulnerable.protected"));

  @Test
  void theHigherTotalStandsAbove() {
    assertThat(
            shown(
                3,
                1,
                60,
                List.of(regency("a", 60, 60, 0), regency("b", 80, 80, 0), regency("c", 70, 70, 0))))
        .containsExactly("1 b 80 wins goes on", "2 c 70 wins", "3 a 60 wins");
  }

  @Test
  void aTotalBelowTheMinimumNeitherWinsNorGoesOn() {
    assertThat(shown(3, 1, 60, List.of(regency("a", 59, 61, 0), regency("b", 20, 20, 0))))
        .containsExactly("1 a 59.70", "2 b 20");
  }

  @Test
  void equalTotalsAreToldApartByCoverageThenUnderstandingThenTheVulnerable() {
    // 65 % of 35 is 35 % of 65: both total 45.50.
    Contender coverage = regency("coverage", 70, 0, 0);
    Contender understanding = regency("understanding", 35, 65, 0);
    assertThat(coverage.total()).isEqualByComparingTo(understanding.total());
    assertThat(shown(9, 9, 0, List.of(understanding, coverage)))
        .containsExactly("1 coverage 45.50 wins goes on", "2 understanding 45.50 wins goes on");
    assertThat(shown(9, 9, 0, List.of(regency("few", 40, 40, 10), regency("many", 40, 40, 11))))
        .containsExactly("1 many 40 wins goes on", "2 few 40 wins goes on");
  }

  @Test
  void aFigureThatIsAbsentStandsBelowAnyFigure() {
    assertThat(shown(9, 9, 0, List.of(regency("none", 40, 40, null), regency("zero", 40, 40, 0))))
        .containsExactly("1 zero 40 wins goes on", "2 none 40 wins goes on");
  }

  @Test
  void equalsShareARankAndTheNextIsAsMuchLower() {
    List<Contender> all =
        List.of(
            regency("d", 20, 20, 5),
            regency("c", 40, 40, 5),
            regency("b", 40, 40, 5),
            regency("a", 60, 60, 5));
    assertThat(shown(2, 2, 0, all))
        .containsExactly(
            "1 a 60 wins goes on", "2 b 40 wins goes on", "2 c 40 wins goes on", "4 d 20");
  }

  @Test
  void aTieThatThePanelSettledIsNone() {
    List<Contender> all = List.of(regency("b", 40, 40, 5), regency("c", 40, 40, 5));
    Order order = new Order(MEASURES, List.of(new Drawn(List.of("c", "b"), "by lot")));
    assertThat(shown(ranked(1, 1, 0, order, all))).containsExactly("1 c 40 wins goes on", "2 b 40");
  }

  /** Counts, for each contender, who is better by a comparison written a second time. */
  @Test
  void everyRankIsOneMoreThanThoseWhoAreBetter() {
    for (long seed = 0; seed < 300; seed++) {
      List<Contender> all = Contenders.random(seed, 1 + (int) (seed % 40));
      Ranking ranking = ranked(3, 1, 40, new Order(MEASURES, List.of()), all);
      assertThat(ranking.places()).hasSameSizeAs(all);
      for (Place place : ranking.places()) {
        long better = all.stream().filter(other -> better(other, place.contender())).count();
        assertThat(place.rank()).as("seed %d, %s", seed, place).isEqualTo((int) better + 1);
        boolean enough = place.contender().total().doubleValue() >= 40;
        assertThat(place.winner()).isEqualTo(enough && better < 3);
        assertThat(place.sentUp()).isEqualTo(enough && better < 1);
      }
    }
  }

  @Test
  void theOrderInWhichTheyCameMakesNoDifference() {
    List<Contender> all = new ArrayList<>(Contenders.random(7, 60));
    List<String> once = shown(5, 2, 0, all);
    Collections.shuffle(all, new Random(1));
    assertThat(shown(5, 2, 0, all)).isEqualTo(once);
  }

  private static boolean better(Contender a, Contender b) {
    double[] one = figures(a);
    double[] other = figures(b);
    for (int i = 0; i < one.length; i++) {
      if (one[i] != other[i]) {
        return one[i] > other[i];
      }
    }
    return false;
  }

  private static double[] figures(Contender contender) {
    BigDecimal vulnerable = contender.indicators().get("vulnerable.protected");
    return new double[] {
      contender.total().doubleValue(),
      contender.aspects().get(0).points().doubleValue(),
      contender.aspects().get(1).points().doubleValue(),
      vulnerable == null ? -1 : vulnerable.doubleValue()
    };
  }

  private static List<String> shown(int winners, int sentUp, int minimum, List<Contender> all) {
    return shown(ranked(winners, sentUp, minimum, new Order(MEASURES, List.of()), all));
  }

  private static List<String> shown(Ranking ranking) {
    return ranking.places().stream()
        .map(
            place ->
                place.rank()
                    + " "
                    + place.contender().nominee().id()
                    + " "
                    + place.contender().total().toPlainString().replace(".00", "")
                    + (place.winner() ? " wins" : "")
                    + (place.sentUp() ? " goes on" : ""))
        .toList();
  }

  private static Ranking ranked(
      int winners, int sentUp, int minimum, Order order, List<Contender> all) {
    return Ranking.of(
        COHORT,
        new Terms(COHORT, List.of(), List.of(), "sha256:r"),
        new QuotaSet(winners, sentUp, BigDecimal.valueOf(minimum)),
        order,
        all);
  }
}
