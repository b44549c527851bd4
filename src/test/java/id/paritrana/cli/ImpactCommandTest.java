package id.paritrana.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Shipped;
import id.paritrana.TableEdit;
import id.paritrana.evaluation.Criteria;
import id.paritrana.evaluation.Decider;
import id.paritrana.evaluation.Evaluator;
import id.paritrana.evaluation.Request;
import id.paritrana.journal.Journal;
import id.paritrana.personal.SubjectKeys;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One decision, and a workbook that takes five points from it. */
class ImpactCommandTest {
  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private String data;
  private String changed;

  @BeforeEach
  void aDecisionAndADraft() throws Exception {
    Clock clock = Clock.systemUTC();
    data = folder.resolve("data").toString();
    try (Journal journal = Journal.open(Path.of(data));
        SubjectKeys keys = SubjectKeys.open(Path.of(data, "keys"))) {
      Criteria.recorded(Shipped.ruleset(), journal, clock.instant());
      new Decider(
              new Evaluator(Shipped.ruleset()),
              journal,
              keys,
              clock,
              () -> UUID.randomUUID().toString())
          .decide(
              new Request(
                  Files.readAllBytes(Path.of("docs/examples/musi-rawas.json")), null, null));
    }
    Path book = TableEdit.copy(folder.resolve("tables")).resolve("scoring-government.xlsx");
    TableEdit.edit(book, "Cakupan", sheet -> TableEdit.cell(sheet, "I22").setCellValue(55));
    changed = book.toString();
  }

  @Test
  void whoChangesIsToldAndWrittenDown() throws Exception {
    Path book = folder.resolve("impact.xlsx");

    assertThat(run("impact", changed, "--data", data, "--out", book.toString())).isEqualTo(1);

    assertThat(out.toString(UTF_8))
        .contains(
            "1 dari 1 putusan berubah, 0 hanya peringkatnya / 1 of 1 decisions change",
            "COV-006: 1 putusan / decisions, -2.25 … -2.25",
            "sha256:");
    try (XSSFWorkbook read = new XSSFWorkbook(Files.newInputStream(book))) {
      assertThat(read.getSheet("Perubahan").getRow(1).getCell(0).getStringCellValue())
          .isEqualTo("16.05");
    }
  }

  @Test
  void theWholeReportIsPrintedAsJson() {
    assertThat(run("impact", changed, "--data", data, "--json", "--all", "--year", "2024"))
        .isEqualTo(1);

    assertThat(out.toString(UTF_8).lines()).hasSize(2);
    assertThat(out.toString(UTF_8)).contains("\"causes\":[\"COV-006\"]", "\"assessmentYear\":2024");
  }

  @Test
  void whatChangesNothingEndsWithZero() {
    assertThat(run("impact", "decision-tables/gates.xlsx", "--data", data)).isZero();
  }

  @Test
  void aFilterThatCannotBeReadIsNamed() {
    assertThat(run("impact", changed, "--data", data, "--stage", "FINAL")).isEqualTo(1);
    assertThat(err.toString(UTF_8)).contains("--stage: must be one of [SCREENING");
    assertThat(run("impact", changed, "--data", data, "--category", "X")).isEqualTo(1);
    assertThat(err.toString(UTF_8))
        .contains("--category: must be one of [", "harus berupa salah satu dari", "VILLAGE");
    assertThat(run("impact", changed, "--data", folder.resolve("none").toString())).isEqualTo(1);
    assertThat(err.toString(UTF_8)).contains("there is no journal here");
  }

  private int run(String... args) {
    return new CommandLine(
            new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), Clock.systemUTC())
        .run(args);
  }
}
