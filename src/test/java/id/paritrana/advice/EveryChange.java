package id.paritrana.advice;

import id.paritrana.decision.Decision;
import id.paritrana.decision.Outcome;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs every set of up to three moves there is, and only then looks which is the cheapest. */
final class EveryChange {
  private record Ran(BigDecimal cost, boolean eligible, BigDecimal total) {}

  private final Map<List<Move>, Ran> all = new HashMap<>();

  EveryChange(Runs runs, Prices prices, int most) {
    extend(List.of(), 0, most, runs, prices);
  }

  private void extend(List<Move> moves, int from, int most, Runs runs, Prices prices) {
    Optional<Decision> decision = runs.again(moves);
    BigDecimal cost =
        moves.stream()
            .map(move -> prices.of(runs.lever(move.lever()), move.step()))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    decision.ifPresent(
        d -> all.put(moves, new Ran(cost, d.outcome() == Outcome.ELIGIBLE, d.score().total())));
    if (moves.size() < most) {
      for (int lever = from; lever < runs.levers(); lever++) {
        for (long step = 1; step <= runs.lever(lever).steps(); step++) {
          extend(Move.and(moves, lever, step), lever + 1, most, runs, prices);
        }
      }
    }
  }

  int size() {
    return all.size();
  }

  /** What the cheapest set that reaches the goal costs. */
  Optional<BigDecimal> cheapest(Goal goal) {
    return all.keySet().stream()
        .filter(moves -> reached(moves, goal))
        .map(moves -> all.get(moves).cost())
        .min(BigDecimal::compareTo);
  }

  /** The same among sets of just these levers of which no part reaches the goal. */
  Optional<BigDecimal> cheapest(Goal goal, List<Integer> levers) {
    return all.keySet().stream()
        .filter(moves -> moves.stream().map(Move::lever).toList().equals(levers))
        .filter(
            moves -> reached(moves, goal) && parts(moves).stream().noneMatch(p -> reached(p, goal)))
        .map(moves -> all.get(moves).cost())
        .min(BigDecimal::compareTo);
  }

  private boolean reached(List<Move> moves, Goal goal) {
    Ran ran = all.get(moves);
    return ran != null && goal.reached(ran.eligible(), ran.total());
  }

  private static List<List<Move>> parts(List<Move> moves) {
    List<List<Move>> parts = new ArrayList<>();
    for (int part = 0; part < (1 << moves.size()) - 1; part++) {
      List<Move> some = new ArrayList<>();
      for (int i = 0; i < moves.size(); i++) {
        if ((part & 1 << i) != 0) {
          some.add(moves.get(i));
        }
      }
      parts.add(some);
    }
    return parts;
  }
}
