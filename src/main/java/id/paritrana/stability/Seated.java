package id.paritrana.stability;

import id.paritrana.dossier.Mark;
import id.paritrana.dossier.Seat;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * One assessor's marks of one nominee.
 *
 * @param assessor its number in this selection, in the place of a name
 * @param conflict whether the nominee employs it, so that its marks were left out
 * @param absent items that others marked
 */
record Seated(
    int assessor, Seat seat, Map<String, BigDecimal> items, boolean conflict, Set<String> absent) {
  static Seated of(int assessor, Mark mark, String nominee, Set<String> all) {
    Set<String> absent = new TreeSet<>(all);
    absent.removeAll(mark.items().keySet());
    return new Seated(assessor, mark.seat(), mark.items(), nominee.equals(mark.employer()), absent);
  }

  /** Whether the rules count it. */
  boolean counts() {
    return !conflict && !items.isEmpty();
  }

  BigDecimal mean() {
    return Spread.mean(List.copyOf(items.values()));
  }
}
