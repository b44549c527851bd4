package id.paritrana.stability;

import id.paritrana.decision.Exact;
import id.paritrana.dossier.Bounds;
import id.paritrana.dossier.Dossier;
import id.paritrana.dossier.Interview;
import id.paritrana.dossier.Mark;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The marks of one nominee, which noise may move; all of them, also those that do not count. */
final class Heard {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final Dossier dossier;
  private final List<Mark> marks;

  Heard(Dossier dossier) {
    this.dossier = dossier;
    Interview interview = dossier.interview();
    List<Mark> given = interview == null ? null : interview.marks();
    marks = given == null ? List.of() : given;
  }

  boolean silent() {
    return marks.isEmpty();
  }

  Dossier dossier() {
    return dossier;
  }

  /**
   * The marks, each item moved by as many half points as are drawn and kept within 0 to 100;
   * assessors in the order of the dossier, items by name.
   *
   * @param halves how many half points an item may move either way
   */
  List<Mark> moved(Draws draws, int halves) {
    List<Mark> moved = new ArrayList<>(marks.size());
    for (Mark mark : marks) {
      Map<String, BigDecimal> items = new TreeMap<>();
      mark.items()
          .forEach(
              (item, given) -> items.put(item, moved(given, draws.below(2 * halves + 1) - halves)));
      moved.add(new Mark(mark.seat(), mark.assessor(), mark.employer(), items));
    }
    return moved;
  }

  private static BigDecimal moved(BigDecimal mark, int halves) {
    return mark.add(HALF.multiply(BigDecimal.valueOf(halves)))
        .max(BigDecimal.ZERO)
        .min(Bounds.MARK);
  }

  Dossier with(List<Mark> others) {
    Interview interview = dossier.interview();
    return dossier.with(new Interview(interview == null ? null : interview.attendance(), others));
  }

  /** The mean of the marks that count, as the rules take it; none without such marks. */
  @Nullable BigDecimal mean(List<Mark> of) {
    List<List<BigDecimal>> counting =
        of.stream()
            .filter(mark -> !mark.items().isEmpty())
            .filter(mark -> !dossier.nominee().id().equals(mark.employer()))
            .map(mark -> List.copyOf(mark.items().values()))
            .toList();
    return counting.isEmpty() ? null : Exact.meanOfMeans(counting);
  }

  @Nullable BigDecimal mean() {
    return mean(marks);
  }
}
