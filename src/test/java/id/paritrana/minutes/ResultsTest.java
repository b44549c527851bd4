package id.paritrana.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.journal.Entry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The workbook of results, read back and held against the selection and its decisions. */
class ResultsTest {
  @TempDir static Path folder;

  private static Sitting sitting;
  private static Entry entry;
  private static byte[] file;
  private static XSSFWorkbook book;

  @BeforeAll
  static void write() throws IOException {
    sitting = new Sitting(folder);
    entry = sitting.usual("PROVISIONAL");
    file = bytes();
    book = new XSSFWorkbook(new ByteArrayInputStream(file));
  }

  @AfterAll
  static void close() throws IOException {
    book.close();
    sitting.close();
  }

  @Test
  void eachCategoryHasASheetAndSoHaveThoseWithoutARank() {
    List<String> names = new ArrayList<>();
    book.forEach(sheet -> names.add(sheet.getSheetName()));
    assertThat(names)
        .containsExactly(
            "Perusahaan Keuangan", "Kabupaten-Kota", "Tidak diperingkat", "Keterangan");
  }

  @Test
  void everyFigureIsThatOfTheSelectionAndItsDecisions() {
    int places = 0;
    JsonNode categories = sitting.selection(entry).get("categories");
    for (int i = 0; i < categories.size(); i++) {
      Sheet sheet = book.getSheetAt(i);
      Map<String, Integer> columns = columns(sheet);
      for (JsonNode place : categories.get(i).get("places")) {
        Row row = sheet.getRow(rowOf(sheet, place.get("nominee").get("id").asString()));
        assertThat(figure(row, columns, "Peringkat")).isEqualByComparingTo(decimal(place, "rank"));
        assertThat(figure(row, columns, "Nilai")).isEqualByComparingTo(decimal(place, "total"));
        assertThat(text(row, columns, "Pemenang")).isEqualTo(yes(place, "winner"));
        assertThat(text(row, columns, "Maju")).isEqualTo(yes(place, "sentUp"));
        for (JsonNode aspect : aspects(place)) {
          String code = Language.INDONESIAN.name("aspect", aspect.get("code").asString());
          assertThat(figure(row, columns, code + ": poin"))
              .isEqualByComparingTo(decimal(aspect, "points"));
          assertThat(figure(row, columns, code + ": terbobot"))
              .isEqualByComparingTo(decimal(aspect, "weighted"));
        }
        places++;
      }
      assertThat(sheet.getLastRowNum()).isEqualTo(categories.get(i).get("places").size());
    }
    assertThat(places).isEqualTo(10);
  }

  @Test
  void eachPlaceSaysWhyItStandsAboveTheNext() {
    Sheet sheet = book.getSheet("Kabupaten-Kota");
    Map<String, Integer> columns = columns(sheet);
    assertThat(text(sheet.getRow(2), columns, "Mengapa di atas berikutnya"))
        .endsWith("di atas Kabupaten 3 menurut nilai total: 87,68 dibanding 66,68");
    assertThat(text(sheet.getRow(3), columns, "Mengapa di atas berikutnya"))
        .isEqualTo(
            "Kabupaten 3 di atas Kabupaten 2 menurut keputusan panel atas seri: undian di depan saksi");
    assertThat(text(sheet.getRow(6), columns, "Mengapa di atas berikutnya")).isEmpty();
  }

  @Test
  void noNameBecomesAFormula() {
    List<String> names = new ArrayList<>();
    for (Sheet sheet : book) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
          if (cell.getCellType() == CellType.STRING && "=+-@".contains(first(cell))) {
            // Even after somebody edits the cell.
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
            names.add(cell.getStringCellValue());
          }
        }
      }
    }
    assertThat(names)
        .contains("=1+2 & <b>Co</b> 2.5", "@SUM(A1)", "+62 Bank", "-Bank-")
        .anyMatch(name -> name.startsWith("=HYPERLINK(\"x\";\"y\") <script>?panjang"));
  }

  @Test
  void whoHasNoRankIsThereWithTheReason() {
    Sheet sheet = book.getSheet("Tidak diperingkat");
    Map<String, Integer> columns = columns(sheet);
    assertThat(text(sheet.getRow(1), columns, "Nomor calon")).isEqualTo("G-6");
    assertThat(text(sheet.getRow(1), columns, "Alasan"))
        .startsWith("tanpa cakupan: rasio cakupan = 0");
    assertThat(text(sheet.getRow(2), columns, "Keadaan")).isEqualTo("mengundurkan diri");
    assertThat(text(sheet.getRow(2), columns, "Alasan")).isEqualTo("mundur karena bencana");
    assertThat(sheet.getLastRowNum()).isEqualTo(2);
  }

  @Test
  void theRemarksProveTheSelectionAndNameNobodyOfThePanel() {
    Map<String, String> remarks = new LinkedHashMap<>();
    for (Row row : book.getSheet("Keterangan")) {
      String value =
          row.getCell(1).getCellType() == CellType.NUMERIC
              ? String.valueOf((long) row.getCell(1).getNumericCellValue())
              : row.getCell(1).getStringCellValue();
      remarks.put(row.getCell(0).getStringCellValue(), value);
    }
    assertThat(remarks)
        .containsEntry("Nomor entri jurnal", String.valueOf(entry.sequence()))
        .containsEntry("Hash entri", entry.hash())
        .containsEntry("Keadaan", "Sementara")
        .containsEntry(
            "Titik periksa", sitting.journal.proof(entry.id(), Sitting.NOON).checkpoint().strip());
    assertThat(remarks.toString()).doesNotContain("Siti Aminah", "Budi Santoso");
  }

  @Test
  void sheetsAreMadeToBeReadAndPrinted() {
    for (Sheet sheet : book) {
      assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
      assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
      assertThat(((XSSFSheet) sheet).getCTWorksheet().isSetAutoFilter()).isTrue();
      assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
      assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
      assertThat(sheet.getHeader().getCenter()).contains("SEMENTARA");
    }
  }

  @Test
  void theSameSelectionGivesTheSameFile() throws IOException {
    assertThat(bytes()).isEqualTo(file);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry one = zip.getNextEntry(); one != null; one = zip.getNextEntry()) {
        assertThat(one.getTimeLocal()).as(one.getName()).hasToString("1980-01-01T00:00");
      }
    }
    assertThat(book.getProperties().getCoreProperties().getCreated().toInstant())
        .isEqualTo(Sitting.NOON);
  }

  @Test
  void ofArchivedDecisionsThePointsByAspectAreLeftOutAndTheRemarksSayWhere(@TempDir Path other)
      throws Exception {
    try (Sitting kept = new Sitting(other)) {
      Entry selected = kept.usual("FINAL");
      kept.journal
          .archiving(LocalDate.of(2026, 3, 2), other.resolve("archive"))
          .run(Sitting.NOON.plus(Duration.ofDays(40)));
      byte[] results = Sitting.bytes(out -> kept.minutes().results(selected, Sitting.NOON, out));
      try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(results))) {
        Sheet sheet = read.getSheetAt(0);
        assertThat(columns(sheet)).containsKey("Nilai").doesNotContainKey("kepatuhan: poin");
        assertThat(sheet.getLastRowNum()).isEqualTo(4);
        assertThat(read.getSheet("Keterangan"))
            .filteredOn(row -> row.getCell(1).toString().contains("journal-"))
            .hasSize(10)
            .allMatch(
                row -> row.getCell(0).toString().equals("Nilai per aspek yang tidak tercantum"));
      }
    }
  }

  private static byte[] bytes() {
    return Sitting.bytes(out -> sitting.minutes().results(entry, Sitting.NOON, out));
  }

  private static JsonNode aspects(JsonNode place) {
    Entry decision = sitting.journal.find(place.get("decision").asString()).orElseThrow();
    return Sitting.JSON.readTree(decision.bodyJson()).at("/decision/score/aspects");
  }

  /** By the first line of their heading. */
  private static Map<String, Integer> columns(Sheet sheet) {
    Map<String, Integer> columns = new LinkedHashMap<>();
    sheet
        .getRow(0)
        .forEach(
            cell ->
                columns.put(
                    cell.getStringCellValue().lines().findFirst().orElseThrow(),
                    cell.getColumnIndex()));
    return columns;
  }

  private static int rowOf(Sheet sheet, String nominee) {
    for (Row row : sheet) {
      if (row.getCell(1).getStringCellValue().equals(nominee)) {
        return row.getRowNum();
      }
    }
    throw new AssertionError(nominee);
  }

  private static BigDecimal figure(Row row, Map<String, Integer> columns, String head) {
    return BigDecimal.valueOf(row.getCell(columns.get(head)).getNumericCellValue());
  }

  private static String text(Row row, Map<String, Integer> columns, String head) {
    return row.getCell(columns.get(head)).getStringCellValue();
  }

  private static String first(Cell cell) {
    String text = cell.getStringCellValue();
    return text.isEmpty() ? "none" : text.substring(0, 1);
  }

  private static BigDecimal decimal(JsonNode node, String name) {
    return node.get(name).decimalValue();
  }

  private static String yes(JsonNode place, String name) {
    return place.get(name).booleanValue() ? "Ya" : "Tidak";
  }
}
