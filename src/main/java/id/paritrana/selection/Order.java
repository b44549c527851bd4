package id.paritrana.selection;

import id.paritrana.decision.Terms;
import id.paritrana.dossier.Convening.Drawn;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The order of one cohort: by total, then by each tie-break, then as the panel settled a tie. What
 * is still equal shares a rank.
 *
 * @param measures asked in this order
 */
public record Order(List<Measure> measures, List<Drawn> drawn) implements Comparator<Contender> {

  /** The order that the selection tables lay down. */
  public static Order of(Terms terms, List<Drawn> drawn) {
    List<Measure> measures = new ArrayList<>(List.of(Measure.TOTAL));
    terms.tieBreaks().forEach(said -> measures.add(new Measure(said.finding().by())));
    return new Order(List.copyOf(measures), drawn);
  }

  @Override
  public int compare(Contender first, Contender second) {
    for (Measure measure : measures) {
      int order = measure.compare(first, second);
      if (order != 0) {
        return order;
      }
    }
    Drawn settled = settled(first, second);
    return settled == null ? 0 : Integer.compare(at(settled, first), at(settled, second));
  }

  /** What decides between two: the first measure that tells them apart; none of a tie. */
  public @Nullable Measure deciding(Contender first, Contender second) {
    return measures.stream()
        .filter(measure -> measure.compare(first, second) != 0)
        .findFirst()
        .orElse(null);
  }

  /** How the panel settled the tie of these two, if it did. */
  public @Nullable Drawn settled(Contender first, Contender second) {
    return drawn.stream()
        .filter(settled -> at(settled, first) >= 0 && at(settled, second) >= 0)
        .findFirst()
        .orElse(null);
  }

  /** Whether a settled order is that of these and no others. */
  public static boolean settles(Drawn settled, Collection<Contender> all) {
    return settled.order().size() == all.size()
        && all.stream().allMatch(contender -> at(settled, contender) >= 0);
  }

  /** Where a settled order has a contender, from 0; negative where it has none. */
  public static int at(Drawn settled, Contender contender) {
    List<String> order = settled.order();
    for (int i = 0; i < order.size(); i++) {
      if (contender.nominee().answersTo(order.get(i))) {
        return i;
      }
    }
    return -1;
  }
}
