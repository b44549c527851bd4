package id.paritrana.draft;

import id.paritrana.ruleset.table.CaseTable;
import java.util.List;
import java.util.Set;

/**
 * How one case came out.
 *
 * @param fired every rule that fired in it
 * @param endless whether no decision came of it, since a rule did not end
 */
public record CaseResult(
    CaseTable table,
    CaseTable.Case filed,
    List<Mismatch> mismatches,
    Set<String> fired,
    boolean endless) {

  public boolean passed() {
    return mismatches.isEmpty();
  }
}
