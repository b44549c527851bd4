package id.paritrana.ruleset.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A JVM of its own with the tests' class path, so that its memory, classes and end can be seen. */
public final class ChildJvm {
  private ChildJvm() {}

  /**
   * What it prints, line by line.
   *
   * @throws AssertionError when it ends with a failure, or has not ended within five minutes
   */
  public static List<String> lines(List<String> options, String main, String... arguments)
      throws IOException, InterruptedException {
    Path out = Files.createTempFile("child", ".txt");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // The JVM is short-lived; what it compiles thoroughly it never gets to use.
    command.add("-XX:TieredStopAtLevel=1");
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main));
    command.addAll(List.of(arguments));
    Process child =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile()).start();
    try {
      assertThat(child.waitFor(5, TimeUnit.MINUTES)).as("%s ends", main).isTrue();
      List<String> lines = Files.readAllLines(out);
      assertThat(child.exitValue()).as("%s", String.join("\n", lines)).isZero();
      return lines;
    } finally {
      child.destroyForcibly();
      Files.delete(out);
    }
  }
}
