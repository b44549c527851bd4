package id.paritrana.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.paritrana.journal.Journal;
import id.paritrana.personal.Residue;
import java.io.ByteArrayOutputStream;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
      pack = new Pack(folder.resolve("pack"), zip(journal, THREE));
    }
  }

  @Test
  void thePackIsProvenWithThePublicKeyAndNoService() throws Exception {
    Path key = folder.resolve("data/keys/checkpoint-key.pub.pem");
    assertThat(pack.verify(key.toString())).describedAs(pack.said()).isZero();
    assertThat(pack.said().lines())
        .hasSize(6)
        .anyMatch("Signature Verified Successfully"::equals)
        .anyMatch(line -> line.matches("rulesets/[0-9a-f]{12}: OK, sha256:[0-9a-f]{64}"))
        .anyMatch(line -> line.matches("decisions/d-1: OK, sha256:[0-9a-f]{64}"))
        .anyMatch(line -> line.matches("decisions/d-3: OK, sha256:[0-9a-f]{64}"))
        .anyMatch(line -> line.matches("decisions/d-4: OK, sha256:[0-9a-f]{64}"))
        .last()
        .isEqualTo("4 OK: terbukti / proven");
  }

  @Test
  void theScriptFitsOnOnePage() throws Exception {
    assertThat(pack.text("verify.sh").lines().count()).isLessThanOrEqualTo(30);
  }

  @ParameterizedTest
  @CsvSource({
    "decisions/d-3/entry.json, ELIGIBLE, INELIGIBLE",
    "decisions/d-3/decision.json, ELIGIBLE, INELIGIBLE",
    "decisions/d-3/decision.json, $, '\n'",
    "decisions/d-3/dossier.json, 79691, 79692",
    "decisions/d-3/proof.txt, [0-9a-f]{8}, 00000000",
    "decisions/d-3/proof.txt, '[0-9a-f ]*\n', ''",
    "decisions/d-3/proof.txt, '\n[0-9a-f ]*\n$', '\n'",
    "rulesets/RULESET/entry.json, UEsDB, UEsDC",
    "rulesets/RULESET/proof.txt, [0-9a-f]{8}, 00000000",
    "rulesets/RULESET/files/government.drl, insert, INSERT",
    "checkpoint.txt, 6, 7",
    "checkpoint-key.pub.pem, MCow, MCox",
    "contents.txt, 'decisions/d-3\n', ''",
    "contents.txt, d-3, d-2",
  })
  void whateverIsChangedIsNotProven(String file, String from, String to) throws Exception {
    String changed = file.replace("RULESET", ruleset());
    String before = pack.text(changed);
    pack.replace(changed, from, to);
    assertThat(pack.text(changed)).isNotEqualTo(before);
    assertThat(pack.verify()).describedAs(pack.said()).isNotZero();
  }

  @Test
  void aDecisionInThePlaceOfAnotherOfTheSamePackIsNotProven() throws Exception {
    Path aside = folder.resolve("aside");
    Files.move(pack.folder.resolve("decisions/d-1"), aside);
    Files.move(pack.folder.resolve("decisions/d-3"), pack.folder.resolve("decisions/d-1"));
    Files.move(aside, pack.folder.resolve("decisions/d-3"));
    assertThat(pack.verify()).isEqualTo(1);
    assertThat(pack.said())
        .contains("decisions/d-1: FAILED", "decisions/d-3: FAILED", "decisions/d-4: OK")
        .endsWith("TIDAK TERBUKTI / NOT PROVEN\n");
  }

  @Test
  void aDossierOfAnotherDecisionIsNotProven() throws Exception {
    Files.writeString(
        pack.folder.resolve("decisions/d-1/dossier.json"), pack.text("decisions/d-3/dossier.json"));
    assertThat(pack.verify()).isEqualTo(1);
    assertThat(pack.said()).contains("decisions/d-1: FAILED", "decisions/d-3: OK");
  }

  @ParameterizedTest
  @CsvSource({
    "decisions/d-3/entry.json",
    "decisions/d-3/decision.json",
    "decisions/d-3/dossier.json",
    "decisions/d-3/proof.txt",
    "rulesets/RULESET/entry.json",
    "rulesets/RULESET/files/gates.xlsx",
    "checkpoint.txt",
  })
  void whateverIsTakenOutIsMissed(String file) throws Exception {
    Files.delete(pack.folder.resolve(file.replace("RULESET", ruleset())));
    assertThat(pack.verify()).describedAs(pack.said()).isNotZero();
  }

  @Test
  void aDecisionPutInIsNotProven() throws Exception {
    Path other = Files.createDirectory(pack.folder.resolve("decisions/d-2"));
    Files.copy(pack.folder.resolve("decisions/d-1/decision.json"), other.resolve("decision.json"));
    assertThat(pack.verify()).isNotZero();
  }

  @Test
  void anotherKeyProvesNothing() throws Exception {
    try (Journal other = Journal.open(folder.resolve("other"))) {
      assertThat(other.publicKey()).isNotEmpty();
    }
    String key = folder.resolve("other/keys/checkpoint-key.pub.pem").toString();
    assertThat(pack.verify(key)).isNotZero();
  }

  @Test
  void theReportsSayWhatWasAskedAndEachDecisionInBothLanguages() throws Exception {
    assertThat(pack.text("report.html"))
        .contains("3 putusan", "outcome: ELIGIBLE", "scoring-government.xlsx · Cakupan · A22")
        .contains("Kabupaten Musi Rawas 3: ELIGIBLE", "77.5", "rulesets/" + ruleset())
        .contains("60 poin untuk COVERAGE", "60 points for COVERAGE")
        .doesNotContain("{{");
    try (var pdf = Loader.loadPDF(Files.readAllBytes(pack.folder.resolve("report.pdf")))) {
      String text = new PDFTextStripper().getText(pdf);
      assertThat(text).contains("Kabupaten Musi Rawas 4: ELIGIBLE", "COV-006", "77.5");
      assertThat(pdf.getNumberOfPages()).isBetween(7, 20);
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
      zip = zip(journal, new Question(List.of("nominee: " + name), Pack.ids(2)));
    }
    Pack marked = new Pack(folder.resolve("unmarked"), zip);
    assertThat(marked.text("report.html"))
        .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; {{id}}: ELIGIBLE")
        .doesNotContain("<script");
    assertThat(marked.verify()).describedAs(marked.said()).isZero();
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
      pack = new Pack(folder.resolve("all"), zip(journal, new Question(List.of(), Pack.ids(many))));
    }
    assertThat(pack.verify()).describedAs(pack.said()).isZero();
    assertThat(pack.said()).endsWith((many + 1) + " OK: terbukti / proven\n");
    assertThat(pack.text("decisions/d-51/report.html")).contains("Kabupaten Musi Rawas 51: ELIG");
    assertThat(pack.text("report.html"))
        .contains("href=\"decisions/d-51/report.html\"")
        .doesNotContain("60 poin untuk COVERAGE");
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

  private String ruleset() throws IOException {
    return pack.text("contents.txt").lines().findFirst().orElseThrow().substring(9);
  }

  private static byte[] zip(Journal journal, Question question) throws IOException {
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    new EvidencePack(journal).write(question, Pack.NOON, zip);
    return zip.toByteArray();
  }
}
