package id.paritrana.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The power switch of a process, pulled at 200 random moments while four threads append. */
@Tag("outage")
@Timeout(900)
class KillTest {
  private static final int KILLS = 200;
  private static final int AGAIN = 12;

  @TempDir Path directory;
  private final Random random = new Random();
  private final Map<Long, String> answered = new HashMap<>();
  private long highest;

  @Test
  void everyAnswerOutlivesAProcessKilledAtAnyMomentAndNoKeyIsUsedTwice() throws Exception {
    Process next = start(0);
    for (int round = 1; round <= KILLS; round++) {
      Process current = next;
      // The next one gets ready while this one works.
      next = start(round);
      appendAndKill(current);
      if (round % 20 == 0) {
        compare();
      }
    }
    next.destroyForcibly().waitFor();
    compare();
    assertThat(answered).hasSizeGreaterThan(KILLS);
  }

  private Process start(int round) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            // A killed process cannot clear away the native library it unpacked.
            "-Dorg.sqlite.tmpdir=" + directory,
            "-cp",
            System.getProperty("java.class.path"),
            AppendingProcess.class.getName(),
            directory.toString(),
            Integer.toString(round))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** Begins a little before the last key that was answered: those must get the same entries. */
  private void appendAndKill(Process process) throws Exception {
    long begin = Math.max(0, highest - AGAIN);
    process.getOutputStream().write((begin + "\n").getBytes());
    process.getOutputStream().flush();
    int lines = 1 + random.nextInt(60);
    try (BufferedReader output = process.inputReader()) {
      for (int i = 0; i < lines; i++) {
        add(output.readLine());
      }
      Thread.sleep(0, random.nextInt(1_000_000));
      process.toHandle().destroyForcibly();
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        add(line);
      }
    } finally {
      process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
    }
  }

  private void add(String line) {
    if (line != null && line.endsWith(".")) {
      long key = Long.parseLong(line.substring(0, line.indexOf(' ')));
      String id = line.substring(line.indexOf(' ') + 1, line.length() - 1);
      String earlier = answered.putIfAbsent(key, id);
      assertThat(earlier == null || earlier.equals(id)).describedAs(line).isTrue();
      highest = Math.max(highest, key);
    }
  }

  private void compare() {
    try (Journal journal = Journal.open(directory.resolve("journal"))) {
      assertThat(journal.verify().flaws()).isEmpty();
      Set<String> kept = new HashSet<>();
      Set<String> keys = new HashSet<>();
      List<Entry> entries = journal.entries(0, 1_000);
      while (!entries.isEmpty()) {
        for (Entry entry : entries) {
          kept.add(entry.id());
          String key = entry.bodyJson().replaceAll("\\D*(\\d+).*", "$1");
          assertThat(keys.add(key)).describedAs("key %s again", key).isTrue();
        }
        entries = journal.entries(entries.get(entries.size() - 1).sequence(), 1_000);
      }
      assertThat(kept).containsAll(answered.values());
    }
  }
}
