package id.paritrana.impact;

import id.paritrana.decision.fact.Cohort;
import id.paritrana.impact.Competition.Contestant;
import id.paritrana.selection.Standing;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rank of every decision within its cohort, under one ruleset; equals share one. */
final class Ranks {
  /** One decision by its number, from 0. */
  private record Entry(int number, Standing standing, int winners, int sentUp) {}

  private final Map<Cohort, List<Entry>> cohorts = new HashMap<>();
  private int[] rank = new int[0];
  private int[] of = new int[0];
  private final BitSet winners = new BitSet();
  private final BitSet sentUp = new BitSet();

  void add(int number, @Nullable Contestant contestant) {
    if (contestant != null) {
      cohorts
          .computeIfAbsent(contestant.cohort(), cohort -> new ArrayList<>())
          .add(new Entry(number, contestant.standing(), contestant.winners(), contestant.sentUp()));
    }
  }

  /** Ranks all, once all are there; what they stood by is forgotten. */
  void settle(int decisions) {
    rank = new int[decisions];
    of = new int[decisions];
    for (List<Entry> entries : cohorts.values()) {
      entries.sort(Comparator.comparing(Entry::standing));
      for (int i = 0; i < entries.size(); i++) {
        Entry entry = entries.get(i);
        boolean shared = i > 0 && entries.get(i - 1).standing.compareTo(entry.standing) == 0;
        rank[entry.number] = shared ? rank[entries.get(i - 1).number] : i + 1;
        of[entry.number] = entries.size();
        winners.set(entry.number, rank[entry.number] <= entry.winners);
        sentUp.set(entry.number, rank[entry.number] <= entry.sentUp);
      }
    }
    cohorts.clear();
  }

  /** From 1; 0 of a decision that does not compete. */
  int rank(int number) {
    return rank[number];
  }

  /** Whether it stands on a rank that wins, with enough points. */
  boolean wins(int number) {
    return winners.get(number);
  }

  /** Whether it goes on to the next stage. */
  boolean goesOn(int number) {
    return sentUp.get(number);
  }

  /** How many compete in the cohort. */
  int of(int number) {
    return of[number];
  }
}
