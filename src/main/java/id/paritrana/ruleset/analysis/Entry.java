package id.paritrana.ruleset.analysis;

import id.paritrana.ruleset.table.Table;
import java.util.BitSet;

/**
 * A row that can decide something, and the cases it takes.
 *
 * @param at its place among such rows, from 0
 * @param facts the patterns it tests; rows hit together only on the very same facts
 * @param box what its cells ask for
 * @param cases all that it can take: what there is of that
 */
record Entry(int at, Table.Row row, BitSet facts, Box box, Region cases) {

  /** Whether some case and some facts are taken by both. */
  boolean meets(Entry other) {
    return facts.equals(other.facts) && cases.meets(other.box);
  }
}
