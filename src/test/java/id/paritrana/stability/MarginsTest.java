package id.paritrana.stability;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Shipped;
import id.paritrana.dossier.Dossier;
import id.paritrana.ruleset.Clocks;
import id.paritrana.ruleset.Ruleset;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of moving a figure is what decisions come to when a table is edited so. */
class MarginsTest {
  private static final Ruleset RULESET = Shipped.ruleset();

  @Test
  void otherNomineesWinFromTheReportedWeightOnAndNotAStepBefore() throws Exception {
    int changes = 0;
    for (long seed = 1; seed <= 3; seed++) {
      List<Dossier> dossiers = Nominees.read(Nominees.drawn(seed, 12));
      Field field = Nominees.field(dossiers, RULESET);
      List<Weights.Margin> margins = new Weights(field, patience()).margins();
      List<String> group = margins.stream().map(Weights.Margin::rule).toList();
      assertThat(margins)
          .extracting(Weights.Margin::aspect)
          .containsExactlyInAnyOrder("REGULATION", "COVERAGE", "INNOVATION", "UNDERSTANDING");
      for (Weights.Margin margin : margins) {
        for (boolean up : new boolean[] {false, true}) {
          Change change = (up ? margin.up() : margin.down()).winners();
          BigDecimal step = up ? Weights.STEP : Weights.STEP.negate();
          if (change == null) {
            BigDecimal half =
                margin
                    .weight()
                    .add(up ? BigDecimal.ONE : BigDecimal.ZERO)
                    .divide(BigDecimal.valueOf(2));
            Ruleset moved = Tables.weighing(RULESET, margin.rule(), group, half);
            assertThat(Nominees.winners(Nominees.ranked(dossiers, moved)))
                .isEqualTo(Nominees.winners(field.ranking()));
            continue;
          }
          changes++;
          Ruleset there = Tables.weighing(RULESET, margin.rule(), group, change.to());
          Ruleset before =
              Tables.weighing(RULESET, margin.rule(), group, change.to().subtract(step));
          assertThat(Nominees.winners(Nominees.ranked(dossiers, there)))
              .as(seed + " " + margin)
              .isEqualTo(after(field, change));
          assertThat(Nominees.winners(Nominees.ranked(dossiers, before)))
              .as(seed + " " + margin)
              .isEqualTo(Nominees.winners(field.ranking()));
        }
      }
    }
    assertThat(changes).as("changes looked at").isGreaterThan(6);
  }

  @Test
  void everyTotalOnTheWayIsTheOneThatFractionsGive() {
    Field field = Nominees.field(Nominees.read(Nominees.drawn(4, 8)), RULESET);
    for (Entrant entrant : field.entrants()) {
      Slope up = Slope.of(entrant.aspects().get(0), entrant.aspects(), Weights.STEP);
      BigDecimal to = entrant.aspects().get(0).weight();
      assertThat(up.cents(0, to)).isEqualTo(Entrant.cents(entrant.contender().total()));
      for (int steps = 1; to.compareTo(BigDecimal.ONE) < 0; steps++) {
        to = to.add(Weights.STEP);
        assertThat(up.cents(steps, to)).isEqualTo(up.exact(to));
      }
    }
  }

  @Test
  void otherNomineesWinFromTheReportedBoundOnAndNotJustBefore() throws Exception {
    int changes = 0;
    for (long seed = 1; seed <= 4; seed++) {
      List<Dossier> dossiers = Nominees.read(Nominees.drawn(seed, 12));
      Field field = Nominees.field(dossiers, RULESET);
      for (Bands.Margin margin : new Bands(field, RULESET, patience()).margins()) {
        for (boolean up : new boolean[] {false, true}) {
          Reach reach = up ? margin.up() : margin.down();
          Change change = reach == null ? null : reach.winners();
          if (change == null) {
            continue;
          }
          changes++;
          BigDecimal bound = margin.boundary().bound();
          String step = Extent.of(margin.boundary().indicator()).whole() ? "1" : "1e-12";
          BigDecimal least = new BigDecimal(up ? "-" + step : step);
          Ruleset there = Tables.banding(RULESET, margin.rules(), bound, change.to());
          Ruleset before = Tables.banding(RULESET, margin.rules(), bound, change.to().add(least));
          assertThat(Nominees.winners(Nominees.ranked(dossiers, there)))
              .as(seed + " " + margin)
              .isEqualTo(after(field, change));
          assertThat(Nominees.winners(Nominees.ranked(dossiers, before)))
              .as(seed + " " + margin)
              .isEqualTo(Nominees.winners(field.ranking()));
        }
      }
    }
    assertThat(changes).as("changes looked at").isGreaterThan(4);
  }

  @Test
  void aBoundThatNeverMattersMayMoveAllTheWayToTheNext() throws Exception {
    List<Dossier> dossiers = Nominees.read(Nominees.drawn(1, 6));
    Field field = Nominees.field(dossiers, RULESET);
    for (Bands.Margin margin : new Bands(field, RULESET, patience()).margins()) {
      Boundary boundary = margin.boundary();
      if (boundary.indicator().equals("coverage.ratio")
          && boundary.bound().compareTo(new BigDecimal("0.4")) == 0
          && margin.up() != null
          && margin.up().winners() == null) {
        Ruleset moved =
            Tables.banding(RULESET, margin.rules(), boundary.bound(), new BigDecimal("0.499999"));
        assertThat(Nominees.winners(Nominees.ranked(dossiers, moved)))
            .isEqualTo(Nominees.winners(field.ranking()));
      }
    }
  }

  @Test
  void aBoundOfWholeNumbersStandsOnAWholeNumberAndNoneStandsBeyondTheLastValue() throws Exception {
    List<Dossier> dossiers = Nominees.read(Nominees.drawn(1, 12));
    List<Bands.Margin> margins =
        new Bands(Nominees.field(dossiers, RULESET), RULESET, patience()).margins();
    assertThat(margins).extracting(one -> one.boundary().indicator()).contains("innovation.count");
    for (Bands.Margin margin : margins) {
      Extent extent = Extent.of(margin.boundary().indicator());
      for (Reach reach : new Reach[] {margin.down(), margin.up()}) {
        Change change = reach == null ? null : reach.first();
        if (change != null && extent.whole()) {
          assertThat(change.to().scale()).as(margin.toString()).isLessThanOrEqualTo(0);
        }
        if (change != null && extent.most() != null) {
          assertThat(change.to()).isLessThanOrEqualTo(extent.most());
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "digital.sipp, 1, false, true", "digital.sipp, 2, false, false",
    "digital.sipp, 0, false, false", "coverage.ratio, 1, false, true",
    "coverage.ratio, 1.000000000001, false, false", "coverage.ratio, 1, true, false",
    "innovation.count, 40, false, true", "local.share, -7, false, true"
  })
  void aBoundStandsWhereBothBandsCanHaveAValue(
      String indicator, BigDecimal bound, boolean above, boolean parts) {
    assertThat(Extent.of(indicator).parts(bound, above)).isEqualTo(parts);
  }

  @Test
  void theSentenceTellsTheEarliestChangeOfAnyKind() {
    Change wins =
        new Change(new BigDecimal("0.05"), new BigDecimal("0.4"), List.of("A"), List.of("B"));
    Change on =
        new Change(new BigDecimal("0.025"), new BigDecimal("0.375"), List.of("C"), List.of());
    assertThat(Said.weight(new Reach(null, on), true).id())
        .isEqualTo("digeser 2,5 poin persen menjadi 37,5 %, C ikut maju");
    assertThat(Said.weight(new Reach(wins, on), true).en())
        .isEqualTo("moved by 2.5 percentage points to 37.5 %, C goes on too");
    assertThat(Said.weight(new Reach(wins, wins), true).id())
        .isEqualTo("digeser 5 poin persen menjadi 40 %, A menang menggantikan B");
    assertThat(Said.weight(Reach.ENDLESS, false).id())
        .isEqualTo("yang menang dan yang maju tidak berubah sampai 0 %");
    assertThat(Said.band(new Reach(wins, null)).id())
        .isEqualTo("digeser 0,05 menjadi 0,4, A menang menggantikan B");
  }

  private static TreeSet<String> after(Field field, Change change) {
    TreeSet<String> winners = Nominees.winners(field.ranking());
    winners.addAll(change.in());
    change.out().forEach(winners::remove);
    return winners;
  }

  private static Patience patience() {
    return new Patience(Clocks.OWN);
  }
}
