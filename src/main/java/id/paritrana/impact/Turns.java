package id.paritrana.impact;

import id.paritrana.decision.Decision;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.ArrayNode;

/** Counts decisions by their outcomes before and after. */
final class Turns {
  private record Turn(String before, String after) implements Comparable<Turn> {
    private static final Comparator<Turn> ORDER =
        Comparator.comparing(Turn::before).thenComparing(Turn::after);

    @Override
    public int compareTo(Turn other) {
      return ORDER.compare(this, other);
    }
  }

  private final Map<Turn, Long> turns = new TreeMap<>();

  void add(Decision before, Decision after) {
    turns.merge(new Turn(before.outcome().name(), after.outcome().name()), 1L, Long::sum);
  }

  void write(ArrayNode all) {
    turns.forEach(
        (turn, many) ->
            all.addObject()
                .put("before", turn.before)
                .put("after", turn.after)
                .put("decisions", many));
  }
}
