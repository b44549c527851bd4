package id.paritrana.impact;

import static id.paritrana.impact.Recording.typed;
import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Shipped;
import id.paritrana.dossier.Stage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What staff read of a report: words, never a code or JSON. */
class BookTest {
  /** An enterprise of which nobody knows the sector or the size. */
  private static final String NOBODY_S_CATEGORY =
      """
      {"nominee": {"id": "E-1", "name": "PT Contoh", "kind": "ENTERPRISE", "province": "Riau"},
       "assessmentYear": 2024, "stage": "SCREENING"}
      """;

  @TempDir Path folder;
  private Recording recording;

  @BeforeEach
  void open() throws Exception {
    recording = new Recording(folder);
    recording.decide("A", 40000);
    recording.decide(Shipped.ruleset(), NOBODY_S_CATEGORY, Recording.NOON);
  }

  @AfterEach
  void close() {
    recording.close();
  }

  private Stored report() {
    return recording.impact(recording.draft(typed("scoring-government", "Cakupan", "I22", 55)));
  }

  @Test
  void aNomineeWithoutACategoryIsToldInWordsAndAsNothingInJson() throws Exception {
    Stored report = report();

    assertThat(report.head().get("categories").toString())
        .isEqualTo(
            "[{\"category\":null,\"decisions\":1,\"changed\":0,\"sum\":0,\"least\":null,\"most\":null},"
                + "{\"category\":\"REGENCY_CITY\",\"decisions\":1,\"changed\":1,\"sum\":-2.25,\"least\":-2.25,\"most\":-2.25}]");
    assertThat(rows(report, "Ringkasan"))
        .contains("tanpa kategori / without category|1|0|0", "Kabupaten/Kota|1|1|-2.25|-2.25|-2.25")
        .noneMatch(row -> row.contains("null") || row.contains("{"));
  }

  @Test
  void whoIsMeantIsSaidByIdNameAndProvince() throws Exception {
    Stored report = report();

    assertThat(report.head().at("/largestLoss").toString())
        .isEqualTo(
            "{\"decision\":\"d-1\",\"nominee\":\"A\",\"name\":\"Kabupaten Musi Rawas\",\"province\":\"Sumatera Selatan\",\"change\":-2.25}");
    assertThat(rows(report, "Ringkasan"))
        .contains(
            "Penurunan terbesar (poin)|-2.25|A|Kabupaten Musi Rawas|Sumatera Selatan",
            "Kenaikan terbesar (poin)|tidak ada",
            "Yang dilihat|semua putusan yang berlaku / every decision that stands");
    assertThat(rows(report, "Perubahan").get(1))
        .startsWith("A|Kabupaten Musi Rawas|kabupaten/kota|Sumatera Selatan|2024|")
        .contains("|rasio cakupan: 60 → 55 poin (COV-006 scoring-government.xlsx Cakupan A22)|");
  }

  @Test
  void theSameReportIsTheSameBookByteForByte() throws Exception {
    Stored report = report();

    assertThat(written(report)).isEqualTo(written(report));
  }

  @Test
  void aFilterIsSaidInWords() {
    Filter chosen =
        new Filter(
            2024,
            Stage.SCREENING,
            "VILLAGE",
            "Riau",
            "16.05",
            Instant.parse("2024-01-01T00:00:00Z"),
            Instant.parse("2025-01-01T09:30:00Z"),
            true);

    assertThat(FilterWords.of(chosen.json()).id())
        .isEqualTo(
            "semua putusan, juga yang sudah diganti, tahun penilaian 2024, tahap penyaringan berkas,"
                + " kategori Desa/Kelurahan sebelum atau sesudah, provinsi Riau, calon 16.05,"
                + " diputuskan sejak 2024-01-01 (UTC), diputuskan sebelum 2025-01-01T09:30:00Z (UTC)");
    assertThat(FilterWords.of(Filter.NONE.json()).en()).isEqualTo("every decision that stands");
  }

  private static byte[] written(Stored report) throws Exception {
    ByteArrayOutputStream to = new ByteArrayOutputStream();
    Book.write(report, to);
    return to.toByteArray();
  }

  /** The rows of a sheet as they are shown, the cells that are not empty parted by {@code |}. */
  private static List<String> rows(Stored report, String sheet) throws Exception {
    DataFormatter shown = new DataFormatter(java.util.Locale.ROOT);
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(written(report)))) {
      List<String> rows = new ArrayList<>();
      for (Row row : book.getSheet(sheet)) {
        List<String> cells = new ArrayList<>();
        row.forEach(cell -> cells.add(shown.formatCellValue(cell)));
        cells.removeIf(String::isEmpty);
        rows.add(String.join("|", cells));
      }
      return rows;
    }
  }
}
