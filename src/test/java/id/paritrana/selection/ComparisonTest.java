package id.paritrana.selection;

import static id.paritrana.selection.Contenders.aspect;
import static id.paritrana.selection.Contenders.contender;
import static id.paritrana.selection.Contenders.regency;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The order follows from the reasons that are printed, and from nothing else. */
class ComparisonTest {
  private static final Order ORDER =
      new Order(
          List.of(
              Measure.TOTAL,
              new Measure("COVERAGE"),
              new Measure("UNDERSTANDING"),
              new Measure("vulnerable.protected")),
          List.of());

  @Test
  void criteriaOnWhichTheyDifferComeLargestFirst() {
    Comparison found = Comparison.of(regency("low", 40, 80, 0), regency("high", 80, 60, 0), ORDER);
    assertThat(found.above().nominee().id()).isEqualTo("high");
    assertThat(found.lacks()).isEqualByComparingTo("19");
    assertThat(said(found))
        .containsExactly("COVERAGE coverage.ratio 26", "UNDERSTANDING interview.mean -7");
    assertThat(found.remainder()).isZero();
  }

  @Test
  void pointsAreScaledToTheMostThatCanBeReached() {
    Contender full =
        contender("full", List.of(aspect("COMPLIANCE", "wage.ratio", 95, "0.50", "95")), 0);
    Contender part =
        contender("part", List.of(aspect("COMPLIANCE", "wage.ratio", 76, "0.50", "95")), 0);
    Comparison found = Comparison.of(full, part, ORDER);
    assertThat(found.lacks()).isEqualByComparingTo("10");
    assertThat(found.differences().get(0).points().setScale(6, java.math.RoundingMode.HALF_UP))
        .isEqualByComparingTo("10");
  }

  @Test
  void aTieHasNothingThatDecides() {
    Comparison found = Comparison.of(regency("a", 40, 40, 1), regency("b", 40, 40, 1), ORDER);
    assertThat(found.deciding()).isNull();
    assertThat(found.differences()).isEmpty();
    assertThat(found.lacks()).isZero();
  }

  /** Whoever only reads what is printed must come to the same order. */
  @Test
  void theReasonsAloneGiveTheOrder() {
    for (long seed = 0; seed < 200; seed++) {
      List<Contender> two = Contenders.random(seed, 2);
      Comparison found = Comparison.of(two.get(0), two.get(1), ORDER);
      BigDecimal told =
          Stream.concat(
                  found.differences().stream().map(Comparison.Difference::points),
                  Stream.of(found.remainder()))
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      assertThat(told).as("seed %d", seed).isEqualByComparingTo(found.lacks());
      assertThat(found.lacks()).isGreaterThanOrEqualTo(BigDecimal.ZERO);
      int order = ORDER.compare(found.above(), found.below());
      if (found.lacks().signum() > 0) {
        assertThat(found.deciding()).isEqualTo(Measure.TOTAL);
        assertThat(order).isNegative();
      } else if (found.deciding() == null) {
        assertThat(order).isZero();
      } else {
        BigDecimal upper = found.deciding().of(found.above()).orElseThrow();
        assertThat(found.deciding().of(found.below()).filter(value -> value.compareTo(upper) >= 0))
            .isEmpty();
        assertThat(order).isNegative();
      }
    }
  }

  private static List<String> said(Comparison comparison) {
    return comparison.differences().stream()
        .map(
            one ->
                one.aspect()
                    + " "
                    + one.indicator()
                    + " "
                    + one.points().stripTrailingZeros().toPlainString())
        .toList();
  }
}
