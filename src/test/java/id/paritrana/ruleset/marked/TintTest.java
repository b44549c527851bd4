package id.paritrana.ruleset.marked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.paritrana.ruleset.table.Contrast;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Marked text must stay readable: contrast 4.5 and more, as for any text on the web. */
class TintTest {
  @ParameterizedTest
  @EnumSource
  void darkTextStaysReadable(Tint tint) {
    assertThat(Contrast.of(0x000000, tint.under(0x000000))).isGreaterThan(12);
    assertThat(Contrast.of(0x404040, tint.under(0x404040))).isGreaterThan(7);
  }

  @ParameterizedTest
  @EnumSource
  void lightTextStaysReadable(Tint tint) {
    assertThat(Contrast.of(0xFFFFFF, tint.under(0xFFFFFF))).isGreaterThan(4.5);
  }

  @ParameterizedTest
  @EnumSource
  void contrastIsCountedAsTheGuidelinesDo(Tint tint) {
    assertThat(Contrast.of(0xFFFFFF, 0x000000)).isEqualTo(21, within(0.001));
    assertThat(Contrast.of(tint.pale, tint.pale)).isEqualTo(1);
  }
}
