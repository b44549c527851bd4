package id.paritrana.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Shipped;
import id.paritrana.TableEdit;
import id.paritrana.evaluation.Criteria;
import id.paritrana.journal.Journal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two versions of the criteria are compared on the command line. */
class DiffCommandTest {
  private static final String SCORING = "scoring-government.xlsx";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir Path folder;

  @Test
  void foldersAreComparedInWordsAndTheNewerWorkbookIsMarked() throws IOException {
    assertThat(
            run("diff", version("a", 60), version("b", 61), "--lang", "id", "--marked", marked()))
        .isZero();

    assertThat(out.toString(UTF_8))
        .contains(
            "  COV-006  Poin  I22: 60 → 61\n", marked() + "/" + SCORING + ": ditandai / marked");
    assertThat(folder.resolve("marked")).isDirectoryContaining("glob:**/" + SCORING);
  }

  @Test
  void aFolderIsComparedWithARulesetOfTheJournalAsJson() throws IOException {
    String id = Shipped.ruleset().id();
    try (Journal journal = Journal.open(folder.resolve("data"), folder.resolve("data/keys"))) {
      Criteria.recorded(Shipped.ruleset(), journal, Instant.EPOCH);
    }

    String data = folder.resolve("data").toString();
    assertThat(run("diff", id, version("b", 61), "--json", "--data", data))
        .as(err.toString())
        .isZero();

    assertThat(out.toString(UTF_8))
        .startsWith("{\"from\":\"" + id + "\"")
        .contains("\"row\":\"COV-006\"")
        .hasLineCount(1);
  }

  @Test
  void whatIsNoVersionIsRefused() throws IOException {
    assertThat(run("diff", "no-such", version("b", 61))).isEqualTo(1);
    assertThat(err.toString(UTF_8))
        .isEqualTo(
            "no-such: is neither a folder nor a ruleset id / bukan folder dan bukan id ruleset\n");
  }

  private String marked() {
    return folder.resolve("marked").toString();
  }

  /** A folder with the criteria, in which COV-006 gives so many points. */
  private String version(String name, int points) throws IOException {
    Path version = folder.resolve(name);
    Path tables = TableEdit.copy(version.resolve("decision-tables"));
    Files.createDirectories(version.resolve("rules"));
    try (Stream<Path> rules = Files.list(Shipped.RULES)) {
      for (Path rule : rules.toList()) {
        Files.copy(rule, version.resolve("rules").resolve(rule.getFileName()));
      }
    }
    TableEdit.edit(
        tables.resolve(SCORING),
        "Cakupan",
        sheet -> sheet.getRow(21).getCell(8).setCellValue(points));
    return version.toString();
  }

  private int run(String... args) {
    return new CommandLine(
            new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), Clock.systemUTC())
        .run(args);
  }
}
