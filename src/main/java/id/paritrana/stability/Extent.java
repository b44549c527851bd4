package id.paritrana.stability;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which values an indicator can have, as the formulas derive it, so that no bound is moved to where
 * nothing can stand. What staff hand in themselves can be anything.
 *
 * @param whole whether it is a count, a rank, or yes or no
 * @param least none where it is not known
 * @param most none where it is not known
 */
record Extent(boolean whole, @Nullable BigDecimal least, @Nullable BigDecimal most) {
  private static final Extent ANY = new Extent(false, null, null);
  private static final Extent SHARE = new Extent(false, BigDecimal.ZERO, BigDecimal.ONE);
  private static final Extent COUNT = new Extent(true, BigDecimal.ZERO, null);
  private static final Extent FLAG = new Extent(true, BigDecimal.ZERO, BigDecimal.ONE);

  private static final Map<String, Extent> OWN =
      Map.of(
          "coverage.ratio", SHARE,
          "vulnerable.ratio", SHARE,
          "members.offices", SHARE,
          "contribution.on_time", SHARE,
          "digital.sipp", FLAG,
          "sanction.active", FLAG,
          "interview.attendance", new Extent(true, BigDecimal.ZERO, BigDecimal.valueOf(2)),
          "innovation.groups", new Extent(true, BigDecimal.ZERO, BigDecimal.valueOf(3)));

  private static final Set<String> COUNTS =
      Set.of(
          "regulation.best",
          "regulation.count",
          "innovation.count",
          "vulnerable.protected",
          "vulnerable.sources",
          "programmes.missing",
          "programmes.extra",
          "contribution.arrears",
          "documents.missing",
          "panel.seats",
          "panel.experts");

  static Extent of(String indicator) {
    boolean flag = indicator.startsWith("innovation.group.") || indicator.startsWith("panel.seat.");
    Extent other = flag ? FLAG : COUNTS.contains(indicator) ? COUNT : ANY;
    return OWN.getOrDefault(indicator, other);
  }

  /** Whether both bands of a bound could still have a value if it stood there. */
  boolean parts(BigDecimal bound, boolean above) {
    int fromLeast = least == null ? 1 : bound.compareTo(least);
    int toMost = most == null ? 1 : most.compareTo(bound);
    return above ? fromLeast >= 0 && toMost > 0 : fromLeast > 0 && toMost >= 0;
  }
}
