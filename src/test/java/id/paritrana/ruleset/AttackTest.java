package id.paritrana.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.ruleset.table.ChildJvm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No cell is ever run: it is refused where it stands, or it is words. */
class AttackTest {
  /** What reading a workbook may still have to load after one was read before. */
  private static final List<String> READING =
      List.of(
          "java.lang.invoke.",
          "java.lang.ref.",
          "java.lang.runtime.",
          "java.math.",
          "java.text.",
          "java.time.",
          "java.util.",
          "java.io.",
          "java.lang.CharacterData",
          "java.lang.StringUTF16",
          "jdk.internal.",
          "sun.util.",
          "sun.text.",
          "com.sun.org.apache.xerces.internal.",
          "org.apache.poi.",
          "org.apache.xmlbeans.",
          "org.apache.commons.",
          "org.openxmlformats.",
          "ch.qos.logback.",
          "org.slf4j.",
          "id.paritrana.ruleset.problem.",
          "id.paritrana.ruleset.table.",
          "id.paritrana.dossier.Suggestion");

  /** What writing an attack's cell, the test's own part, loads. */
  private static final List<String> TEST = List.of("id.paritrana.ruleset.Attack");

  private static List<String> lines = List.of();

  @BeforeAll
  static void readAll(@TempDir Path folder) throws IOException, InterruptedException {
    Files.deleteIfExists(Path.of("target/canary"));
    String log = folder.resolve("classes.log").toString();
    lines =
        ChildJvm.lines(
            List.of("-Xlog:class+load=info:file=" + log), AttackMain.class.getName(), log);
  }

  static Stream<Attack> attacks() {
    return Stream.concat(Attack.headers().stream(), Attack.cells().stream().flatMap(List::stream));
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void isToldAtItsCell(Attack attack) {
    String said = only("REFUSED\t" + attack + "\t");

    // A new indicator may be named by anybody; the name is noted and compared, nothing else.
    String severity = attack.cell().startsWith("D") ? "(ERROR|NOTE)" : "ERROR";
    assertThat(said.split("\t"))
        .anyMatch(told -> told.matches(severity + " .*\\[Cakupan] " + attack.told()));
  }

  @Test
  void thereAreManyOfThem() {
    assertThat(attacks().distinct().count()).isGreaterThan(60);
  }

  @Test
  void inAColumnOfWordsItIsWords() {
    assertThat(only("PLAIN\t").split("\t"))
        .contains(
            Attack.plain().stream()
                .filter(attack -> attack.cell().matches("[JK].*"))
                .map(Attack::written)
                .toArray(String[]::new));
  }

  @Test
  void nothingRan() {
    assertThat(lines).contains("CANARY\tnull");
    assertThat(Path.of("target/canary")).doesNotExist();
  }

  @Test
  void noClassWasLoadedThatReadingDoesNotNeed() {
    assertThat(lines)
        .filteredOn(line -> line.startsWith("LOADED\t"))
        .map(line -> line.substring(7))
        .allMatch(
            name -> Stream.concat(READING.stream(), TEST.stream()).anyMatch(name::startsWith));
  }

  private static String only(String begin) {
    return lines.stream().filter(line -> line.startsWith(begin)).findFirst().orElse("");
  }
}
