package id.paritrana.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Shipped;
import id.paritrana.evaluation.Criteria;
import id.paritrana.evaluation.Decider;
import id.paritrana.evaluation.Evaluator;
import id.paritrana.evaluation.Request;
import id.paritrana.journal.Journal;
import id.paritrana.personal.Residue;
import id.paritrana.personal.SubjectKeys;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The third of five decisions, taken out of the journal and proven by bash, sha256sum and openssl.
 */
class EvidencePackTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  @TempDir Path folder;
  private Path pack;
  private String said;

  @BeforeEach
  void unpack() throws Exception {
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    pack = Files.createDirectory(folder.resolve("pack"));
    byte[] dossier =
        Files.readString(Path.of("docs/examples/musi-rawas.json"))
            .replaceFirst("\\{", "{\"officials\": [{\"name\": \"Siti Aminah\"}],")
            .getBytes(UTF_8);
    var ids = Stream.of("d-1", "d-2", "d-3", "d-4", "d-5").iterator();
    try (Journal journal = Journal.open(folder.resolve("data"));
        SubjectKeys keys = SubjectKeys.open(folder.resolve("data").resolve("keys"))) {
      Criteria.recorded(Shipped.ruleset(), journal, NOON);
      Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
      Decider decider =
          new Decider(new Evaluator(Shipped.ruleset()), journal, keys, clock, ids::next);
      while (ids.hasNext()) {
        decider.decide(new Request(dossier, null, null));
      }
      new EvidencePack(journal).write("d-3", NOON, zip);
    }
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip.toByteArray()))) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        Path file = pack.resolve(entry.getName());
        Files.createDirectories(file.getParent());
        Files.write(file, in.readAllBytes());
      }
    }
  }

  @Test
  void thePackIsProvenWithThePublicKeyAndNoService() throws Exception {
    Path key = folder.resolve("data/keys/checkpoint-key.pub.pem");
    assertThat(verify(key.toString())).describedAs(said).isZero();
    assertThat(said)
        .contains("Signature Verified Successfully")
        .containsPattern("decision: entry 4 of 6, sha256:[0-9a-f]{64}, proven / terbukti")
        .containsPattern("ruleset: entry 1 of 6, sha256:[0-9a-f]{64}, proven / terbukti")
        .contains("ruleset/gates.xlsx: proven / terbukti");
  }

  @ParameterizedTest
  @CsvSource({
    "decision-entry.json, ELIGIBLE, INELIGIBLE",
    "decision.json, ELIGIBLE, INELIGIBLE",
    "dossier.json, 79691, 79692",
    "decision-proof.txt, 4, 5",
    "ruleset-entry.json, UEsDB, UEsDC",
    "ruleset/government.drl, insert, INSERT",
    "checkpoint.txt, 6, 7",
    "checkpoint-key.pub.pem, MCow, MCox",
  })
  void whateverIsChangedIsNotProven(String file, String from, String to) throws Exception {
    String text = Files.readString(pack.resolve(file));
    assertThat(text).contains(from);
    Files.writeString(pack.resolve(file), text.replaceFirst(from, to));
    assertThat(verify()).describedAs(said).isNotZero();
  }

  @Test
  void anotherKeyProvesNothing() throws Exception {
    try (Journal other = Journal.open(folder.resolve("other"))) {
      assertThat(other.publicKey()).isNotEmpty();
    }
    assertThat(verify(folder.resolve("other/keys/checkpoint-key.pub.pem").toString())).isNotZero();
  }

  @Test
  void theReportsSayTheDecisionInBothLanguages() throws Exception {
    String html = Files.readString(pack.resolve("report.html"));
    assertThat(html)
        .contains(
            "Kabupaten Musi Rawas: ELIGIBLE", "77.5", "scoring-government.xlsx · Cakupan · A22")
        .contains("60 poin untuk COVERAGE", "60 points for COVERAGE")
        .doesNotContain("{{");
    try (var pdf = Loader.loadPDF(Files.readAllBytes(pack.resolve("report.pdf")))) {
      String text = new PDFTextStripper().getText(pdf);
      assertThat(text).contains("Kabupaten Musi Rawas: ELIGIBLE", "COV-006", "77.5");
      assertThat(pdf.getNumberOfPages()).isBetween(2, 8);
    }
  }

  @Test
  void thePackNamesNobodyAndSaysSo() throws Exception {
    assertThat(Residue.of("Siti Aminah".getBytes(UTF_8), pack)).isEmpty();
    assertThat(Files.readString(pack.resolve("dossier.json"))).contains("\"name\":\"sealed:");
    String html = Files.readString(pack.resolve("report.html"));
    assertThat(html)
        .contains("<code>/officials/0/name</code>: disamarkan (data pribadi)")
        .contains("withheld (personal data)");
    assertThat(html.split("People named in the dossier")).hasSize(2);
  }

  private int verify(String... arguments) throws Exception {
    String[] line =
        Stream.concat(Stream.of("bash", pack.resolve("verify.sh").toString()), Stream.of(arguments))
            .toArray(String[]::new);
    Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
    said = new String(process.getInputStream().readAllBytes(), UTF_8);
    return process.waitFor();
  }
}
