package id.paritrana.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.TableEdit;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is refused is said on standard error, and standard output stays empty. */
class CommandLineTest {
  private static final String MUSI_RAWAS = "docs/examples/musi-rawas.json";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir Path folder;

  @Test
  void namesEveryFaultOfADossierByItsPlace() throws Exception {
    String faulty =
        Files.readString(Path.of(MUSI_RAWAS))
            .replace("\"workers\": 79691", "\"workers\": -1")
            .replace("\"stage\"", "\"Stage\"");
    Path file = Files.writeString(folder.resolve("faulty.json"), faulty);

    assertThat(run("decide", file.toString())).isEqualTo(1);
    assertThat(err.toString(UTF_8).lines().map(line -> line.replaceFirst(": .*", "")))
        .containsExactlyInAnyOrder(
            file + " /Stage", file + " /stage", file + " /participation/PU/workers");
  }

  @Test
  void namesAFileThatIsNotThere() {
    assertThat(run("decide", "no-such.json")).isEqualTo(1);
    assertThat(err.toString(UTF_8))
        .isEqualTo("no-such.json: there is no such file / berkas ini tidak ada\n");
  }

  @Test
  void namesAFolderInTheFilesPlace() {
    assertThat(run("decide", "docs")).isEqualTo(1);
    assertThat(err.toString(UTF_8))
        .startsWith("docs: is a folder; give a file / adalah folder; berikan berkas");
  }

  @Test
  void saysThatTheJournalCannotBeKept() throws Exception {
    Path file = Files.createFile(folder.resolve("data"));

    assertThat(run("decide", MUSI_RAWAS)).isEqualTo(3);
    assertThat(err.toString(UTF_8)).contains(file.toString()).hasLineCount(1);
  }

  @Test
  void refusesAFileLargerThanADossier() throws Exception {
    Path file = Files.write(folder.resolve("large.json"), new byte[(1 << 20) + 1]);

    assertThat(run("evaluate", file.toString())).isEqualTo(1);
    assertThat(err.toString(UTF_8)).startsWith(file + ": larger than 1 MiB");
  }

  @ParameterizedTest
  @CsvSource({
    "decide",
    "decid dossier.json",
    "decide dossier.json --fast",
    "decide dossier.json --fast yes",
    "evaluate dossier.json --tables",
  })
  void showsItsUsageWhenItDoesNotUnderstand(String line) {
    assertThat(new CommandLine(print(out), print(err), Clock.systemUTC()).run(line.split(" ")))
        .isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("Usage: java -jar paritrana.jar");
    assertThat(out.size()).isZero();
  }

  @ParameterizedTest
  @MethodSource("breaks")
  void namesTheCellOfABrokenTable(String place, String why, TableEdit.Edit edit) throws Exception {
    Path tables = TableEdit.copy(folder.resolve("tables"));
    String file = place.replaceFirst(" \\[.*", "");
    TableEdit.edit(tables.resolve(file), place.replaceFirst(".*\\[(.*)].*", "$1"), edit);

    assertThat(run("decide", MUSI_RAWAS, "--tables", tables.toString())).isEqualTo(1);
    assertThat(err.toString(UTF_8))
        .containsPattern(Pattern.quote(place) + ": .*" + Pattern.quote(why));
  }

  static Stream<Arguments> breaks() {
    return Stream.of(
        broken(
            "scoring-government.xlsx [Cakupan] A20",
            "row 20 is blank",
            sheet -> sheet.removeRow(sheet.getRow(19))),
        broken(
            "scoring-government.xlsx [Cakupan] G21",
            "`tiga perempat` under",
            sheet -> TableEdit.cell(sheet, "G21").setCellValue("tiga perempat")),
        broken(
            "categories.xlsx [Kategori] D18",
            "`KABUPATEN` is not known under",
            sheet -> TableEdit.cell(sheet, "D18").setCellValue("KABUPATEN")));
  }

  private static Arguments broken(String place, String why, TableEdit.Edit edit) {
    return Arguments.of(place, why, edit);
  }

  @Test
  void namesAFolderThatIsNotThere() {
    assertThat(run("decide", MUSI_RAWAS, "--tables", "no-such-folder")).isEqualTo(1);
    assertThat(err.toString(UTF_8)).startsWith("no-such-folder: FOLDER: there is no such folder");
  }

  @Test
  void namesTheRuleThatDoesNotEnd() throws Exception {
    Path rules = Files.createDirectory(folder.resolve("rules"));
    try (Stream<Path> shipped = Files.list(Path.of("rules"))) {
      for (Path file : shipped.toList()) {
        Files.copy(file, rules.resolve(file.getFileName()));
      }
    }
    Files.writeString(
        rules.resolve("loop.drl"),
        """
        package id.paritrana.rules

        import id.paritrana.decision.fact.Indicator

        rule "round.*"
          @basis("asumsi") @en("feeds itself") @ind("memicu dirinya sendiri")
        when
          $i : Indicator()
        then
          insert(new Indicator($i.candidate(), "round." + $i.value(), $i.value()));
        end
        """);

    assertThat(run("evaluate", MUSI_RAWAS, "--rules", rules.toString())).isEqualTo(1);
    assertThat(err.toString(UTF_8))
        .isEqualTo(
            "no decision was made: rule `round.*` of loop.drl keeps firing"
                + " / putusan tidak dibuat: aturan `round.*` di loop.drl berulang tanpa henti\n");
    assertThat(out.toString(UTF_8)).isEmpty();
  }

  private int run(String... words) {
    String[] line =
        Stream.of(words, new String[] {"--data", folder.resolve("data").toString()})
            .flatMap(Stream::of)
            .toArray(String[]::new);
    int status = new CommandLine(print(out), print(err), Clock.systemUTC()).run(line);
    assertThat(out.size()).isZero();
    return status;
  }

  private static PrintStream print(ByteArrayOutputStream to) {
    return new PrintStream(to, true, UTF_8);
  }
}
