package id.paritrana.advice;

import id.paritrana.decision.Decision;
import id.paritrana.evaluation.Recorded;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The smallest changes of a dossier that would have reached a goal, under the ruleset that decided.
 *
 * <p>A change is a set of at most three fields moved. Its cost is the sum over its fields, as
 * {@link Prices} has it. It is the smallest when no other such set costs less and no part of it
 * reaches the goal. That is proven by what {@link Search} has seen, provided that along one field a
 * figure only rises or only falls, and that where several fields make up one figure the cheapest
 * way is to take each of them to a bound or to its limit; sums and ratios are so. Nothing is
 * recorded.
 *
 * @param goal what was to be reached
 * @param changes cheapest first, each run again; none if the goal was reached already, or the
 *     search ended before any was found
 * @param search how far it went
 */
public record SmallestChanges(
    Recorded recorded, Goal goal, boolean already, List<Change> changes, Extent search) {
  static final long MOST_EVALUATIONS = 200_000;
  static final Duration LONGEST = Duration.ofSeconds(20);

  /**
   * One set of fields moved.
   *
   * @param levers whose they are
   * @param decision of the changed dossier
   */
  record Change(List<Lever> levers, List<Moved> fields, BigDecimal cost, Decision decision) {}

  /** One field moved: what is changed where, and its cost. */
  record Moved(Spot spot, BigDecimal cost) {}

  /**
   * How far a search went.
   *
   * @param exhaustive whether nothing that could be smaller was left out
   * @param fields how many fields at once were searched
   * @param stoppedBy the limit that ended it, none if it came to its end
   * @param turning figures seen to rise and fall along one field
   * @param unforeseen sets that were expected to reach the goal and did not when run
   */
  public record Extent(
      boolean exhaustive,
      int fields,
      long evaluations,
      long combinations,
      @Nullable String stoppedBy,
      List<String> turning,
      int unforeseen) {}

  /**
   * Searches.
   *
   * @throws InvalidAsk if a pointer of the question is no field that may change
   * @throws Unreachable if no change leads to the goal
   */
  public static SmallestChanges of(Recorded recorded, Ask ask) throws InvalidAsk, Unreachable {
    return of(recorded, ask, new Budget(MOST_EVALUATIONS, LONGEST));
  }

  static SmallestChanges of(Recorded recorded, Ask ask, Budget budget)
      throws InvalidAsk, Unreachable {
    Levers levers = Levers.of(recorded.dossier(), recorded.decision());
    Prices prices = Prices.of(ask, levers.fields());
    List<Lever> free =
        levers.all().stream()
            .filter(lever -> ask.fixed().stream().noneMatch(f -> Ask.above(f, lever.field())))
            .toList();
    return new Asking(recorded, ask, free, prices, budget).answer();
  }
}
