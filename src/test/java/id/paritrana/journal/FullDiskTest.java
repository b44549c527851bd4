package id.paritrana.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A disk without room, as a process sees it that may write no file beyond two megabytes. */
@Timeout(60)
class FullDiskTest {
  @TempDir Path directory;

  @Test
  void whatWasAnsweredStaysAndTheRestIsRefusedUntilThereIsRoom() throws Exception {
    String said = said();
    assertThat(said).matches("\\d+ answered, readable true: The entry could not be made durable");
    int answered = Integer.parseInt(said.substring(0, said.indexOf(' ')));

    try (Journal journal = Journal.open(directory)) {
      assertThat(journal.verify().flaws()).isEmpty();
      assertThat(journal.verify().entries()).isEqualTo(answered);
      assertThat(IntStream.range(0, answered))
          .allSatisfy(n -> assertThat(journal.find("d-" + n)).isPresent());
      assertThat(journal.append(Sample.decision("later")).sequence()).isEqualTo(answered + 1);
    }
  }

  private String said() throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process =
        new ProcessBuilder(
                "bash",
                "-c",
                "ulimit -f 2048; exec \"$0\" \"$@\"",
                java,
                "-XX:-UsePerfData",
                "-Dorg.sqlite.tmpdir=" + System.getProperty("java.io.tmpdir"),
                "-cp",
                System.getProperty("java.class.path"),
                FullDiskProcess.class.getName(),
                directory.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String said =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    process.waitFor();
    return said;
  }
}
