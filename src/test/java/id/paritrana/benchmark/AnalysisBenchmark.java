package id.paritrana.benchmark;

import id.paritrana.ruleset.analysis.Domain;
import id.paritrana.ruleset.analysis.Domains;
import id.paritrana.ruleset.analysis.TableAnalysis;
import id.paritrana.ruleset.problem.Problem;
import id.paritrana.ruleset.problem.Problems;
import id.paritrana.ruleset.table.CellTest;
import id.paritrana.ruleset.table.HitPolicy;
import id.paritrana.ruleset.table.Op;
import id.paritrana.ruleset.table.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One table looked at whole: a sound scoring table, the same table as a complete one, and the worst
 * there is, random ranges in six fields that all cross one another.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xms1g", "-Xmx1g", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 5)
@Measurement(iterations = 5)
public class AnalysisBenchmark {
  private static final int FIELDS = 6;

  @Param({"100", "1000", "5000"})
  int rows;

  private Domains domains = (type, field) -> Domain.numbers();
  private List<Table> tables = List.of();

  @Setup
  public void tables() {
    domains =
        (type, field) ->
            field.equals("category") || field.equals("indicator")
                ? Domain.anyCode()
                : Domain.numbers();
    Table points = GrownTables.table(Grown.of(rows));
    tables =
        List.of(
            points,
            with(points, HitPolicy.UNIQUE, true, points.rows()),
            with(points, HitPolicy.UNIQUE, false, crossing()),
            with(points, HitPolicy.FIRST, false, crossing()),
            with(points, HitPolicy.FIRST, true, crossing()));
  }

  @Benchmark
  public List<Problem> points() {
    return analysed(0);
  }

  @Benchmark
  public List<Problem> completePoints() {
    return analysed(1);
  }

  @Benchmark
  public List<Problem> crossingUnique() {
    return analysed(2);
  }

  @Benchmark
  public List<Problem> crossingFirst() {
    return analysed(3);
  }

  @Benchmark
  public List<Problem> crossingComplete() {
    return analysed(4);
  }

  private List<Problem> analysed(int table) {
    Problems problems = new Problems();
    TableAnalysis.check(tables.get(table), domains, problems);
    return problems.sorted();
  }

  private static Table with(Table table, HitPolicy policy, boolean complete, List<Table.Row> rows) {
    return new Table(table.file(), table.sheet(), policy, complete, table.patterns(), rows);
  }

  private List<Table.Row> crossing() {
    Random random = new Random(5);
    List<Table.Row> crossing = new ArrayList<>();
    for (int r = 0; r < rows; r++) {
      int number = r + 17;
      List<CellTest> tests = new ArrayList<>();
      for (int f = 0; f < FIELDS; f++) {
        int from = random.nextInt(1_000);
        int to = from + 1 + random.nextInt(1_000);
        tests.add(test(f, Op.AT_LEAST, from, (char) ('B' + 2 * f), number));
        tests.add(test(f, Op.BELOW, to, (char) ('C' + 2 * f), number));
      }
      crossing.add(
          new Table.Row(
              number,
              "A" + number,
              "CR-" + r,
              GrownTables.BASIS,
              tests,
              Map.of("points", BigDecimal.valueOf(random.nextInt(5))),
              Map.of(),
              Map.of()));
    }
    return crossing;
  }

  private static CellTest test(int field, Op op, int bound, char column, int number) {
    String name = "field" + (char) ('A' + field);
    return new CellTest(0, name, op, List.of(BigDecimal.valueOf(bound)), column + "" + number);
  }
}
