package id.paritrana.ruleset;

import id.paritrana.decision.Firing;
import id.paritrana.decision.RuleRef;
import id.paritrana.decision.fact.Fact;
import id.paritrana.ruleset.EndlessRules.Sign;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much one decision may take. Looked at whenever a rule matches or fires, in the thread that
 * decides, so nothing waits beside a decision; what no rule matches or fires in cannot be stopped.
 */
final class Limits {
  /**
   * No dossier comes near this many firings; a set of rules that does is going round in circles.
   */
  static final int MOST_FIRINGS = 20_000;

  /** Of the processor's time; a decision takes well under a millisecond. */
  private static final Duration LONGEST = Duration.ofSeconds(5);

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private static final int MOST_MATCHES = 5 * MOST_FIRINGS;
  private static final int MOST_CHARACTERS = 4_000;
  private static final int MOST_DIGITS = 400;

  /** Facts of one kind; joins of more would fill the memory before anything matches. */
  private static final int MOST_OF_A_KIND = 1_000;

  /** Loops are of few rules, each of which has at least this part of the firings. */
  private static final int PART_OF_A_LOOP = 20;

  private final Map<Class<?>, Integer> counts = new HashMap<>();
  private final WorkTime time;
  private int matches;

  Limits(Clocks clocks) {
    time = new WorkTime(LONGEST, PATIENCE, clocks);
  }

  void firing(RuleRef rule) {
    if (time.isOver()) {
      throw new EndlessRules(rule, Sign.TIME);
    }
  }

  /** Matches are made before the first of them fires, so a limit of firings comes too late. */
  void match(RuleRef rule) {
    if (++matches > MOST_MATCHES) {
      throw new EndlessRules(rule, Sign.MATCHES);
    }
    if (matches % 64 == 0) {
      firing(rule);
    }
  }

  /**
   * A fact that doubles with each firing fills the memory long before the firings run out.
   *
   * @param firings all so far
   */
  void said(Fact fact, RuleRef rule, List<Firing> firings) {
    if (counts.merge(fact.getClass(), 1, Integer::sum) > MOST_OF_A_KIND) {
      throw tooMany(rule, firings);
    }
    if (Extent.beyond(fact, MOST_CHARACTERS, MOST_DIGITS)) {
      throw new EndlessRules(rule, Sign.GROWTH);
    }
  }

  /** A rule with a good part of all firings goes round; where none has, they are just many. */
  static EndlessRules tooMany(RuleRef rule, List<Firing> firings) {
    long own = firings.stream().filter(firing -> firing.rule().equals(rule)).count();
    return new EndlessRules(rule, own * PART_OF_A_LOOP < firings.size() ? Sign.MANY : Sign.FIRINGS);
  }
}
