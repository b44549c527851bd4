package id.paritrana.stability;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;

/**
 * The first point at which other nominees win (or go on).
 *
 * @param by how far a figure of the criteria was moved, always positive
 * @param to what it is then
 * @param in who comes in, by rank
 * @param out who drops out
 */
record Change(BigDecimal by, BigDecimal to, List<String> in, List<String> out) {
  static Change of(Field field, BigDecimal from, BigDecimal to, BitSet before, BitSet after) {
    return new Change(
        to.subtract(from).abs().stripTrailingZeros(),
        to.stripTrailingZeros(),
        field.without(after, before),
        field.without(before, after));
  }
}
