package id.paritrana.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Shipped;
import id.paritrana.dossier.Dossier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Rules fire by phase, file, sheet and row, however often and from whatever order they are read.
 */
class TableOrderTest {
  private static final List<String> OF_THE_REGENCY =
      List.of(
          "regulation in force",
          "subject",
          "CAT-002",
          "GRP-001",
          "candidate",
          "TGT-003",
          "DOC-001",
          "DOC-002",
          "DOC-003",
          "FRM-001",
          "category.found (yes)",
          "documents.missing",
          "coverage.raw",
          "coverage.ratio",
          "coverage.growth",
          "coverage.segment.*",
          "coverage.segment.*",
          "coverage.target_ratio",
          "regulation.best",
          "regulation.count",
          "members.offices",
          "vulnerable.protected",
          "vulnerable.ratio",
          "vulnerable.sources",
          "innovation.count",
          "innovation.groups",
          "innovation.group.*",
          "WGT-001",
          "WGT-002",
          "WGT-003",
          "REG-005",
          "REG-006",
          "REG-010",
          "COV-006",
          "COV-009",
          "COV-013",
          "INO-003",
          "INO-008",
          "INO-011",
          "INO-015",
          "AWD-003");
  private static final List<String> OF_THE_ENTERPRISE =
      List.of(
          "size by sales",
          "line of business",
          "assessment",
          "SCL-004",
          "subject",
          "CAT-010",
          "GRP-002",
          "candidate",
          "DOC-006",
          "DOC-007",
          "PRG-001",
          "PRG-002",
          "PRG-003",
          "PRG-004",
          "RSK-009",
          "document not filed",
          "risk group",
          "levy for a mandatory programme",
          "levy for a mandatory programme",
          "levy for a mandatory programme",
          "levy for a mandatory programme",
          "levy for a joined programme",
          "programme beyond the mandatory",
          "RAT-001",
          "RAT-006",
          "RAT-007",
          "RAT-008",
          "RAT-009",
          "CEI-001",
          "contribution on wages",
          "contribution on wages",
          "contribution on wages",
          "contribution on wages",
          "contribution on capped wages",
          "category.found (yes)",
          "documents.missing",
          "contribution.due (on wages)",
          "contribution.ratio",
          "contribution.on_time",
          "contribution.arrears",
          "registered.ratio",
          "wage.ratio",
          "programmes.missing",
          "programmes.extra",
          "sanction.active",
          "digital.sipp",
          "digital.jmo",
          "digital.nik",
          "vendor.ratio",
          "csr.vulnerable",
          "innovation.count",
          "interview.mean",
          "interview.attendance",
          "panel.seat.*",
          "panel.seat.*",
          "panel.seat.*",
          "panel.seat.*",
          "panel.seat.*",
          "panel.seat.*",
          "panel.seat.*",
          "panel.seat.*",
          "panel.seat.*",
          "panel.seats",
          "panel.experts",
          "ELG-002",
          "ELG-014",
          "ELG-015",
          "ELG-016",
          "ELG-017",
          "ELG-018",
          "WGT-015",
          "WGT-016",
          "WGT-017",
          "WGT-018",
          "COM-002",
          "COM-004",
          "COM-008",
          "COM-011",
          "COM-013",
          "CAR-002",
          "CAR-006",
          "CAR-009",
          "CAR-013",
          "CAR-016",
          "INE-002",
          "UND-003",
          "points for the interview",
          "AWD-005",
          "risk group differs");

  @Test
  void aRegencysRulesFireInThisOrder() throws Exception {
    assertThat(fired(Shipped.ruleset(), LiteralDossiers.regency()))
        .containsExactlyElementsOf(OF_THE_REGENCY);
  }

  @Test
  void aLargeEnterprisesRulesFireInThisOrder() throws Exception {
    assertThat(fired(Shipped.ruleset(), LiteralDossiers.enterprise("BANKING")))
        .containsExactlyElementsOf(OF_THE_ENTERPRISE);
  }

  @Test
  void aSecondRulesetOfTheSameFilesFiresInTheSameOrder() throws Exception {
    firesInOrder(RulesetReader.read(Shipped.ruleset().files()));
  }

  @Test
  void theOrderInWhichFilesAreHandedInDoesNotMatter() throws Exception {
    List<RuleFile> shuffled = new ArrayList<>(Shipped.ruleset().files());
    Collections.shuffle(shuffled, new Random(5));
    assertThat(shuffled).isNotEqualTo(Shipped.ruleset().files());

    firesInOrder(RulesetReader.read(shuffled));
  }

  private static void firesInOrder(Ruleset ruleset) throws Exception {
    assertThat(fired(ruleset, LiteralDossiers.regency())).isEqualTo(OF_THE_REGENCY);
    assertThat(fired(ruleset, LiteralDossiers.enterprise("BANKING"))).isEqualTo(OF_THE_ENTERPRISE);
  }

  private static List<String> fired(Ruleset ruleset, Dossier dossier) {
    return ruleset.decide(dossier).firings().stream().map(f -> f.rule().rule()).toList();
  }
}
