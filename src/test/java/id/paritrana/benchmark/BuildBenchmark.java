package id.paritrana.benchmark;

import id.paritrana.Shipped;
import id.paritrana.ruleset.InvalidRuleset;
import id.paritrana.ruleset.Ruleset;
import id.paritrana.ruleset.RulesetFolder;
import id.paritrana.ruleset.TableBase;
import id.paritrana.ruleset.table.Table;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Building 5,000 rows, and the shipped criteria as a service that stays up reads them again. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xms1g", "-Xmx1g", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 12)
@Measurement(iterations = 12)
public class BuildBenchmark {
  private static final int ROWS = 5_000;

  private final byte[] book = GrownBook.xlsx(Grown.of(ROWS), TableBase.headers());
  private final Table table = GrownTables.table(Grown.of(ROWS));

  @Benchmark
  public List<Table> workbookToTables() {
    return TableBase.tables(GrownTables.FILE, book);
  }

  @Benchmark
  public TableBase tablesToRules() {
    return new TableBase(List.of(table));
  }

  @Benchmark
  public Ruleset shippedAgain() throws IOException, InvalidRuleset {
    return RulesetFolder.read(Shipped.RULES, Shipped.TABLES);
  }
}
