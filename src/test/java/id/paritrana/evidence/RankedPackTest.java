package id.paritrana.evidence;

import static id.paritrana.evidence.Pack.NOON;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Shipped;
import id.paritrana.evaluation.Archive;
import id.paritrana.evaluation.Request;
import id.paritrana.history.Act;
import id.paritrana.history.History;
import id.paritrana.history.Step;
import id.paritrana.journal.Entry;
import id.paritrana.journal.Journal;
import id.paritrana.personal.SubjectKeys;
import id.paritrana.plenary.Plenary;
import id.paritrana.plenary.Selections;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ranking with its decisions, and who put the criteria in force, proven without the service. */
class RankedPackTest {
  private static final String IMPACT = "sha256:" + "1".repeat(64);
  private static final String CONVENING =
      "{\"assessmentYear\": 2024, \"stage\": \"SCREENING\", \"province\": \"Sumatera Selatan\"}";

  @TempDir Path folder;
  private Pack pack;

  @BeforeEach
  void unpack() throws Exception {
    Path data = folder.resolve("data");
    try (Journal journal = Journal.open(data);
        SubjectKeys keys = SubjectKeys.open(data.resolve("keys"))) {
      String dossier = Files.readString(Path.of("docs/examples/musi-rawas.json"));
      List<String> dossiers = new ArrayList<>();
      for (int i = 1; i <= 3; i++) {
        dossiers.add(dossier.replace("16.05", "16.0" + i));
      }
      Pack.decide(journal, data, dossiers);
      History history = new History(journal);
      String ruleset = Shipped.ruleset().id();
      for (Step step :
          List.of(
              Step.of(Act.SUBMITTED, ruleset, "editor", "}\",\"id\":\"x").to("d", "sha256:0"),
              Step.of(Act.APPROVED, ruleset, "approver", "as decided")
                  .to("d", "sha256:0")
                  .agreeing(IMPACT, List.of()),
              Step.of(Act.PUBLISHED, "sha256:other", "operator", "for others"))) {
        history.take(step, history.steps(), NOON);
      }
      Plenary plenary =
          new Plenary(
              Shipped::ruleset,
              new Archive(journal),
              journal,
              keys,
              Clock.fixed(NOON, ZoneOffset.UTC),
              () -> "s-1");
      Entry selection = plenary.select(new Request(CONVENING.getBytes(UTF_8), null, null));
      Question question = new Question(List.of(), Selections.decisions(selection), selection.id());
      pack = new Pack(folder.resolve("pack"), Pack.zip(journal, question));
    }
  }

  @Test
  void isProvenWithEveryDecisionAndStep() throws Exception {
    assertThat(pack.verify(key())).describedAs(pack.said()).isZero();
    assertThat(pack.said().lines())
        .filteredOn(line -> line.contains(": OK, "))
        .extracting(line -> line.replaceFirst(":.*", "").replaceFirst("[0-9a-f]{12}$", "R"))
        .containsExactlyInAnyOrder(
            "rulesets/R",
            "steps/step-1",
            "steps/step-2",
            "selections/s-1",
            "decisions/d-1",
            "decisions/d-2",
            "decisions/d-3");
    assertThat(pack.said())
        .contains("TERBUKTI / PROVEN: 3 putusan / decisions, 1 seleksi / selections, 1 ruleset");
  }

  @Test
  void theReportSaysWhoStandsWhereAndWhoAgreedToTheCriteria() throws Exception {
    assertThat(pack.text("report.html"))
        .contains("sementara / <span class=\"en\">provisional</span>")
        .contains("Kabupaten Musi Rawas (16.02)")
        .contains("disetujui / <span class=\"en\">approved</span>, <b>approver</b>: as decided")
        .contains(IMPACT)
        .doesNotContain("for others");
  }

  @Test
  void isNotProvenWithAnotherEntryInItsPlace() throws Exception {
    Path secret = folder.resolve("data/keys/checkpoint-key.pem");
    for (String file : List.of("entry.json", "proof.txt")) {
      Files.copy(
          pack.folder.resolve("steps/step-1").resolve(file),
          pack.folder.resolve("selections/s-1").resolve(file),
          java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
    pack.list(secret);
    assertThat(pack.verify(key())).isEqualTo(1);
    assertThat(pack.said()).contains("selections/s-1: GAGAL / FAILED");
  }

  @Test
  void isNotProvenWithAStepUnderAnotherName() throws Exception {
    Files.move(pack.folder.resolve("steps/step-2"), pack.folder.resolve("steps/step-9"));
    Files.delete(pack.folder.resolve("contents.sig"));
    Files.writeString(
        pack.folder.resolve("contents.txt"),
        pack.text("contents.txt").replace("steps/step-2/", "steps/step-9/"));
    pack.sign(folder.resolve("data/keys/checkpoint-key.pem"));
    assertThat(pack.verify(key())).isEqualTo(1);
    assertThat(pack.said()).contains("steps/step-9: GAGAL / FAILED");
  }

  private String key() {
    return folder.resolve("data/keys/checkpoint-key.pub.pem").toString();
  }
}
