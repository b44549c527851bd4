package id.paritrana.advice;

import id.paritrana.ruleset.Measure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Levers that touch each other, in circles: those that move the same figure or figures of one row,
 * those of one section of segments, and those that together do something else than each alone. Two
 * circles do not touch, so their effects add up.
 */
final class Circles {
  private static final String SEGMENTS = "/participation/";

  private final Runs runs;
  private final Steps steps;
  private final State filed;
  private final List<Set<String>> moved = new ArrayList<>();
  private final int[] circle;

  Circles(Runs runs, Steps steps, List<Measure> measures, Outlook outlook) {
    this.runs = runs;
    this.steps = steps;
    this.filed = runs.state(List.of());
    this.circle = new int[runs.levers()];
    for (int lever = 0; lever < circle.length; lever++) {
      circle[lever] = lever;
      moved.add(movedBy(lever));
    }
    for (int a = 0; a < circle.length; a++) {
      for (int b = a + 1; b < circle.length; b++) {
        if (circle[a] != circle[b] && (related(a, b, measures) || interplay(a, b, outlook))) {
          join(circle[a], circle[b]);
        }
      }
    }
  }

  /** The circle a lever is in; equal for levers that touch. */
  int of(int lever) {
    return circle[lever];
  }

  /** Figures that a circle moves. */
  Set<String> moved(int of) {
    Set<String> all = new HashSet<>();
    for (int lever = 0; lever < circle.length; lever++) {
      if (circle[lever] == of) {
        all.addAll(moved.get(lever));
      }
    }
    return all;
  }

  private Set<String> movedBy(int lever) {
    List<Long> seen = new ArrayList<>(steps.along(List.of(), lever));
    seen.add(steps.last(List.of(), lever));
    Set<String> figures = new HashSet<>();
    seen.stream()
        .filter(step -> step > 0)
        .map(step -> runs.state(Move.and(List.of(), lever, step)))
        .forEach(state -> figures.addAll(differing(state)));
    return figures;
  }

  private Set<String> differing(State state) {
    Set<String> figures = new HashSet<>(state.figures().keySet());
    figures.addAll(filed.figures().keySet());
    figures.removeIf(f -> Objects.equals(state.figures().get(f), filed.figures().get(f)));
    return figures;
  }

  private boolean related(int a, int b, List<Measure> measures) {
    if (runs.lever(a).field().startsWith(SEGMENTS) && runs.lever(b).field().startsWith(SEGMENTS)) {
      return true;
    }
    Set<String> both = new HashSet<>(moved.get(a));
    both.retainAll(moved.get(b));
    return !both.isEmpty()
        || measures.stream().anyMatch(row -> asks(row, moved.get(a)) && asks(row, moved.get(b)));
  }

  private static boolean asks(Measure row, Set<String> figures) {
    return figures.contains(row.indicator()) || row.besides().stream().anyMatch(figures::contains);
  }

  /** Whether both at their limits come to something else than their effects put together. */
  private boolean interplay(int a, int b, Outlook outlook) {
    List<Move> first = Move.and(List.of(), a, steps.last(List.of(), a));
    List<Move> second = Move.and(List.of(), b, steps.last(List.of(), b));
    if (first.isEmpty() || second.isEmpty()) {
      return runs.lever(a).steps() > 0 && runs.lever(b).steps() > 0;
    }
    State one = runs.state(first);
    State other = runs.state(second);
    State together = runs.state(Move.and(first, b, second.get(0).step()));
    if (one.standing() == null || other.standing() == null || together.standing() == null) {
      return true;
    }
    Map<String, BigDecimal> figures =
        Outlook.merged(filed.figures(), one.figures(), other.figures());
    boolean differs =
        !together.figures().equals(figures)
            || !together.standing().equals(outlook.merged(one.standing(), other.standing()));
    if (differs) {
      Set<String> anew = new HashSet<>(differing(together));
      anew.removeAll(moved.get(b));
      moved.get(a).addAll(anew);
    }
    return differs;
  }

  private void join(int one, int other) {
    for (int lever = 0; lever < circle.length; lever++) {
      if (circle[lever] == other) {
        circle[lever] = one;
      }
    }
  }

  /** Levers by circle, each in the order of the list. */
  Map<Integer, List<Integer>> all() {
    Map<Integer, List<Integer>> all = new HashMap<>();
    for (int lever = 0; lever < circle.length; lever++) {
      all.computeIfAbsent(circle[lever], c -> new ArrayList<>()).add(lever);
    }
    return all;
  }
}
