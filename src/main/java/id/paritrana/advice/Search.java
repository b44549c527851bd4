package id.paritrana.advice;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The cheapest moves of up to three levers that reach a goal, by branch and bound: one lever, then
 * two, then three, until more levers can no longer be cheaper. What touches is run together, what
 * does not is added up.
 */
final class Search {
  /** More than are shown, since one may turn out otherwise when it is run. */
  private static final int KEPT = 10;

  private final Runs runs;
  private final Steps steps;
  private final Circles circles;
  private final Outlook outlook;
  private final Reach reach;
  private final Prices prices;
  private final Goal goal;
  private final Found.Cheapest found = new Found.Cheapest(KEPT);
  private final Map<List<Move>, List<Long>> held = new HashMap<>();
  private final Map<Integer, List<Option>> doubles = new HashMap<>();
  private final List<Option> singles;
  private Outlook.End nearest;
  private List<Move> nearestMoves = List.of();
  private int fields;

  Search(
      Runs runs,
      Steps steps,
      Circles circles,
      Outlook outlook,
      Reach reach,
      Prices prices,
      Goal goal) {
    this.runs = runs;
    this.steps = steps;
    this.circles = circles;
    this.outlook = outlook;
    this.reach = reach;
    this.prices = prices;
    this.goal = goal;
    this.nearest = outlook.end(List.of());
    this.singles = singles();
  }

  /** How many levers at once were searched. */
  int fields() {
    return fields;
  }

  /** Searches with up to so many levers; whatever was found is kept when the budget ends it. */
  void run(int most) {
    do {
      fields++;
      switch (fields) {
        case 1 -> singles.forEach(one -> consider(List.of(one)));
        case 2 -> pairs();
        default -> threes();
      }
    } while (fields < most && !proven());
  }

  /** Whether the cheapest found costs no more than anything with more levers could. */
  private boolean proven() {
    return !found.isEmpty() && found.sorted().get(0).cost().compareTo(floor()) <= 0;
  }

  /** What any move of one lever more than were searched costs at least. */
  BigDecimal floor() {
    return Stream.iterate(0, i -> i < runs.levers(), i -> i + 1)
        .map(lever -> prices.of(runs.lever(lever), 1))
        .sorted()
        .limit(fields + 1L)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  List<Found> found() {
    return found.sorted();
  }

  /** The moves that came nearest without reaching it. */
  List<Move> nearest() {
    return nearestMoves;
  }

  /** The least total above this one that moving one lever reaches. */
  @Nullable BigDecimal next(BigDecimal total) {
    return singles.stream()
        .map(one -> outlook.end(List.of(one.effect())))
        .filter(end -> end.left() == 0)
        .map(Outlook.End::total)
        .filter(end -> end.compareTo(total) > 0)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  private List<Option> singles() {
    List<Option> all = new ArrayList<>();
    for (int lever = 0; lever < runs.levers(); lever++) {
      for (long step : steps.along(List.of(), lever)) {
        option(Move.and(List.of(), lever, step), all);
      }
    }
    all.sort(Comparator.comparing(Option::cost));
    return all;
  }

  private void option(List<Move> moves, List<Option> to) {
    State state = runs.state(moves);
    if (state.standing() != null) {
      BigDecimal cost =
          moves.stream()
              .map(move -> prices.of(runs.lever(move.lever()), move.step()))
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      int circle = circles.of(moves.get(0).lever());
      to.add(new Option(circle, moves, cost, outlook.effect(state.standing())));
    }
  }

  private void consider(List<Option> together) {
    runs.budget().consider();
    Outlook.End end = end(together);
    if (!reached(end)) {
      if (end.nearer(nearest, goal)) {
        nearest = end;
        nearestMoves = moves(together);
      }
    } else if (irreducible(together)) {
      found.offer(new Found(moves(together), cost(together)));
    }
  }

  private static List<Move> moves(List<Option> together) {
    return together.stream()
        .flatMap(option -> option.moves().stream())
        .sorted(Comparator.comparingInt(Move::lever))
        .toList();
  }

  private static BigDecimal cost(List<Option> together) {
    return together.stream().map(Option::cost).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Whether no part of the moves reaches the goal already. */
  private boolean irreducible(List<Option> together) {
    List<Move> all = moves(together);
    for (int part = 1; part < (1 << all.size()) - 1; part++) {
      List<Outlook.Effect> effects = new ArrayList<>();
      for (Option option : together) {
        List<Move> kept = new ArrayList<>();
        for (Move move : option.moves()) {
          if ((part & 1 << all.indexOf(move)) != 0) {
            kept.add(move);
          }
        }
        Standing standing = runs.state(kept).standing();
        if (standing != null) {
          effects.add(outlook.effect(standing));
        }
      }
      if (reached(outlook.end(effects))) {
        return false;
      }
    }
    return true;
  }

  private Outlook.End end(List<Option> together) {
    return outlook.end(together.stream().map(Option::effect).toList());
  }

  private boolean reached(Outlook.End end) {
    return goal.reached(end.left() == 0, end.total());
  }

  private void pairs() {
    List<Option> open = singles.stream().filter(one -> !reached(end(List.of(one)))).toList();
    for (int i = 0; i < open.size(); i++) {
      for (int j = i + 1; j < open.size(); j++) {
        Option one = open.get(i);
        Option two = open.get(j);
        if (found.tooDear(one.cost().add(two.cost()))) {
          break;
        }
        if (one.circle() != two.circle()) {
          consider(List.of(one, two));
        }
      }
    }
    circles.all().keySet().stream()
        .filter(circle -> worth(Set.of(circle)))
        .forEach(circle -> doubles(circle).forEach(two -> consider(List.of(two))));
  }

  private void threes() {
    List<Option> open = singles.stream().filter(one -> !reached(end(List.of(one)))).toList();
    for (int i = 0; i < open.size(); i++) {
      for (int j = i + 1; j < open.size(); j++) {
        Option one = open.get(i);
        Option two = open.get(j);
        if (one.circle() != two.circle() && !reached(end(List.of(one, two)))) {
          for (int k = j + 1; k < open.size(); k++) {
            Option three = open.get(k);
            if (found.tooDear(cost(List.of(one, two, three)))) {
              break;
            }
            if (three.circle() != one.circle() && three.circle() != two.circle()) {
              consider(List.of(one, two, three));
            }
          }
        }
      }
    }
    for (int circle : circles.all().keySet()) {
      Set<Integer> beside = new HashSet<>(circles.all().keySet());
      beside.removeIf(other -> other == circle || !worth(Set.of(circle, other)));
      if (!beside.isEmpty()) {
        for (Option two : doubles(circle)) {
          open.stream()
              .filter(one -> beside.contains(one.circle()))
              .takeWhile(one -> !found.tooDear(one.cost().add(two.cost())))
              .forEach(one -> consider(List.of(two, one)));
        }
      }
      if (worth(Set.of(circle))) {
        triples(circle).forEach(three -> consider(List.of(three)));
      }
    }
  }

  /** Whether circles could reach the goal, or come nearer than anything while nothing has. */
  private boolean worth(Set<Integer> some) {
    Outlook.End best = reach.best(some);
    return reached(best) || found.isEmpty() && best.nearer(nearest, goal);
  }

  private List<Option> doubles(int circle) {
    return doubles.computeIfAbsent(
        circle,
        c -> {
          Map<List<Move>, Boolean> all = new LinkedHashMap<>();
          for (int a : levers(c)) {
            for (long p : steps.held(List.of(), a, held)) {
              List<Move> one = Move.and(List.of(), a, p);
              others(c, one).forEach(b -> last(one, b, all));
            }
          }
          return options(all);
        });
  }

  private List<Option> triples(int circle) {
    Map<List<Move>, Boolean> all = new LinkedHashMap<>();
    for (int a : levers(circle)) {
      for (long p : steps.held(List.of(), a, held)) {
        List<Move> one = Move.and(List.of(), a, p);
        for (int b : others(circle, one)) {
          for (long q : steps.held(one, b, held)) {
            List<Move> two = Move.and(one, b, q);
            others(circle, two).forEach(d -> last(two, d, all));
          }
        }
      }
    }
    return options(all);
  }

  private void last(List<Move> others, int lever, Map<List<Move>, Boolean> all) {
    steps.along(others, lever).forEach(step -> all.put(Move.and(others, lever, step), true));
  }

  private List<Option> options(Map<List<Move>, Boolean> moves) {
    List<Option> options = new ArrayList<>();
    moves.keySet().forEach(each -> option(each, options));
    options.sort(Comparator.comparing(Option::cost));
    return options;
  }

  private List<Integer> levers(int circle) {
    return circles.all().getOrDefault(circle, List.of());
  }

  private List<Integer> others(int circle, List<Move> moved) {
    List<Integer> others = new ArrayList<>(levers(circle));
    moved.forEach(move -> others.remove(Integer.valueOf(move.lever())));
    return others;
  }
}
