package id.paritrana.draft;

import id.paritrana.ruleset.problem.Place;
import id.paritrana.ruleset.table.Table;

/**
 * A table with one small change in one row.
 *
 * @param row the id of the changed row
 * @param place the changed cell
 * @param change before and after, in the words of the technical rows: {@code points 10 → points 11}
 */
record Mutant(Table table, String row, Place place, String change) {}
