package id.paritrana.ruleset.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Places are said as a spreadsheet says them, and sort as one reads. */
class PlaceTest {
  @Test
  void rowNineStandsBeforeRowTen() {
    assertThat(
            Stream.of("B10", "A10", "AA2", "B2", "A9")
                .map(address -> Place.cell("a.xlsx", "S", address))
                .sorted()
                .map(Place::spot))
        .containsExactly("B2", "AA2", "A9", "A10", "B10");
  }

  @ParameterizedTest
  @ValueSource(strings = {"A1", "Z9", "AA10", "AZ3", "BA1", "ZZ99", "AAA1", "XFD1048576"})
  void anAddressReadsBackAsItself(String address) {
    assertThat(Place.cell("a.xlsx", "S", address).spot()).isEqualTo(address);
  }

  @Test
  void aFileItsSheetAndALineAreSaidInFull() {
    assertThat(Place.file("a.xlsx")).hasToString("a.xlsx");
    assertThat(Place.sheet("a.xlsx", "Panel")).hasToString("a.xlsx [Panel]");
    assertThat(Place.cell("a.xlsx", "Panel", 13, 3)).hasToString("a.xlsx [Panel] D14");
    assertThat(Place.line("a.drl", 7, 0)).hasToString("a.drl line 7");
    assertThat(Place.line("a.drl", 7, 12)).hasToString("a.drl line 7, column 12");
  }
}
