package id.paritrana.impact;

import id.paritrana.decision.Exact;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** How totals change: by how much in all, and how many lose or gain how many points. */
final class Gains {
  private static final BigDecimal FEW = BigDecimal.ONE;
  private static final BigDecimal SOME = BigDecimal.valueOf(5);
  private static final BigDecimal MANY = BigDecimal.TEN;

  /** Decisions by how far their totals moved one way. */
  private static final class Way {
    private long few;
    private long some;
    private long many;
    private long more;

    void add(BigDecimal points) {
      if (points.compareTo(FEW) <= 0) {
        few++;
      } else if (points.compareTo(SOME) <= 0) {
        some++;
      } else if (points.compareTo(MANY) <= 0) {
        many++;
      } else {
        more++;
      }
    }

    void write(ObjectNode node) {
      node.put("decisions", few + some + many + more)
          .put("upTo1", few)
          .put("upTo5", some)
          .put("upTo10", many)
          .put("more", more);
    }
  }

  private final Way lower = new Way();
  private final Way higher = new Way();
  private BigDecimal sum = BigDecimal.ZERO;
  private @Nullable BigDecimal least;
  private @Nullable BigDecimal most;

  /** One more total, changed by this much and not by nothing. */
  void add(BigDecimal gain) {
    (gain.signum() < 0 ? lower : higher).add(gain.abs());
    sum = Exact.sum(List.of(sum, gain));
    least = least == null ? gain : least.min(gain);
    most = most == null ? gain : most.max(gain);
  }

  void write(ObjectNode node) {
    node.put("sum", sum).put("least", least).put("most", most);
    lower.write(node.putObject("lower"));
    higher.write(node.putObject("higher"));
  }
}
