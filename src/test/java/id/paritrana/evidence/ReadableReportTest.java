package id.paritrana.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.journal.Journal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report of a pack as staff read it: short, in both languages, and honest about its limits. */
class ReadableReportTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  @TempDir Path folder;

  @Test
  void allGoldenDecisionsTakeThreePagesEachAtMost() throws Exception {
    List<Path> dossiers;
    try (Stream<Path> files = Files.list(GOLDEN)) {
      dossiers = files.filter(f -> f.toString().endsWith(".dossier.json")).sorted().toList();
    }
    try (var pdf = Loader.loadPDF(pdf(packed(dossiers)))) {
      assertThat(pdf.getNumberOfPages()).isLessThanOrEqualTo(3 * dossiers.size());
    }
  }

  @Test
  void codesHaveNamesAndFiguresAreBrief() throws Exception {
    String html = packed(List.of(GOLDEN.resolve("kutai-timur.dossier.json"))).text("report.html");
    // The page writes an equals sign as &#x3D;
    assertThat(html)
        .contains("Laporan ini untuk dibaca", "This report is for reading", "decision.json")
        .contains("kabupaten/kota / <span class=\"en\">regency or city</span>")
        .contains("penyaringan berkas / <span class=\"en\">screening of dossiers</span>")
        .contains("cakupan / <span class=\"en\">coverage</span> (COVERAGE)")
        .contains("perlu diperiksa panel / <span class=\"en\">the panel must verify</span>")
        .contains("coverage.raw = 1,5087…; &lt;&#x3D; 1")
        .contains("coverage before it is capped &#x3D; 1.5087… but must be")
        .contains(
            "cakupan di atas 100 persen / <span class=\"en\">coverage above 100 percent</span> (COVERAGE_OVER_100;")
        .contains("rasio cakupan / <span class=\"en\">coverage</span> (coverage.ratio)")
        .doesNotContainPattern("\\d[.,]\\d{5,}");
  }

  @Test
  void lettersThatThePdfCannotShowAreTold() throws Exception {
    Path thai = folder.resolve("thai.dossier.json");
    String dossier = Files.readString(GOLDEN.resolve("musi-rawas.dossier.json"), UTF_8);
    Files.writeString(thai, dossier.replace("Musi Rawas", "มูซี"));
    Pack pack = packed(List.of(thai));
    assertThat(pack.text("report.html")).contains("มูซี").doesNotContain("cannot show");
    assertThat(text(pack)).contains("Letters that this PDF cannot show (#) are in report.html");
    Pack plain = packed(List.of(GOLDEN.resolve("musi-rawas.dossier.json")));
    assertThat(text(plain)).contains("RC-011 · kabupaten/kota").doesNotContain("cannot show");
  }

  private Pack packed(List<Path> dossiers) throws Exception {
    Path data = Files.createTempDirectory(folder, "data");
    try (Journal journal = Journal.open(data)) {
      List<String> texts = new ArrayList<>();
      for (Path dossier : dossiers) {
        texts.add(Files.readString(dossier));
      }
      Pack.decide(journal, data, texts);
      Question question = new Question(List.of(), Pack.ids(dossiers.size()));
      return new Pack(Files.createTempDirectory(folder, "pack"), Pack.zip(journal, question));
    }
  }

  private static byte[] pdf(Pack pack) throws Exception {
    return Files.readAllBytes(pack.folder.resolve("report.pdf"));
  }

  private static String text(Pack pack) throws Exception {
    try (var pdf = Loader.loadPDF(pdf(pack))) {
      return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }
  }
}
