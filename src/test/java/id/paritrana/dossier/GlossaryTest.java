package id.paritrana.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An Indonesian word where a code belongs is answered with the code that it means. */
class GlossaryTest {
  private static final List<String> KINDS =
      List.of("PROVINCE", "REGENCY_CITY", "VILLAGE", "ENTERPRISE");

  @ParameterizedTest
  @CsvSource({
    "Provinsi, PROVINCE",
    "Kabupaten, REGENCY_CITY",
    "KOTA, REGENCY_CITY",
    "Kabupaten/Kota, REGENCY_CITY",
    "Kabupaten / Kota, REGENCY_CITY",
    "kabupaten dan kota, REGENCY_CITY",
    "kelurahan, VILLAGE",
    "Badan usaha, ENTERPRISE",
    "Perusahaan, ENTERPRISE"
  })
  void aWordMeansACode(String written, String code) {
    assertThat(Suggestion.of(written, KINDS)).isEqualTo(code);
  }

  @Test
  void onlyWhereTheCodeIsAllowed() {
    assertThat(Suggestion.of("Besar", List.of("LARGE", "SMALL"))).isEqualTo("LARGE");
    assertThat(Suggestion.of("Besar", KINDS)).isNull();
    assertThat(Suggestion.of("Kecamatan", KINDS)).isNull();
  }
}
