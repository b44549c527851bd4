package id.paritrana.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of files and sheets, whatever provinces and categories are called. */
class NamesTest {
  @ParameterizedTest
  @CsvSource({
    "province, Sumatera Selatan, FINAL, berita-acara-2024-interview-sumatera-selatan",
    "zone, SULAWESI, PROVISIONAL, berita-acara-sementara-2024-interview-sulawesi",
    "province, '../\"é\r\nX', FINAL, berita-acara-2024-interview-e-x",
    "province, '…', FINAL, berita-acara-2024-interview",
  })
  void aFileIsNamedInPlainLetters(String kind, String where, String state, String name) {
    var selection = Sitting.JSON.createObjectNode();
    selection.put("assessmentYear", 2024).put("stage", "INTERVIEW").put("state", state);
    assertThat(Names.of("berita-acara", selection.put(kind, where))).isEqualTo(name);
  }

  @Test
  void sheetsAreNamedOnceEachInAtMost31Characters() {
    SheetNames names = new SheetNames();
    String wanted = "Perusahaan Pertambangan, Manufaktur, dan Konstruksi";
    assertThat(names.of(wanted)).isEqualTo("Perusahaan Pertambangan Manufak");
    assertThat(names.of(wanted)).isEqualTo("Perusahaan Pertambangan Man (2)");
    assertThat(names.of("PERUSAHAAN PERTAMBANGAN, MANUFAKTUR")).endsWith(" (3)");
    assertThat(names.of("Kabupaten/Kota [x]*?")).isEqualTo("Kabupaten-Kota -x---");
  }
}
