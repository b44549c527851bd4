package id.paritrana.impact;

import id.paritrana.decision.Exact;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Counts decisions and adds up what they gain; exact. */
final class Tally {
  private long decisions;
  private long changed;
  private BigDecimal sum = BigDecimal.ZERO;
  private @Nullable BigDecimal least;
  private @Nullable BigDecimal most;

  void unchanged() {
    decisions++;
  }

  void changed(BigDecimal gain) {
    decisions++;
    changed++;
    sum = Exact.sum(List.of(sum, gain));
    least = least == null ? gain : least.min(gain);
    most = most == null ? gain : most.max(gain);
  }

  long decisions() {
    return decisions;
  }

  long changed() {
    return changed;
  }

  /** Adds all figures to an object; the span is absent where nothing changed. */
  void write(ObjectNode node) {
    node.put("decisions", decisions);
    figures(node.put("changed", changed));
  }

  /** Adds the figures of the changes alone. */
  void figures(ObjectNode node) {
    node.put("sum", sum).put("least", least).put("most", most);
  }
}
