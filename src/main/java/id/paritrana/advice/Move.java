package id.paritrana.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One lever, by its place in the list, moved to a step. */
record Move(int lever, long step) {
  /** Some moves and one more, in the order of the levers; a move to step 0 is none. */
  static List<Move> and(List<Move> moves, int lever, long step) {
    List<Move> all = new ArrayList<>(moves);
    if (step > 0) {
      all.add(new Move(lever, step));
      all.sort(Comparator.comparingInt(Move::lever));
    }
    return List.copyOf(all);
  }
}
