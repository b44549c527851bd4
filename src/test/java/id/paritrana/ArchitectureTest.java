package id.paritrana;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The packages are the stages of one sentence, and what a stage may know is fixed. */
class ArchitectureTest {
  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .importUrl(Paritrana.class.getProtectionDomain().getCodeSource().getLocation());

  @Test
  void dataFlowsOneWayThroughTheStages() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("dossier")
        .definedBy("id.paritrana.dossier..")
        .layer("decision")
        .definedBy("id.paritrana.decision..")
        .layer("ruleset")
        .definedBy("id.paritrana.ruleset..")
        .layer("personal")
        .definedBy("id.paritrana.personal..")
        .layer("access")
        .definedBy("id.paritrana.access..")
        .layer("journal")
        .definedBy("id.paritrana.journal..")
        .layer("history")
        .definedBy("id.paritrana.history..")
        .layer("evaluation")
        .definedBy("id.paritrana.evaluation..")
        .layer("evidence")
        .definedBy("id.paritrana.evidence..")
        .layer("advice")
        .definedBy("id.paritrana.advice..")
        .layer("filing")
        .definedBy("id.paritrana.filing..")
        .layer("draft")
        .definedBy("id.paritrana.draft..")
        .layer("selection")
        .definedBy("id.paritrana.selection..")
        .layer("plenary")
        .definedBy("id.paritrana.plenary..")
        .layer("stability")
        .definedBy("id.paritrana.stability..")
        .layer("minutes")
        .definedBy("id.paritrana.minutes..")
        .layer("publication")
        .definedBy("id.paritrana.publication..")
        .layer("watching")
        .definedBy("id.paritrana.watching..")
        .layer("impact")
        .definedBy("id.paritrana.impact..")
        .layer("shadow")
        .definedBy("id.paritrana.shadow..")
        .layer("web")
        .definedBy("id.paritrana.web..")
        .layer("cli")
        .definedBy("id.paritrana.cli..")
        .layer("root")
        .definedBy("id.paritrana")
        .whereLayer("root")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("web")
        .mayOnlyBeAccessedByLayers("root")
        .whereLayer("cli")
        .mayOnlyBeAccessedByLayers("root")
        .whereLayer("advice")
        .mayOnlyBeAccessedByLayers("plenary", "web", "cli", "root")
        .whereLayer("filing")
        .mayOnlyBeAccessedByLayers("impact", "draft", "web", "cli", "root")
        .whereLayer("draft")
        .mayOnlyBeAccessedByLayers("publication", "shadow", "watching", "web", "cli", "root")
        .whereLayer("publication")
        .mayOnlyBeAccessedByLayers("shadow", "web", "cli", "root")
        .whereLayer("shadow")
        .mayOnlyBeAccessedByLayers("web")
        .whereLayer("watching")
        .mayOnlyBeAccessedByLayers("web")
        .whereLayer("history")
        .mayOnlyBeAccessedByLayers(
            "evaluation", "publication", "watching", "evidence", "web", "cli")
        .whereLayer("evidence")
        .mayOnlyBeAccessedByLayers("web", "cli", "root")
        .whereLayer("stability")
        .mayOnlyBeAccessedByLayers("minutes", "web", "root")
        .whereLayer("impact")
        .mayOnlyBeAccessedByLayers("publication", "shadow", "web", "cli")
        .whereLayer("minutes")
        .mayOnlyBeAccessedByLayers("web", "cli")
        .whereLayer("plenary")
        .mayOnlyBeAccessedByLayers("publication", "stability", "minutes", "web", "cli", "root")
        .whereLayer("selection")
        .mayOnlyBeAccessedByLayers("impact", "plenary", "stability", "web", "cli")
        .whereLayer("evaluation")
        .mayOnlyBeAccessedByLayers(
            "impact",
            "stability",
            "minutes",
            "plenary",
            "evidence",
            "advice",
            "filing",
            "draft",
            "publication",
            "shadow",
            "watching",
            "web",
            "cli",
            "root")
        .whereLayer("access")
        .mayOnlyBeAccessedByLayers("web", "cli")
        .whereLayer("personal")
        .mayOnlyBeAccessedByLayers(
            "access",
            "impact",
            "journal",
            "evaluation",
            "plenary",
            "stability",
            "minutes",
            "evidence",
            "filing",
            "web",
            "cli")
        .whereLayer("journal")
        .mayOnlyBeAccessedByLayers(
            "history",
            "impact",
            "evaluation",
            "plenary",
            "stability",
            "minutes",
            "evidence",
            "filing",
            "publication",
            "shadow",
            "watching",
            "web",
            "cli")
        .whereLayer("ruleset")
        .mayOnlyBeAccessedByLayers(
            "impact",
            "stability",
            "evaluation",
            "plenary",
            "advice",
            "filing",
            "draft",
            "publication",
            "shadow",
            "watching",
            "web",
            "cli")
        .whereLayer("decision")
        .mayOnlyBeAccessedByLayers(
            "impact",
            "stability",
            "ruleset",
            "evaluation",
            "selection",
            "plenary",
            "advice",
            "filing",
            "draft",
            "shadow",
            "web",
            "cli")
        .check(MAIN);
  }

  @Test
  void noStagesUseEachOtherInACircle() {
    slices().matching("id.paritrana.(*)..").should().beFreeOfCycles().check(MAIN);
  }

  @Test
  void theDossierKnowsOnlyTheJdk() {
    classes()
        .that()
        .resideInAPackage("id.paritrana.dossier")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("id.paritrana.dossier", "java..", "org.jspecify..")
        .check(MAIN);
  }

  @Test
  void droolsIsSpokenInOneRoomOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackages("id.paritrana.ruleset", "id.paritrana.ruleset.drl")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.drools..", "org.kie..")
        .check(MAIN);
  }

  @Test
  void formulasAreHeldWithoutKnowingWhatARulesetIs() {
    noClasses()
        .that()
        .resideInAPackage("id.paritrana.ruleset.drl")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("id.paritrana.ruleset", "id.paritrana.ruleset.table")
        .check(MAIN);
  }

  @Test
  void workbooksAreOpenedByTheTableReaderAndMadeForThePanel() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "id.paritrana.ruleset.table", "id.paritrana.ruleset.marked", "id.paritrana.minutes")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.poi..")
        .check(MAIN);
  }

  @Test
  void theMinutesOpenNoWorkbook() {
    noClasses()
        .that()
        .resideInAPackage("id.paritrana.minutes")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("org.apache.poi.openxml4j.opc.OPCPackage")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("org.apache.poi.ss.usermodel.WorkbookFactory")
        .check(MAIN);
  }

  @Test
  void onlyTheJournalTheKeysAndTheTokensTalkToADatabase() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "id.paritrana.journal", "id.paritrana.personal", "id.paritrana.access")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..")
        .check(MAIN);
  }

  @Test
  void springStaysAtTheEdge() {
    noClasses()
        .that()
        .resideOutsideOfPackages("id.paritrana", "id.paritrana.web")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.springframework..")
        .check(MAIN);
  }

  @Test
  void rulesAndTablesNeverSeeJson() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "id.paritrana.ruleset..",
            "id.paritrana.decision",
            "id.paritrana.decision.fact",
            "id.paritrana.decision.finding")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("tools.jackson..")
        .check(MAIN);
  }

  @Test
  void nothingReadsTheWallClockButTheEntrance() {
    noClasses()
        .that()
        .resideOutsideOfPackages("id.paritrana", "id.paritrana.web")
        .should()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(java.time.Clock.class, "systemUTC")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .check(MAIN);
  }

  @Test
  void filesAreSmall() throws IOException {
    List<Long> lines;
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      lines =
          files
              .filter(f -> f.toString().endsWith(".java"))
              .map(ArchitectureTest::lines)
              .sorted()
              .toList();
    }
    assertThat(lines.get(lines.size() - 1)).as("longest file").isLessThanOrEqualTo(300);
    assertThat(lines.get(lines.size() / 2)).as("median file").isLessThanOrEqualTo(60);
  }

  private static long lines(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.filter(line -> !line.isBlank()).count();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
