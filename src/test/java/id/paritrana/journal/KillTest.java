package id.paritrana.journal;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.journal.proof.Verification;
import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class KillTest {
  @TempDir Path directory;

  @Test
  void everyAnsweredEntryOutlivesAProcessKilledAtAnyMoment() throws Exception {
    Random random = new Random();
    List<String> answered = new ArrayList<>();
    for (int round = 0; round < 5; round++) {
      int before = answered.size();
      appendAndKill(answered, 1 + random.nextInt(300), random.nextInt(20));
      assertThat(answered.size()).isGreaterThan(before);
      try (Journal journal = Journal.open(directory)) {
        assertThat(answered).allSatisfy(id -> assertThat(journal.find(id)).isPresent());
        Verification verification = journal.verify();
        assertThat(verification.flaws()).isEmpty();
        assertThat(verification.entries()).isGreaterThanOrEqualTo(answered.size());
      }
    }
  }

  private void appendAndKill(List<String> answered, int lines, int millis) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // A killed process cannot clear away the native library it unpacked.
                "-Dorg.sqlite.tmpdir=" + directory,
                "-cp",
                System.getProperty("java.class.path"),
                AppendingProcess.class.getName(),
                directory.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader output = process.inputReader()) {
      for (int i = 0; i < lines; i++) {
        add(answered, output.readLine());
      }
      Thread.sleep(millis);
      process.toHandle().destroyForcibly();
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        add(answered, line);
      }
    } finally {
      process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
    }
  }

  private static void add(List<String> answered, String line) {
    if (line != null && line.endsWith(".")) {
      answered.add(line.substring(0, line.length() - 1));
    }
  }
}
