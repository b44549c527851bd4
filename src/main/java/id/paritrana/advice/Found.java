package id.paritrana.advice;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Moves that reach the goal, as far as can be told without running them together. */
record Found(List<Move> moves, BigDecimal cost) {
  /** Cheapest first; then fewer fields, then the levers' own order, so that ties come out alike. */
  static final Comparator<Found> CHEAPEST =
      Comparator.comparing(Found::cost)
          .thenComparing(found -> found.moves.size())
          .thenComparing(found -> found.moves.toString());

  private List<Integer> fields() {
    return moves.stream().map(Move::lever).toList();
  }

  /** The cheapest for each set of fields, and of those sets the cheapest few. */
  static final class Cheapest {
    private final Map<List<Integer>, Found> byFields = new HashMap<>();
    private final int kept;

    Cheapest(int kept) {
      this.kept = kept;
    }

    /** Whether something of this cost could not be among them any more. */
    boolean tooDear(BigDecimal cost) {
      return byFields.size() == kept && cost.compareTo(sorted().get(kept - 1).cost()) > 0;
    }

    void offer(Found found) {
      byFields.merge(
          found.fields(), found, (one, other) -> CHEAPEST.compare(one, other) <= 0 ? one : other);
      if (byFields.size() > kept) {
        byFields.remove(sorted().get(kept).fields());
      }
    }

    boolean isEmpty() {
      return byFields.isEmpty();
    }

    List<Found> sorted() {
      List<Found> sorted = new ArrayList<>(byFields.values());
      sorted.sort(CHEAPEST);
      return sorted;
    }
  }
}
