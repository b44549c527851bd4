package id.paritrana.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {
  @Test
  void numbersAreKeptAsTheirDistances() {
    assertThat(Words.packed(List.of())).isEmpty();
    assertThat(Words.packed(List.of(3, 1, 130))).containsExactly(1, 2, 127);
    assertThat(Words.packed(List.of(300))).containsExactly(0xac, 2);
    assertThat(Words.unpacked(Words.packed(List.of(1, 128, 129, 20_000, 5_000_000))))
        .containsExactly(1, 128, 129, 20_000, 5_000_000);
  }
}
