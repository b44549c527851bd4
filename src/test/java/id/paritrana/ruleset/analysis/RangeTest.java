package id.paritrana.ruleset.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Examples are figures a person would have chosen. */
class RangeTest {
  @ParameterizedTest
  @CsvSource({
    "0.4, 0.5, 0.45",
    "0.2, 0.31, 0.3",
    "0, 100000000, 50000000",
    "50000000000, 1000000000000000000, 60000000000",
    "-0.5, -0.4, -0.45",
    "0.75, , 0.8",
    "0.95, , 1",
    "0, , 1",
    "-3, , 0",
    ", 0.2, 0",
    ", 0, -1",
    ", -7, -8",
    ", , 0",
    "0.3333, 0.33331, 0.333305"
  })
  void aNumberInside(BigDecimal low, BigDecimal high, BigDecimal example) {
    Cut from = low == null ? null : new Cut(low, true);
    Cut to = high == null ? null : new Cut(high, false);
    assertThat(new Range(from, to).example(Grain.ANY)).isEqualTo(example);
  }

  @ParameterizedTest
  @CsvSource({"202412, , 202413", "2.5, 4.5, 3", ", 2022, 2021", ", 2021.5, 2021", ", , 0"})
  void aWholeNumberInside(BigDecimal low, BigDecimal high, BigDecimal example) {
    Cut from = low == null ? null : new Cut(low, true);
    Cut to = high == null ? null : new Cut(high, false);
    assertThat(new Range(from, to).example(Grain.WHOLE)).isEqualTo(example);
  }

  @ParameterizedTest
  @CsvSource({
    "202402, 202404, 202403",
    "202412, 202503, 202501",
    "202412.5, , 202501",
    "202499, , 202501",
    "202500, , 202501"
  })
  void aMonthInside(BigDecimal low, BigDecimal high, BigDecimal example) {
    Cut to = high == null ? null : new Cut(high, false);
    assertThat(new Range(new Cut(low, true), to).example(Grain.MONTHS)).isEqualTo(example);
  }

  @ParameterizedTest
  @CsvSource({"202412, 202501", "202399, 202401", "202505, 202506"})
  void noMonthInside(BigDecimal low, BigDecimal high) {
    Range between = new Range(new Cut(low, true), new Cut(high, false));
    assertThat(between.holds(Grain.MONTHS)).isFalse();
  }
}
