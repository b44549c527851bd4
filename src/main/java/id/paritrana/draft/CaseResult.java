package id.paritrana.draft;

import id.paritrana.ruleset.table.CaseTable;
import java.util.List;
import java.util.Set;

/**
 * How one case came out.
 *
 * @param fired every rule that fired in it
 */
public record CaseResult(
    CaseTable table, CaseTable.Case filed, List<Mismatch> mismatches, Set<String> fired) {

  public boolean passed() {
    return mismatches.isEmpty();
  }
}
