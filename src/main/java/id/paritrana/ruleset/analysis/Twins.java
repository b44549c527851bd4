package id.paritrana.ruleset.analysis;

import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.table.HitPolicy;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Rows that take exactly the same cases: with the same results one of them is said twice, with
 * others they contradict each other where only one row may hit.
 */
final class Twins {
  private record Cases(BitSet facts, Region region) {}

  private Twins() {}

  /** Reports them and returns the rows that only repeat one above. */
  static BitSet check(Space space, Findings findings) {
    BitSet repeated = new BitSet();
    Map<Cases, List<Entry>> seen = new HashMap<>();
    for (Entry entry : space.entries()) {
      List<Entry> above =
          seen.computeIfAbsent(new Cases(entry.facts(), entry.cases()), c -> new ArrayList<>());
      Entry same = above.stream().filter(e -> Sameness.same(e, entry)).findFirst().orElse(null);
      if (same != null) {
        findings.add(Code.DUPLICATE_ROW, List.of(entry, same), -1, entry.cases().first());
        repeated.set(entry.at());
      } else {
        if (!above.isEmpty()
            && space.table().hitPolicy() == HitPolicy.UNIQUE
            && Sameness.known(entry)) {
          findings.add(Code.CONTRADICTION, List.of(entry, above.get(0)), -1, entry.cases().first());
        }
        if (Sameness.known(entry)) {
          above.add(entry);
        }
      }
    }
    return repeated;
  }
}
