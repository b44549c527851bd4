package id.paritrana.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The power of the machine fails at random moments. What the journal really asks of the disk is
 * written down by strace; what a disk may still have of it afterwards is then put together anew.
 */
@Tag("outage")
@Timeout(180)
class PowerCutTest {
  private static final Path STRACE = Path.of("/usr/bin/strace");
  private static final Pattern ANSWER = Pattern.compile("(?m)^\\d+ (\\S+)\\.$");
  private static final int ANSWERS = 250;
  private static final int CUTS = 150;

  @TempDir Path folder;
  private final Random random = new Random();

  @Test
  void everyAnswerOutlivesALossOfPowerAtAnyMoment() throws Exception {
    assumeTrue(mayTrace(), "needs strace, and leave to trace, to simulate a loss of power");
    Path trace = traced();
    long lines;
    try (var all = Files.lines(trace, StandardCharsets.ISO_8859_1)) {
      lines = all.count();
    }
    Disk disk = new Disk();
    SystemCalls calls = new SystemCalls(disk, folder.resolve("work/journal").toRealPath());
    List<String> answered = new ArrayList<>();
    int cuts = 0;
    try (BufferedReader reader = Files.newBufferedReader(trace, StandardCharsets.ISO_8859_1)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String said = calls.follow(line);
        // Two threads' lines may go out in one write.
        if (said != null) {
          ANSWER.matcher(said).results().forEach(answer -> answered.add(answer.group(1)));
        }
        if (!answered.isEmpty() && random.nextInt((int) (lines / CUTS / 2)) == 0) {
          cut(disk, answered, cuts++);
        }
      }
    }
    assertThat(answered).hasSizeGreaterThanOrEqualTo(ANSWERS);
    assertThat(cuts).isGreaterThan(CUTS / 2);
  }

  private void cut(Disk disk, List<String> answered, int number) throws Exception {
    Path found = Files.createDirectory(folder.resolve("cut-" + number));
    disk.restoreTo(found, random);
    // The key lies on another disk, with the note over no entries that it was made with.
    Files.createDirectories(found.resolve("keys"));
    for (String name :
        List.of("checkpoint-key.pem", "checkpoint-key.pub.pem", "newest-checkpoint.txt")) {
      Path key = folder.resolve("work/journal/keys").resolve(name);
      Files.copy(key, found.resolve("keys").resolve(name));
    }
    try (Journal journal = Journal.open(found)) {
      assertThat(journal.verify().flaws()).isEmpty();
      assertThat(missing(journal, answered)).isEmpty();
    }
  }

  /** Short, so that what fails can be read: the entries found are many. */
  private static List<String> missing(Journal journal, List<String> answered) {
    List<String> missing = new ArrayList<>(answered);
    missing.removeAll(journal.entries(0, 100_000).stream().map(Entry::id).toList());
    return missing;
  }

  private static boolean mayTrace() throws Exception {
    return Files.isExecutable(STRACE)
        && new ProcessBuilder(STRACE.toString(), "-o", "/dev/null", "true").start().waitFor() == 0;
  }

  private Path traced() throws Exception {
    Path work = Files.createDirectory(folder.resolve("work"));
    Path trace = folder.resolve("trace");
    Process process =
        new ProcessBuilder(
                STRACE.toString(),
                "-f",
                "-y",
                "-xx",
                "-s",
                "1000000",
                "-e",
                "trace=openat,pwrite64,write,fsync,fdatasync,ftruncate,unlink",
                "-o",
                trace.toString(),
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                AppendingProcess.class.getName(),
                work.toString(),
                "1")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    process.getOutputStream().write("0\n".getBytes(StandardCharsets.US_ASCII));
    process.getOutputStream().flush();
    try (BufferedReader output = process.inputReader()) {
      for (int i = 0; i < ANSWERS; i++) {
        output.readLine();
      }
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.waitFor(20, TimeUnit.SECONDS);
    }
    return trace;
  }
}
