package id.paritrana.dossier;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One assessor's marks, 0 to 100, by item.
 *
 * @param employer the nominee id of the assessor's employer; an assessor employed by the nominee
 *     may not mark it
 */
public record Mark(
    Seat seat, String assessor, @Nullable String employer, Map<String, BigDecimal> items) {
  public Mark {
    Bounds.name("assessor", assessor);
    Bounds.text("employer", employer);
    Bounds.size("items", items.size());
    items
        .values()
        .forEach(m -> Bounds.require(m.signum() >= 0 && m.compareTo(Bounds.MARK) <= 0, "mark", m));
    items = Collections.unmodifiableMap(new TreeMap<>(items));
  }

  Mark employedBy(String nominee) {
    return new Mark(seat, assessor, nominee, items);
  }

  /** Without the assessor's name: what is printed may be kept in a log. */
  @Override
  public String toString() {
    return "Mark[" + seat + ", " + employer + ", " + items + "]";
  }
}
