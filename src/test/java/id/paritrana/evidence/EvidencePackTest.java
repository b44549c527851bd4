package id.paritrana.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.paritrana.journal.Journal;
import id.paritrana.personal.Residue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three of five decisions, taken out of the journal and proven by bash, sha256sum and openssl. */
class EvidencePackTest {
  private static final Question THREE =
      new Question(List.of("outcome: ELIGIBLE"), List.of("d-4", "d-3", "d-1"));

  @TempDir Path folder;
  private Pack pack;

  @BeforeEach
  void unpack() throws Exception {
    try (Journal journal = Journal.open(folder.resolve("data"))) {
      Pack.decide(journal, folder.resolve("data"), 5);
      pack = new Pack(folder.resolve("pack"), Pack.zip(journal, THREE));
    }
  }

  @Test
  void thePackIsProvenWithThePublicKeyAndNoService() throws Exception {
    assertThat(pack.verify(key())).describedAs(pack.said()).isZero();
    assertThat(pack.said().lines())
        .hasSize(6)
        .anyMatch(
            line ->
                line.startsWith(
                    "TERBUKTI / PROVEN: 3 putusan / decisions, 0 seleksi / selections, 1 ruleset, 6 "))
        .anyMatch(line -> line.matches("rulesets/[0-9a-f]{12}: OK, sha256:[0-9a-f]{64}"))
        .anyMatch(line -> line.matches("decisions/d-1: OK, sha256:[0-9a-f]{64}"))
        .anyMatch(line -> line.matches("decisions/d-3: OK, sha256:[0-9a-f]{64}"))
        .anyMatch(line -> line.matches("decisions/d-4: OK, sha256:[0-9a-f]{64}"))
        .last()
        .asString()
        .endsWith(
            "Reports (report.*) are as they were made, but only a reading: decision.json counts.");
  }

  @Test
  void theScriptCanBeReadInOneSitting() throws Exception {
    assertThat(pack.text("verify.sh").lines()).hasSizeLessThanOrEqualTo(70);
  }

  @Test
  void theSameSelectionGivesTheSameList() throws Exception {
    try (Journal journal = Journal.open(folder.resolve("data"))) {
      Pack again = new Pack(folder.resolve("again"), Pack.zip(journal, THREE));
      assertThat(list(again)).isEqualTo(list(pack));
    }
  }

  @Test
  void theKeyIsNotInIt() throws Exception {
    String key = Files.readString(Path.of(key())).lines().toList().get(1);
    assertThat(Residue.of(key.getBytes(UTF_8), pack.folder)).isEmpty();
  }

  @Test
  void theReportsSayWhatWasAskedAndEachDecisionInBothLanguages() throws Exception {
    assertThat(pack.text("report.html"))
        .contains("3 putusan", "outcome: ELIGIBLE", "scoring-government.xlsx · Cakupan · A22")
        .contains("Kabupaten Musi Rawas 3: memenuhi syarat", "77,5", "rulesets/" + ruleset())
        .contains("60 poin untuk cakupan", "60 points for coverage")
        .doesNotContain("{{");
    try (var pdf = Loader.loadPDF(Files.readAllBytes(pack.folder.resolve("report.pdf")))) {
      String text = new PDFTextStripper().getText(pdf);
      assertThat(text).contains("Kabupaten Musi Rawas 4: memenuhi", "COV-006", "77,5");
      assertThat(pdf.getNumberOfPages()).isBetween(4, 9);
    }
  }

  @Test
  void aNameIsTextAndNeverMarkup() throws Exception {
    String name = "<script>alert(1)</script> & {{id}}";
    byte[] zip;
    try (Journal journal = Journal.open(folder.resolve("marked"))) {
      String dossier = Files.readString(Path.of("docs/examples/musi-rawas.json"));
      Pack.decide(
          journal, folder.resolve("marked"), 2, dossier.replace("Kabupaten Musi Rawas", name));
      zip = Pack.zip(journal, new Question(List.of("nominee: " + name), Pack.ids(2)));
    }
    Pack marked = new Pack(folder.resolve("unmarked"), zip);
    assertThat(marked.text("report.html"))
        .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; {{id}}: memenuhi syarat")
        .doesNotContain("<script");
    String key = folder.resolve("marked/keys/checkpoint-key.pub.pem").toString();
    assertThat(marked.verify(key)).describedAs(marked.said()).isZero();
  }

  @Test
  void thePackNamesNobodyAndSaysSo() throws Exception {
    assertThat(Residue.of("Siti Aminah".getBytes(UTF_8), pack.folder)).isEmpty();
    assertThat(pack.text("decisions/d-3/dossier.json")).contains("\"name\":\"sealed:");
    assertThat(pack.text("report.html"))
        .contains("<code>/officials/0/name</code>: disamarkan (data pribadi)")
        .contains("withheld (personal data)", "People named in the dossier");
  }

  @Test
  void ofManyEachDecisionHasAPageOfItsOwn() throws Exception {
    int many = Report.MOST_IN_FULL + 1;
    try (Journal journal = Journal.open(folder.resolve("many"))) {
      Pack.decide(journal, folder.resolve("many"), many);
      pack =
          new Pack(
              folder.resolve("all"), Pack.zip(journal, new Question(List.of(), Pack.ids(many))));
    }
    String key = folder.resolve("many/keys/checkpoint-key.pub.pem").toString();
    assertThat(pack.verify(key)).describedAs(pack.said()).isZero();
    assertThat(pack.said()).contains("PROVEN: " + many + " putusan / decisions");
    assertThat(pack.text("decisions/d-51/report.html"))
        .contains("Kabupaten Musi Rawas 51: memenuhi");
    assertThat(pack.text("report.html"))
        .contains("href=\"decisions/d-51/report.html\"")
        .doesNotContain("60 poin untuk cakupan");
  }

  @Test
  void aPackThatBreaksOffIsNoZip() throws Exception {
    Path half = folder.resolve("half.zip");
    try (Journal journal = Journal.open(folder.resolve("data"));
        var out = Files.newOutputStream(half)) {
      Question question = new Question(List.of(), List.of("d-1", "d-2", "sha256:nothing"));
      assertThatThrownBy(() -> new EvidencePack(journal).write(question, Pack.NOON, out))
          .isInstanceOf(NoSuchElementException.class);
      Packing packing = new Packing(journal, 6, new Zip(out));
      packing.decision("d-1");
    }
    assertThat(half).isNotEmptyFile();
    assertThatThrownBy(() -> new ZipFile(half.toFile()).close()).isInstanceOf(ZipException.class);
  }

  /** Without the PDF, which tells when it was made. */
  private static List<String> list(Pack pack) throws IOException {
    return pack.text("contents.txt").lines().filter(line -> !line.endsWith(".pdf")).toList();
  }

  private String key() {
    return folder.resolve("data/keys/checkpoint-key.pub.pem").toString();
  }

  private String ruleset() throws IOException {
    return pack.text("contents.txt").substring(66 + "rulesets/".length()).split("/", 2)[0];
  }
}
