package id.paritrana;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.ruleset.table.ChildJvm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * Runs a fuzz target in a JVM of its own under Jazzer, which steers the input by what code it
 * reaches and fails on anything thrown, on a run that does not come back, on the heap's end and on
 * commands, look-ups, connections or files that come of the input. The seed is fixed and so is the
 * number of runs.
 */
public final class Fuzzing {
  private static final String EXECUTED = "stat::number_of_executed_units: ";

  private Fuzzing() {}

  /**
   * @param target has {@code fuzzerTestOneInput}
   * @param steered packages whose branches steer the input, separated by colons
   */
  public static void run(Class<?> target, String steered, int runs)
      throws IOException, InterruptedException {
    Path out = Files.createDirectories(Path.of("target/fuzz").toAbsolutePath());
    Path seeds = seeds();
    List<String> lines =
        ChildJvm.lines(
            List.of("-Xmx384m", "-XX:+EnableDynamicAgentLoading"),
            "com.code_intelligence.jazzer.Jazzer",
            "--target_class=" + target.getName(),
            "--instrumentation_includes=" + steered,
            "--custom_hook_includes=" + steered,
            "--reproducer_path=" + out,
            "-artifact_prefix=" + out + "/",
            "-runs=" + runs,
            "-seed=7",
            "-max_len=400",
            "-timeout=60",
            "-rss_limit_mb=0",
            "-print_final_stats=1",
            seeds.toString());
    // The fuzzer finishes what it has begun, and so runs a few times more; what it finds ends it.
    assertThat(executed(lines)).as("%s", String.join("\n", lines)).isGreaterThanOrEqualTo(runs);
  }

  private static int executed(List<String> lines) {
    return lines.stream()
        .filter(line -> line.startsWith(EXECUTED))
        .mapToInt(line -> Integer.parseInt(line.substring(EXECUTED.length()).strip()))
        .findFirst()
        .orElse(0);
  }

  /** Inputs long enough to draw several changes from; the fuzzer goes on from them. */
  private static Path seeds() throws IOException {
    Path folder = Files.createTempDirectory("seeds");
    Random random = new Random(7);
    for (int i = 0; i < 40; i++) {
      byte[] seed = new byte[64 + random.nextInt(200)];
      random.nextBytes(seed);
      Files.write(folder.resolve("seed" + i), seed);
    }
    return folder;
  }
}
