package id.paritrana.ruleset.analysis;

import id.paritrana.ruleset.problem.Problems;
import id.paritrana.ruleset.table.HitPolicy;
import id.paritrana.ruleset.table.Table;
import java.util.BitSet;

/**
 * Checks one table over all of its columns together. Assumes that every cell could be read, and
 * that a case may be anything the domains allow.
 */
public final class TableAnalysis {
  private TableAnalysis() {}

  /** Adds a problem, with the cells and an example, for every fault found. */
  public static void check(Table table, Domains domains, Problems problems) {
    Space space = Space.of(table, domains);
    new Report(space, problems).add(findings(space));
  }

  static Findings findings(Space space) {
    HitPolicy policy = space.table().hitPolicy();
    Findings findings = new Findings();
    Unreachable.check(space, findings);
    BitSet repeated = Twins.check(space, findings);
    if (policy == HitPolicy.UNIQUE) {
      Overlaps.check(space, repeated, findings);
    } else if (policy == HitPolicy.FIRST) {
      Shadows.check(space, repeated, findings);
    } else {
      Collected.check(space, repeated, findings);
    }
    if (space.table().complete()) {
      OpenCases.check(space, findings);
    } else if (policy != HitPolicy.COLLECT) {
      BandGaps.check(space, findings);
    }
    if (policy != HitPolicy.COLLECT) {
      Merges.check(space, repeated, findings);
    }
    return findings;
  }
}
