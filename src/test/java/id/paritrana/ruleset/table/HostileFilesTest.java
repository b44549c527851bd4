package id.paritrana.ruleset.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is sent as a workbook is refused in words, in 192 MB of memory for all of them. */
class HostileFilesTest {
  private static Map<String, String> answers = Map.of();

  @BeforeAll
  static void openAll() throws IOException, InterruptedException {
    answers =
        ChildJvm.lines(List.of("-Xmx192m", "-Xss512k"), HostileFilesMain.class.getName()).stream()
            .filter(line -> line.contains("\t"))
            .map(line -> line.split("\t", 2))
            .collect(Collectors.toMap(words -> words[0], words -> words[1]));
  }

  static List<Hostile> files() {
    return Hostile.all();
  }

  @ParameterizedTest
  @MethodSource("files")
  void isRefusedWithItsCause(Hostile file) {
    String[] expected = file.refusal().split(": ", 2);

    String[] said = answers.get(file.title()).split("\t", -1);

    assertThat(said[0]).startsWith(expected[0] + ": ").contains(expected[1]);
    assertThat(said[0]).endsWith(said[0].strip()).doesNotContain("apache", "POI", "Exception");
    assertThat(said[1]).isNotBlank().isNotEqualTo(said[0].replaceFirst(".*?: ", ""));
    assertThat(said[2]).matches("[A-Za-z0-9 _.?()…-]*");
  }

  @Test
  void everyFileIsOneOfItsOwn() {
    assertThat(answers).hasSize(Hostile.all().size() + 1);
    assertThat(Hostile.all()).hasSizeGreaterThan(60);
  }

  @Test
  void theLargestWorkbookLetThroughFitsInTheSameMemory() {
    assertThat(answers.get("the largest")).isEqualTo("OPENED");
  }
}
