package id.paritrana.benchmark;

import id.paritrana.Shipped;
import id.paritrana.ruleset.InvalidRuleset;
import id.paritrana.ruleset.Ruleset;
import id.paritrana.ruleset.RulesetFolder;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** The shipped criteria read once in a JVM that has just started. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class StartBenchmark {
  @Benchmark
  @Fork(3)
  public Ruleset cold() throws IOException, InvalidRuleset {
    return RulesetFolder.read(Shipped.RULES, Shipped.TABLES);
  }

  /** The JVM's second compiler left out: it takes the cores that a short run needs. */
  @Benchmark
  @Fork(value = 3, jvmArgsAppend = "-XX:TieredStopAtLevel=1")
  public Ruleset coldFirstCompilerOnly() throws IOException, InvalidRuleset {
    return RulesetFolder.read(Shipped.RULES, Shipped.TABLES);
  }
}
