package id.paritrana.benchmark;

import id.paritrana.Shipped;
import id.paritrana.decision.Decision;
import id.paritrana.decision.Outcome;
import id.paritrana.dossier.Dossier;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One whole decision by the shipped criteria, with its full trace. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
    value = 2,
    jvmArgsAppend = {"-Xms1g", "-Xmx1g", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class DecisionBenchmark {
  private final Dossier regency = Nominees.regency(Map.of());
  private final Dossier largeEnterprise = Nominees.largeEnterprise();

  @Setup
  public void complete() {
    for (Dossier dossier : new Dossier[] {regency, largeEnterprise}) {
      Decision decision = Shipped.ruleset().decide(dossier);
      if (decision.outcome() != Outcome.ELIGIBLE) {
        throw new IllegalStateException("not complete and eligible: " + decision);
      }
    }
  }

  @Benchmark
  public Decision regency() {
    return Shipped.ruleset().decide(regency);
  }

  @Benchmark
  public Decision largeEnterprise() {
    return Shipped.ruleset().decide(largeEnterprise);
  }
}
