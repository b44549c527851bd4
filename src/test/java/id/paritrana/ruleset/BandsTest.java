package id.paritrana.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.ruleset.table.CellTest;
import id.paritrana.ruleset.table.Op;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BandsTest {
  @Test
  void bandsThatMeetShareOneCut() {
    Bands bands = new Bands("x");
    List<CellTest> low = List.of(test(Op.AT_LEAST, "0"), test(Op.BELOW, "0.2"));
    List<CellTest> high = List.of(test(Op.AT_LEAST, "0.2"));
    low.forEach(bands::add);
    high.forEach(bands::add);
    bands.settle();

    assertThat(bands.within(low)).containsExactly("x|1");
    assertThat(bands.within(high)).containsExactly("x|2");
    assertThat(bands.holding(new BigDecimal("-0.1"))).isEqualTo("x|0");
    assertThat(bands.holding(new BigDecimal("0"))).isEqualTo("x|1");
    assertThat(bands.holding(new BigDecimal("0.1999"))).isEqualTo("x|1");
    assertThat(bands.holding(new BigDecimal("0.20"))).isEqualTo("x|2");
  }

  @Test
  void anOpenAndAClosedBoundAtOneFigureAreTwoCuts() {
    Bands bands = new Bands("x");
    List<CellTest> none = List.of(test(Op.AT_MOST, "0"));
    List<CellTest> some = List.of(test(Op.ABOVE, "0"), test(Op.BELOW, "1"));
    List<CellTest> notNegative = List.of(test(Op.AT_LEAST, "0"));
    List.of(none, some, notNegative).forEach(tests -> tests.forEach(bands::add));
    bands.settle();

    assertThat(bands.within(none)).containsExactly("x|0", "x|1");
    assertThat(bands.within(some)).containsExactly("x|2");
    assertThat(bands.within(notNegative)).containsExactly("x|1", "x|2", "x|3");
    assertThat(bands.holding(BigDecimal.ZERO)).isEqualTo("x|1");
  }

  @Test
  void aRangeThatEndsBeforeItStartsLiesInNoBand() {
    Bands bands = new Bands("x");
    List<CellTest> reversed = List.of(test(Op.AT_LEAST, "5"), test(Op.BELOW, "2"));
    reversed.forEach(bands::add);
    bands.settle();

    assertThat(bands.within(reversed)).isEmpty();
  }

  @Test
  void aFigureLiesInABandOfARangeExactlyWhenTheRangesTestsHold() {
    Random random = new Random(7);
    for (int round = 0; round < 2_000; round++) {
      Bands bands = new Bands("r");
      List<List<CellTest>> ranges = new ArrayList<>();
      for (int i = 0; i < 1 + random.nextInt(6); i++) {
        List<CellTest> range = new ArrayList<>();
        if (random.nextInt(4) > 0) {
          range.add(test(random.nextBoolean() ? Op.AT_LEAST : Op.ABOVE, "" + random.nextInt(6)));
        }
        if (random.nextInt(4) > 0) {
          range.add(test(random.nextBoolean() ? Op.AT_MOST : Op.BELOW, "" + random.nextInt(6)));
        }
        range.forEach(bands::add);
        ranges.add(range);
      }
      bands.settle();
      for (BigDecimal value = new BigDecimal("-1");
          value.intValue() < 7;
          value = value.add(new BigDecimal("0.5"))) {
        for (List<CellTest> range : ranges) {
          BigDecimal figure = value;
          boolean holds = range.stream().allMatch(t -> t.holds(figure));
          assertThat(bands.within(range).contains(bands.holding(value)))
              .as(range + " of " + value)
              .isEqualTo(holds);
        }
      }
    }
  }

  private static CellTest test(Op op, String bound) {
    return new CellTest(0, "value", op, List.of(new BigDecimal(bound)), "A1");
  }
}
