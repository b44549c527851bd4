package id.paritrana.benchmark;

import id.paritrana.Shipped;
import id.paritrana.decision.Decision;
import id.paritrana.decision.Firing;
import id.paritrana.decision.fact.Candidate;
import id.paritrana.decision.fact.Indicator;
import id.paritrana.decision.fact.Subject;
import id.paritrana.decision.finding.PointsGiven;
import id.paritrana.dossier.Dossier;
import id.paritrana.ruleset.InvalidRuleset;
import id.paritrana.ruleset.RuleFile;
import id.paritrana.ruleset.Ruleset;
import id.paritrana.ruleset.RulesetReader;
import id.paritrana.ruleset.TableBase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
 * A grown scoring table: the whole decision with it, the table alone, and two loops over the same
 * rows. All of them are checked to fire the same rows before anything is measured.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
    value = 2,
    jvmArgsAppend = {"-Xms1g", "-Xmx1g", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class GrownBenchmark {
  /** Rows and their points, from the engine's trace. */
  public record Traced(List<Firing> firings, BigDecimal points) {}

  @Param({"500", "5000"})
  public int rows;

  private final Map<String, BigDecimal> values = Grown.values();
  private final Dossier dossier = Nominees.regency(values);
  private List<Indicator> indicators = List.of();
  private Ruleset ruleset = Shipped.ruleset();
  private TableBase base = new TableBase(List.of());
  private PlainLoops loops = new PlainLoops(new Grown(List.of()));

  @Setup
  public void grow() throws InvalidRuleset {
    Grown grown = Grown.of(rows);
    loops = new PlainLoops(grown);
    byte[] book = GrownBook.xlsx(grown, TableBase.headers());
    base = new TableBase(List.of(GrownTables.table(grown)));
    List<RuleFile> files = new ArrayList<>(Shipped.ruleset().files());
    files.add(new RuleFile(GrownTables.FILE, book));
    ruleset = RulesetReader.read(files);
    Candidate candidate =
        new Candidate(
            new Subject("REGENCY_CITY", null, null, null, 2024, "INTERVIEW", "Sumatera Selatan"),
            Grown.CATEGORY,
            "GOVERNMENT");
    indicators =
        values.entrySet().stream()
            .map(e -> new Indicator(candidate, e.getKey(), e.getValue()))
            .toList();
    same();
  }

  private void same() {
    Fired expected = fired(naive());
    List<Fired> others =
        List.of(fired(indexed()), fired(table().firings()), fired(decision().firings()));
    if (expected.rows().size() != Grown.INDICATORS
        || others.stream().anyMatch(o -> !o.equals(expected))) {
      throw new IllegalStateException(expected + " but " + others);
    }
  }

  @Benchmark
  public Decision decision() {
    return ruleset.decide(dossier);
  }

  @Benchmark
  public Traced table() {
    List<Firing> firings = base.firings(indicators);
    BigDecimal points = BigDecimal.ZERO;
    for (Firing firing : firings) {
      points = points.add(((PointsGiven) firing.said().get(0)).points());
    }
    return new Traced(firings, points);
  }

  @Benchmark
  public PlainLoops.Hits naive() {
    return loops.naive(Grown.CATEGORY, values);
  }

  @Benchmark
  public PlainLoops.Hits indexed() {
    return loops.indexed(Grown.CATEGORY, values);
  }

  private static Fired fired(PlainLoops.Hits hits) {
    return new Fired(hits.rows().stream().map(Grown.Band::id).sorted().toList(), hits.points());
  }

  private static Fired fired(List<Firing> firings) {
    List<Firing> grown =
        firings.stream().filter(f -> f.rule().file().equals(GrownTables.FILE)).toList();
    return new Fired(
        grown.stream().map(f -> f.rule().rule()).sorted().toList(),
        grown.stream()
            .map(f -> ((PointsGiven) f.said().get(0)).points())
            .reduce(BigDecimal.ZERO, BigDecimal::add));
  }
}
