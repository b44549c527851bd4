package id.paritrana.stability;

import id.paritrana.dossier.Dossier;
import id.paritrana.dossier.Interview;
import id.paritrana.dossier.Mark;
import id.paritrana.dossier.Seat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the panel gave one nominee. */
record Sheet(List<Seated> seated) {
  /**
   * Of a nominee's hearing.
   *
   * @param numbers of the assessors in this selection
   */
  static Sheet of(Dossier dossier, Map<String, Integer> numbers) {
    List<Mark> marks = marks(dossier.interview());
    Set<String> items = new TreeSet<>();
    marks.forEach(mark -> items.addAll(mark.items().keySet()));
    String nominee = dossier.nominee().id();
    List<Seated> seated = new ArrayList<>();
    for (Mark mark : marks) {
      seated.add(Seated.of(numbers.getOrDefault(mark.assessor(), 0), mark, nominee, items));
    }
    return new Sheet(seated);
  }

  static List<Mark> marks(@Nullable Interview interview) {
    List<Mark> marks = interview == null ? null : interview.marks();
    return marks == null ? List.of() : marks;
  }

  List<Seated> counting() {
    return seated.stream().filter(Seated::counts).toList();
  }

  /** Items that somebody marked. */
  Set<String> items() {
    Set<String> items = new TreeSet<>();
    counting().forEach(one -> items.addAll(one.items().keySet()));
    return items;
  }

  /** Seats without marks that count. */
  Set<Seat> empty() {
    Set<Seat> empty = EnumSet.allOf(Seat.class);
    counting().forEach(one -> empty.remove(one.seat()));
    return empty;
  }

  /** How the marks that count lie apart: the assessors' means, or their marks of one item. */
  @Nullable Spread spread(Function<Seated, @Nullable BigDecimal> mark) {
    List<BigDecimal> marks = new ArrayList<>();
    for (Seated one : counting()) {
      BigDecimal given = mark.apply(one);
      if (given != null) {
        marks.add(given);
      }
    }
    return marks.isEmpty() ? null : Spread.of(marks);
  }

  /** Those whose mark lies outside the fences. */
  List<Seated> outliers(Function<Seated, @Nullable BigDecimal> mark) {
    Spread spread = spread(mark);
    Spread.Fences fences = spread == null ? null : spread.fences();
    List<Seated> outliers = new ArrayList<>();
    for (Seated one : fences == null ? List.<Seated>of() : counting()) {
      BigDecimal given = mark.apply(one);
      if (given != null && fences != null && fences.outside(given)) {
        outliers.add(one);
      }
    }
    return outliers;
  }

  /** By how much one assessor's mean is above that of the others; none without others. */
  @Nullable BigDecimal above(Seated one) {
    List<BigDecimal> others =
        counting().stream()
            .filter(other -> other.assessor() != one.assessor())
            .map(Seated::mean)
            .toList();
    return others.isEmpty() || !one.counts() ? null : one.mean().subtract(Spread.mean(others));
  }
}
