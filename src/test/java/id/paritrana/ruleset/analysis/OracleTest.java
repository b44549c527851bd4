package id.paritrana.ruleset.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Problem;
import id.paritrana.ruleset.problem.Problems;
import id.paritrana.ruleset.table.Table;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The analysis of random small tables says exactly what trying every case says. */
class OracleTest {
  private static final int TABLES = 5_000;
  private static final long SEED = 20_261_121;

  @Test
  void findsNothingThatIsNotThereAndMissesNothing() {
    Map<Code, Integer> seen = new EnumMap<>(Code.class);
    for (long seed = SEED; seed < SEED + TABLES; seed++) {
      RandomTable random = RandomTable.of(seed);
      Table table = random.table();
      try {
        Space space = Space.of(table, random.domains());
        Findings findings = TableAnalysis.findings(space);
        new PlainVerdict(space, random.worlds(), findings).check();
        findings.found().forEach(finding -> seen.merge(finding.code(), 1, Integer::sum));
        said(random, findings);
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError(
            "seed " + seed + ": " + Tables.text(table) + random.worlds() + e.getMessage(), e);
      }
    }
    // Each kind must have come up often, or the agreement would mean little.
    assertThat(seen)
        .containsOnlyKeys(
            Code.OVERLAP,
            Code.CONTRADICTION,
            Code.DUPLICATE_ROW,
            Code.SHADOWED,
            Code.UNREACHABLE,
            Code.GAP,
            Code.MERGEABLE)
        .allSatisfy((code, count) -> assertThat(count).as(code.name()).isGreaterThan(100));
  }

  /** Every finding becomes a sentence, with nothing left to fill in. */
  private static void said(RandomTable random, Findings findings) {
    Problems problems = new Problems();
    TableAnalysis.check(random.table(), random.domains(), problems);
    assertThat(problems.count()).isEqualTo(findings.found().size());
    for (Problem problem : problems.sorted()) {
      assertThat(problem.message().en() + problem.message().id()).doesNotContainPattern("\\{\\d}");
    }
  }
}
