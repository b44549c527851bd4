package id.paritrana.journal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTest {
  @Test
  void isReadAsASpreadsheetWritesIt() {
    assertThat(Cell.of("D14")).isEqualTo(new Cell(null, null, 14));
    assertThat(Cell.of(" $d$14 ")).isEqualTo(new Cell(null, null, 14));
    assertThat(Cell.of("Cakupan!D14")).isEqualTo(new Cell(null, "Cakupan", 14));
    assertThat(Cell.of("'Gugur & Verifikasi'!A3"))
        .isEqualTo(new Cell(null, "Gugur & Verifikasi", 3));
    assertThat(Cell.of("'Don''t'!A3")).isEqualTo(new Cell(null, "Don't", 3));
    assertThat(Cell.of("[s.xlsx]Cakupan!D14")).isEqualTo(new Cell("s.xlsx", "Cakupan", 14));
    assertThat(Cell.of("'[s.xlsx]Dua kata'!D14")).isEqualTo(new Cell("s.xlsx", "Dua kata", 14));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "D", "14", "D0", "D14:D15", "ABCD1", "!D14", "[]x!D1", "D12345678"})
  void andNothingElseIs(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Cell.of(text));
  }
}
