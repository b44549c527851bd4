package id.paritrana.advice;

import id.paritrana.advice.SmallestChanges.Change;
import id.paritrana.advice.SmallestChanges.Extent;
import id.paritrana.advice.SmallestChanges.Moved;
import id.paritrana.decision.Decision;
import id.paritrana.decision.Outcome;
import id.paritrana.dossier.Text;
import id.paritrana.evaluation.Recorded;
import id.paritrana.ruleset.Measure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One question on its way to its answer: searches, then runs again what it shows. */
final class Asking {
  /** More would be no advice. */
  private static final int SHOWN = 5;

  private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

  private final Recorded recorded;
  private final Decision filed;
  private final boolean eligible;
  private final BigDecimal total;
  private final Ask ask;
  private final Prices prices;
  private final Budget budget;
  private final List<Measure> measures;
  private final List<Lever> free;
  private final List<Change> changes = new ArrayList<>();
  private @Nullable Goal goal;
  private @Nullable Runs runs;
  private @Nullable Steps steps;
  private @Nullable Search search;
  private int unforeseen;

  Asking(Recorded recorded, Ask ask, List<Lever> free, Prices prices, Budget budget) {
    this.recorded = recorded;
    this.filed = recorded.decision();
    this.eligible = filed.outcome() == Outcome.ELIGIBLE;
    this.total = filed.score().total();
    this.ask = ask;
    this.free = free;
    this.prices = prices;
    this.budget = budget;
    this.measures = WhyNot.candidate(filed).map(recorded.ruleset()::measures).orElse(List.of());
    this.goal = ask.goal() == null && !eligible ? new Goal(true, null) : ask.goal();
  }

  SmallestChanges answer() throws Unreachable {
    if (goal != null && goal.reached(eligible, total)) {
      return new SmallestChanges(recorded, goal, true, List.of(), extent(null));
    }
    String stopped = null;
    try {
      search();
    } catch (Budget.Spent spent) {
      stopped = spent.limit().name();
    }
    Goal sought = goal == null ? new Goal(true, total.add(HUNDREDTH)) : goal;
    if (runs != null && search != null) {
      runAgain(runs, search, sought, stopped == null);
      if (changes.isEmpty() && stopped == null && unforeseen == 0) {
        throw new Unreachable(says(runs.again(search.nearest()).orElse(filed)));
      }
    }
    return new SmallestChanges(recorded, sought, false, List.copyOf(changes), extent(stopped));
  }

  private void search() throws Unreachable {
    Cuts cuts = new Cuts(measures);
    List<Lever> apart = new Alike(runs(free, cuts)).without(ask.most());
    runs = runs(apart, cuts);
    steps = new Steps(runs);
    Outlook outlook = new Outlook(filed);
    Circles circles = new Circles(runs, steps, measures, outlook);
    Reach reach = new Reach(filed, measures, circles, outlook);
    if (goal == null) {
      Goal any = new Goal(true, null);
      BigDecimal next = new Search(runs, steps, circles, outlook, reach, prices, any).next(total);
      if (next == null) {
        throw new Unreachable(noneRaises());
      }
      goal = new Goal(true, next);
    }
    search = new Search(runs, steps, circles, outlook, reach, prices, goal);
    search.run(ask.most());
  }

  private Runs runs(List<Lever> levers, Cuts cuts) {
    return new Runs(recorded.dossier(), recorded.ruleset(), levers, cuts, budget);
  }

  private void runAgain(Runs runs, Search search, Goal sought, boolean whole) {
    boolean all = !whole || search.fields() == ask.most();
    for (Found found : search.found()) {
      boolean placed = all || found.cost().compareTo(search.floor()) <= 0;
      if (placed && changes.size() < SHOWN) {
        Optional<Decision> decision = runs.again(found.moves()).filter(d -> reached(sought, d));
        if (decision.isPresent() && !parts(runs, found.moves(), sought)) {
          List<Lever> levers = found.moves().stream().map(m -> runs.lever(m.lever())).toList();
          changes.add(new Change(levers, moved(runs, found.moves()), found.cost(), decision.get()));
        } else {
          unforeseen++;
        }
      }
    }
  }

  /** Whether a part of the moves reaches the goal too. */
  private static boolean parts(Runs runs, List<Move> moves, Goal sought) {
    for (int part = 1; part < (1 << moves.size()) - 1; part++) {
      List<Move> some = new ArrayList<>();
      for (int i = 0; i < moves.size(); i++) {
        if ((part & 1 << i) != 0) {
          some.add(moves.get(i));
        }
      }
      if (runs.again(some).filter(decision -> reached(sought, decision)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean reached(Goal goal, Decision decision) {
    return goal.reached(decision.outcome() == Outcome.ELIGIBLE, decision.score().total());
  }

  private List<Moved> moved(Runs runs, List<Move> moves) {
    List<Moved> moved = new ArrayList<>();
    for (Move move : moves) {
      Lever lever = runs.lever(move.lever());
      List<Spot> spots = lever.spots().apply(move.step());
      // Several spots are things added one by one, each a step.
      for (int i = 0; i < spots.size(); i++) {
        long upTo = spots.size() == 1 ? move.step() : i + 1;
        BigDecimal before = prices.of(lever, spots.size() == 1 ? 0 : i);
        moved.add(new Moved(spots.get(i), prices.of(lever, upTo).subtract(before)));
      }
    }
    return List.copyOf(moved);
  }

  private Extent extent(@Nullable String stopped) {
    List<String> turning = steps == null ? List.of() : List.copyOf(new TreeSet<>(steps.turning()));
    return new Extent(
        stopped == null && turning.isEmpty() && unforeseen == 0,
        search == null ? 0 : search.fields(),
        budget.evaluations(),
        budget.considered(),
        stopped,
        turning,
        unforeseen);
  }

  private Text says(Decision nearest) {
    List<String> gates =
        nearest.gates().stream().map(said -> said.finding().gate()).distinct().toList();
    List<String> missing = nearest.missing().stream().map(m -> m.indicator()).toList();
    String outcome = nearest.outcome().name();
    String reached = nearest.score().total().toPlainString();
    return new Text(
        "no change of up to "
            + ask.most()
            + " fields reaches this goal; the nearest comes to "
            + outcome
            + " with a total of "
            + reached
            + (gates.isEmpty() ? "" : ", gates still failing: " + String.join(", ", gates))
            + (missing.isEmpty() ? "" : ", figures still missing: " + String.join(", ", missing)),
        "tidak ada perubahan sampai "
            + ask.most()
            + " isian yang mencapai tujuan ini; yang terdekat menghasilkan "
            + outcome
            + " dengan total "
            + reached
            + (gates.isEmpty() ? "" : ", syarat yang tetap gagal: " + String.join(", ", gates))
            + (missing.isEmpty()
                ? ""
                : ", angka yang tetap kurang: " + String.join(", ", missing)));
  }

  private Text noneRaises() {
    String now = total.toPlainString();
    return new Text(
        "no single field raises the total of " + now + "; give a goal to search several at once",
        "tidak ada satu isian pun yang menaikkan total "
            + now
            + "; beri tujuan (goal) untuk mencari beberapa sekaligus");
  }
}
