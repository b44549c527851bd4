package id.paritrana.advice;

import java.util.ArrayList;
import java.util.List;

/**
 * New things of one list that the rules do not tell apart, such as two sources of money that none
 * of the rows knows by name: as many of them are kept as may be moved at once.
 */
final class Alike {
  private final Runs runs;
  private final Steps steps;

  Alike(Runs runs) {
    this.runs = runs;
    this.steps = new Steps(runs);
  }

  /** The levers without those that only repeat others. */
  List<Lever> without(int most) {
    List<Integer> kept = new ArrayList<>();
    for (int lever = 0; lever < runs.levers(); lever++) {
      int one = lever;
      if (kept.stream().filter(other -> alike(one, other)).count() < most) {
        kept.add(lever);
      }
    }
    return kept.stream().map(runs::lever).toList();
  }

  private boolean alike(int one, int other) {
    Lever a = runs.lever(one);
    Lever b = runs.lever(other);
    if (!a.field().equals(b.field()) || a.steps() != b.steps()) {
      return false;
    }
    List<Long> looked = new ArrayList<>(steps.along(List.of(), other));
    looked.add(steps.last(List.of(), other));
    return looked.equals(looked(one))
        && looked.stream().allMatch(step -> state(one, step).same(state(other, step)));
  }

  private List<Long> looked(int lever) {
    List<Long> looked = new ArrayList<>(steps.along(List.of(), lever));
    looked.add(steps.last(List.of(), lever));
    return looked;
  }

  private State state(int lever, long step) {
    return runs.state(Move.and(List.of(), lever, step));
  }
}
