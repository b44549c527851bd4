package id.paritrana.ruleset.analysis;

import id.paritrana.ruleset.problem.Code;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * Rows of a COLLECT table that gather badly: one that says nothing which another does not say too,
 * and two that in the same case give a gate of one name unlike weight, or one place to unlike
 * tie-breaks.
 */
final class Collected {
  /** Results of which one case can hold each value once. */
  private static final List<String> ONCE = List.of("gate", "place");

  private final BitSet repeated;
  private final Findings findings;
  private final List<Map<String, Object>> results;
  private int contradictions;

  private Collected(Space space, BitSet repeated, Findings findings) {
    this.repeated = repeated;
    this.findings = findings;
    this.results = space.entries().stream().map(e -> Sameness.results(e.row())).toList();
  }

  /**
   * @param repeated rows that only repeat one above, which stands for them
   */
  static void check(Space space, BitSet repeated, Findings findings) {
    Collected collected = new Collected(space, repeated, findings);
    Nearby nearby = new Nearby(space, -1);
    space.entries().stream()
        .filter(entry -> !repeated.get(entry.at()) && Sameness.known(entry))
        .forEach(entry -> collected.check(entry, nearby.meeting(entry.box())));
    if (collected.contradictions > Findings.MOST) {
      findings.more(Code.CONTRADICTION);
    }
  }

  private void check(Entry entry, List<Entry> near) {
    boolean covered = false;
    for (Entry other : near) {
      if (other.at() == entry.at() || repeated.get(other.at()) || !Sameness.known(other)) {
        continue;
      }
      if (!covered && includes(other, entry) && said(other).equals(said(entry))) {
        covered = true;
        findings.add(Code.SHADOWED, List.of(entry, other), -1, entry.cases().first());
      }
      if (other.at() < entry.at()
          && unlike(said(entry), said(other))
          && (within(entry, other) || within(other, entry))
          && entry.cases().meets(other.box())
          && contradictions++ < Findings.MOST) {
        Box both = entry.cases().common(other.box()).first();
        findings.add(Code.CONTRADICTION, List.of(entry, other), -1, both);
      }
    }
  }

  /** Whether the wide row hits whenever the narrow one does. */
  private static boolean includes(Entry wide, Entry narrow) {
    return within(wide, narrow) && narrow.cases().within(wide.box());
  }

  /** Whether the facts that one row needs are there when the other hits. */
  private static boolean within(Entry one, Entry other) {
    BitSet lacking = (BitSet) one.facts().clone();
    lacking.andNot(other.facts());
    return lacking.isEmpty();
  }

  private static boolean unlike(Map<String, Object> one, Map<String, Object> other) {
    return !one.equals(other)
        && ONCE.stream().anyMatch(s -> one.containsKey(s) && one.get(s).equals(other.get(s)));
  }

  private Map<String, Object> said(Entry entry) {
    return results.get(entry.at());
  }
}
