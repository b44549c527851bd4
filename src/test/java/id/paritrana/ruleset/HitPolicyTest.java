package id.paritrana.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.decision.Decision;
import id.paritrana.decision.Outcome;
import id.paritrana.decision.RuleRef;
import id.paritrana.decision.Score;
import id.paritrana.dossier.Dossier;
import id.paritrana.dossier.json.DossierReader;
import id.paritrana.dossier.json.InvalidDossier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class HitPolicyTest {
  @Test
  void twoRowsOfAUniqueTableThatHitTogetherContestTheDecisionAndCountForNothing() throws Exception {
    Ruleset overlapping =
        RulesetReader.read(
            BrokenTables.with(
                "scoring-government.xlsx",
                book -> book.getSheet("Cakupan").getRow(20).getCell(6).setCellValue(0.9)));

    Decision decision = overlapping.decide(musiRawas());

    assertThat(decision.outcome()).isEqualTo(Outcome.CONTESTED);
    assertThat(decision.contested().get(0).rules())
        .extracting(RuleRef::rule)
        .containsExactly("COV-005", "COV-006");
    assertThat(points(decision))
        .doesNotContain("coverage.ratio")
        .contains("coverage.growth", "coverage.target_ratio");
  }

  @Test
  void inATableWhereTheFirstHitCountsAProvincesOwnTargetWinsOverTheNationalOne() throws Exception {
    Dossier of2025 =
        new DossierReader().read(read("\"assessmentYear\": 2024", "\"assessmentYear\": 2025"));
    Dossier of2024 = musiRawas();

    assertThat(fired(id.paritrana.Shipped.ruleset().decide(of2025)))
        .contains("TGT-001")
        .doesNotContain("TGT-003");
    assertThat(fired(id.paritrana.Shipped.ruleset().decide(of2024)))
        .contains("TGT-003")
        .doesNotContain("TGT-001");
  }

  private static java.util.List<String> points(Decision decision) {
    return decision.score().aspects().stream()
        .map(Score.Aspect::criteria)
        .flatMap(java.util.List::stream)
        .map(c -> c.given().indicator().indicator())
        .toList();
  }

  private static java.util.List<String> fired(Decision decision) {
    return decision.firings().stream().map(f -> f.rule().rule()).toList();
  }

  private static Dossier musiRawas() throws IOException, InvalidDossier {
    return new DossierReader().read(read("", ""));
  }

  private static byte[] read(String old, String changed) throws IOException {
    String json = Files.readString(Path.of("docs/examples/musi-rawas.json"));
    return json.replace(old, changed).getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }
}
