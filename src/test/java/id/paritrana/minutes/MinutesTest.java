package id.paritrana.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.journal.Entry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The minutes as a panel reads them, in both formats. */
class MinutesTest {
  @TempDir static Path folder;

  private static Sitting sitting;
  private static Entry provisional;
  private static Entry whole;
  private static List<String> pages;
  private static String pdf;
  private static String word;

  @BeforeAll
  static void write() throws IOException {
    sitting = new Sitting(folder);
    provisional = sitting.usual("PROVISIONAL");
    whole = sitting.usual("FINAL");
    pages = pages(pdf(provisional));
    pdf = plain(String.join(" ", pages));
    word = plain(text(document(docx(whole))));
  }

  @AfterAll
  static void close() {
    sitting.close();
  }

  @Test
  void whatIsProvisionalSaysSoOnEveryPage() throws IOException {
    assertThat(pages).hasSizeGreaterThan(4).allMatch(page -> page.contains("SEMENTARA"));
    assertThat(String.join("", pages(pdf(whole)))).doesNotContain("SEMENTARA", "PROVISIONAL");
    assertThat(word).doesNotContain("SEMENTARA", "PROVISIONAL");
  }

  @Test
  void thePagesAreNumbered() {
    for (int i = 0; i < pages.size(); i++) {
      assertThat(plain(pages.get(i))).contains((i + 1) + " / " + pages.size());
    }
  }

  @Test
  void indonesianComesFirstAndEachLanguageWritesItsOwnFigures() {
    List<String> totals = totals(sitting.selection(provisional));
    assertThat(totals).hasSize(10);
    int english = pdf.indexOf("MINUTES – PROVISIONAL");
    assertThat(english).isGreaterThan(pdf.indexOf("BERITA ACARA – SEMENTARA"));
    for (String total : totals) {
      assertThat(pdf.substring(0, english)).contains(" " + total.replace('.', ',') + " ");
      assertThat(pdf.substring(english)).contains(" " + total + " ");
      assertThat(word).contains(total, total.replace('.', ','));
    }
    assertThat(both())
        .allSatisfy(
            text ->
                assertThat(text)
                    .contains(
                        "Nomor: …",
                        "Dasar: Keputusan Gubernur Nomor …",
                        "Pada hari ini, Rabu tanggal dua puluh tujuh bulan Agustus tahun dua ribu dua puluh lima (27 Agustus 2025), bertempat di Pekanbaru",
                        "Dicatat pada 1 Maret 2026 19:00:00 WIB (12:00:00 UTC)",
                        "On Wednesday, 27 August 2025, in Pekanbaru",
                        "menurut nilai total: 91,18 dibanding 87,68",
                        "by its total: 91.18 against 87.68",
                        // A figure in a name stays as the nominee writes it.
                        "=1+2 & <b>Co</b> 2.5 di atas @SUM(A1) menurut nilai total: "));
  }

  @Test
  void whoIsRankedAndWhoIsNotStandsThereWithTheReason() {
    assertThat(both())
        .allSatisfy(
            text ->
                assertThat(text)
                    .contains(
                        "3.1 Perusahaan Keuangan ",
                        "3.2 Kabupaten/Kota ",
                        "Pemenang: peringkat 1 sampai 3; maju ke tahap berikutnya: peringkat 1 sampai 1;"
                            + " nilai total paling rendah 60.",
                        "QTA-004 (selection.xlsx, lembar Kuota",
                        "asumsi proyek, bukan penilaian resmi",
                        "Seri pada peringkat 5: Kabupaten 4 (G-4); Kabupaten 5 (G-5).",
                        "Seri yang diputus panel: Kabupaten 3 (G-3), lalu Kabupaten 2 (G-2)."
                            + " Alasan panel: undian di depan saksi.",
                        "Tie settled by the panel: Kabupaten 3 (G-3), then Kabupaten 2 (G-2).",
                        "menurut keputusan panel atas seri: undian di depan saksi",
                        "mundur karena bencana",
                        "tidak memenuhi syarat",
                        "tanpa cakupan: rasio cakupan = 0 (> 0; ELG-005)",
                        "no coverage: coverage = 0 (> 0; ELG-005)",
                        "Perlindungan Pekerja Rentan Terbanyak",
                        "dasar upah jaminan pensiun tanpa batas")
                    .contains(sitting.selection(provisional).get("ruleset").asString()));
  }

  @Test
  void allNineSeatsArePrintedAndAForgottenNameIsNot() {
    assertThat(both())
        .allSatisfy(
            text -> {
              assertThat(text).contains("Siti Aminah", "Ny. Erika", "[nama telah dihapus; ");
              assertThat(text).contains("Tanda tangan").doesNotContain("Budi Santoso");
              // All nine gave marks, so none was vacant.
              assertThat(text.split("nilainya dihitung\\)", -1)).hasSize(1 + 6);
              assertThat(text.split("its marks count\\)", -1)).hasSize(1 + 6);
              assertThat(text).doesNotContain("kursi kosong", "vacant seat");
            });
  }

  @Test
  void theProofIsThatOfTheJournal() {
    String note = sitting.journal.proof(provisional.id(), Sitting.NOON).checkpoint();
    assertThat(pdf).contains("Nomor entri jurnal " + provisional.sequence(), provisional.hash());
    // Line by line, as it must be saved to be checked.
    assertThat(String.join("\n", pages).lines().map(String::strip))
        .containsAll(note.strip().lines().map(String::strip).toList());
    assertThat(word).contains(whole.hash(), "verify-journal jurnal.ndjson.zst --key");
  }

  @Test
  void anyNameIsTextAndNoMarkup() {
    assertThat(both())
        .allSatisfy(
            text ->
                assertThat(text.replace(" ", ""))
                    .contains("=HYPERLINK(\"x\";\"y\")<script>?" + "panjang".repeat(30) + "(G-1)"));
  }

  @Test
  void theDocumentRepeatsItsHeadingsAndTearsNoRow() throws IOException {
    for (XWPFTable table : document(docx(whole)).getTables()) {
      boolean headed = !table.getRow(0).getCell(0).getText().startsWith("Tahun");
      assertThat(table.getRow(table.getNumberOfRows() - 1).isCantSplitRow()).isTrue();
      if (headed && table.getRow(0).getTableCells().size() > 2) {
        assertThat(table.getRow(0).isRepeatHeader()).isTrue();
      }
    }
  }

  @Test
  void theSameSelectionGivesTheSameFile() {
    assertThat(pdf(whole)).isEqualTo(pdf(whole));
    assertThat(docx(whole)).isEqualTo(docx(whole));
  }

  @Test
  void theFileSaysWhatIsInIt() {
    assertThat(Minutes.name(whole)).isEqualTo("berita-acara-2024-interview-riau");
    assertThat(Minutes.name(provisional)).isEqualTo("berita-acara-sementara-2024-interview-riau");
    assertThat(Minutes.resultsName(whole)).isEqualTo("hasil-seleksi-2024-interview-riau");
  }

  private static List<String> both() {
    return List.of(pdf, word);
  }

  private static byte[] pdf(Entry entry) {
    return Sitting.bytes(out -> sitting.minutes().pdf(entry, Sitting.NOON, out));
  }

  private static byte[] docx(Entry entry) {
    return Sitting.bytes(out -> sitting.minutes().docx(entry, Sitting.NOON, out));
  }

  static List<String> pages(byte[] pdf) throws IOException {
    List<String> pages = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      for (int i = 1; i <= document.getNumberOfPages(); i++) {
        stripper.setStartPage(i);
        stripper.setEndPage(i);
        pages.add(stripper.getText(document));
      }
    }
    return pages;
  }

  private static XWPFDocument document(byte[] docx) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(docx));
  }

  private static String text(XWPFDocument document) throws IOException {
    try (XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
      return extractor.getText();
    }
  }

  /** Lines end where a page is full, which says nothing. */
  private static String plain(String text) {
    return text.replaceAll("\\s+", " ");
  }

  private static List<String> totals(JsonNode selection) {
    List<String> totals = new ArrayList<>();
    for (JsonNode category : selection.get("categories")) {
      for (JsonNode place : category.get("places")) {
        BigDecimal total = place.get("total").decimalValue();
        totals.add(total.setScale(2).toPlainString());
      }
    }
    return totals;
  }
}
