package id.paritrana.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.paritrana.dossier.Seat;
import id.paritrana.dossier.Stage;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Words and figures of the minutes in both languages. */
class LanguageTest {
  @Test
  void bothLanguagesSayTheSameThings() throws Exception {
    assertThat(words("id").keySet()).isEqualTo(words("en").keySet());
  }

  @ParameterizedTest
  @EnumSource
  void everySeatAndStageHasAName(Language language) {
    for (Seat seat : Seat.values()) {
      assertThat(language.name("seat", seat.name())).isNotEqualTo(seat.name());
    }
    for (Stage stage : Stage.values()) {
      assertThat(language.name("stage", stage.name())).isNotEqualTo(stage.name());
    }
  }

  @Test
  void aCodeThatStaffMadeUpIsItsOwnName() {
    assertThat(Language.INDONESIAN.name("category", "COOPERATIVE")).isEqualTo("COOPERATIVE");
    assertThatThrownBy(() -> Language.INDONESIAN.say("nothing"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no words for nothing");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "menurut nilai total: 91.18 dibanding 87.68 | menurut nilai total: 91,18 dibanding 87,68",
        "coverage.ratio = 0.5 (> 0.25; ELG-005)     | coverage.ratio = 0,5 (> 0,25; ELG-005)",
        "menurut a.2.5b: -1.5 dibanding tidak ada   | menurut a.2.5b: -1,5 dibanding tidak ada",
        "Perda 6.2.2020 dan v1.5                    | Perda 6.2.2020 dan v1.5",
      })
  void onlyFiguresThatStandAloneGetAComma(String recorded, String printed) {
    assertThat(Language.INDONESIAN.figures(recorded)).isEqualTo(printed);
    assertThat(Language.ENGLISH.figures(recorded)).isEqualTo(recorded);
  }

  @ParameterizedTest
  @CsvSource({"77.5, '77,50'", "60, '60,00'", "91.18, '91,18'", "0.125, '0,125'"})
  void aTotalHasTwoDecimalsAndNoneIsLost(BigDecimal total, String printed) {
    assertThat(Language.INDONESIAN.total(total)).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource({"17.5, '+17,5'", "-3.4999999999999998, '-3,5'", "0.00125, '+0,0013'", "10, +10"})
  void aDifferenceHasItsSign(BigDecimal points, String printed) {
    assertThat(Language.INDONESIAN.difference(points)).isEqualTo(printed);
  }

  @Test
  void datesAreWrittenOut() {
    assertThat(Language.INDONESIAN.date("2025-08-27")).isEqualTo("27 Agustus 2025");
    assertThat(Language.INDONESIAN.day("2025-01-11"))
        .isEqualTo(
            "Sabtu tanggal sebelas bulan Januari tahun dua ribu dua puluh lima (11 Januari 2025)");
    assertThat(Language.INDONESIAN.moment(Sitting.NOON, ZoneId.of("Asia/Jakarta")))
        .isEqualTo("1 Maret 2026 19:00:00 WIB (12:00:00 UTC)");
    assertThat(
            Language.ENGLISH.moment(
                Instant.parse("2026-03-01T17:30:00Z"), ZoneId.of("Asia/Jayapura")))
        .isEqualTo("2 March 2026 02:30:00 WIT (1 March 2026 17:30:00 UTC)");
  }

  @ParameterizedTest
  @CsvSource({
    "1, satu",
    "10, sepuluh",
    "11, sebelas",
    "19, sembilan belas",
    "20, dua puluh",
    "31, tiga puluh satu",
    "100, seratus",
    "1945, seribu sembilan ratus empat puluh lima",
    "2026, dua ribu dua puluh enam"
  })
  void numbersAreSpokenInIndonesian(int number, String words) {
    assertThat(Spoken.of(number)).isEqualTo(words);
  }

  private static Properties words(String code) throws Exception {
    Properties words = new Properties();
    String name = "words_" + code + ".properties";
    try (InputStream in = Objects.requireNonNull(Language.class.getResourceAsStream(name))) {
      words.load(in);
    }
    return words;
  }
}
