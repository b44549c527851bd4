package id.paritrana.selection;

import id.paritrana.decision.Decision;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What an order asks of one decision, kept without the rest of it: the one that stands above comes
 * first, and equals share a rank.
 *
 * @param figures one for each measure, empty where the decision has none
 */
public record Standing(List<Optional<BigDecimal>> figures) implements Comparable<Standing> {

  public static Standing of(Order order, Decision decision) {
    return new Standing(order.measures().stream().map(by -> by.of(decision)).toList());
  }

  @Override
  public int compareTo(Standing other) {
    for (int i = 0; i < figures.size(); i++) {
      int order = Measure.compare(figures.get(i), other.figures.get(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }
}
