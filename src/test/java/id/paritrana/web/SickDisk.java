package id.paritrana.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a process asks of its disk fails or waits, by strace, until this is closed. */
final class SickDisk implements AutoCloseable {
  private static final Path STRACE = Path.of("/usr/bin/strace");

  private final Process strace;

  /**
   * Makes the disk sick.
   *
   * @param faults in the words of {@code strace --inject}
   */
  SickDisk(long pid, Path data, String... faults) throws Exception {
    List<String> line = new ArrayList<>(List.of(STRACE.toString(), "-f", "-p", "" + pid));
    line.addAll(List.of("-o", data.resolveSibling("strace").toString()));
    line.addAll(List.of("-P", data.resolve("journal.db").toString()));
    line.addAll(List.of("-P", data.resolve("journal.db-wal").toString()));
    for (String fault : faults) {
      line.addAll(List.of("-e", "inject=" + fault));
    }
    strace = new ProcessBuilder(line).redirectErrorStream(true).start();
    BufferedReader output = strace.inputReader(UTF_8);
    String said = output.readLine();
    assertThat(said).contains("attached");
  }

  static boolean canBeMade() throws Exception {
    return Files.isExecutable(STRACE)
        && new ProcessBuilder(STRACE.toString(), "-o", "/dev/null", "true").start().waitFor() == 0;
  }

  @Override
  public void close() throws InterruptedException {
    strace.destroy();
    strace.waitFor();
  }
}
