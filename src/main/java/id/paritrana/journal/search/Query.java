package id.paritrana.journal.search;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which decisions are wanted; what is {@code null} or empty asks nothing.
 *
 * @param facets words of which a decision must have one, for each facet named
 * @param rule the id of a row or the name of a rule that must have fired
 * @param cell of a row whose rule must have fired
 * @param from inclusive
 * @param to exclusive
 * @param lowest total, inclusive
 * @param highest total, inclusive
 */
public record Query(
    @Nullable String nominee,
    Map<Facet, Set<String>> facets,
    @Nullable String rule,
    @Nullable Cell cell,
    @Nullable Instant from,
    @Nullable Instant to,
    @Nullable BigDecimal lowest,
    @Nullable BigDecimal highest) {
  /** Every decision. */
  public static final Query ALL = new Query(null, Map.of(), null, null, null, null, null, null);

  public Query {
    facets = Map.copyOf(facets);
  }

  boolean asksForRule() {
    return rule != null || cell != null;
  }

  boolean wants(Place place) {
    return (rule == null || rule.equals(place.rule())) && (cell == null || cell.holds(place));
  }
}
