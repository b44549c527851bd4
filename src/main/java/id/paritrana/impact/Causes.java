package id.paritrana.impact;

import id.paritrana.decision.Decision;
import id.paritrana.decision.Firing;
import id.paritrana.decision.Missing;
import id.paritrana.dossier.Dossier;
import id.paritrana.ruleset.Change;
import id.paritrana.ruleset.Changes;
import id.paritrana.ruleset.EndlessRules;
import id.paritrana.ruleset.Ruleset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the changes of a draft that make one decision another one. What is named is proven by
 * deciding: with the named ones undone the draft decides as before, with all others undone as
 * after. Safe for many threads.
 */
final class Causes {
  /** Each holds the rules of a whole ruleset, a few megabytes. */
  private static final int AT_HAND = 24;

  private static final Comparator<Change> BY_NAME = Comparator.comparing(Change::name);

  private final Changes changes;
  private final Set<String> tieBreaks;
  private final Map<String, Change> byRule = new HashMap<>();
  private final Map<Set<Change>, Ruleset> between =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Set<Change>, Ruleset> eldest) {
          return size() > AT_HAND;
        }
      };

  /**
   * @param tieBreaks see {@link Substance}
   */
  Causes(Changes changes, Set<String> tieBreaks) {
    this.changes = changes;
    this.tieBreaks = tieBreaks;
    changes.all().forEach(change -> change.rules().forEach(rule -> byRule.put(rule, change)));
  }

  /** The changes that count here; none if nothing is decided otherwise. */
  Set<Change> of(Dossier dossier, Decision before, Decision after) {
    Question question = new Question(dossier, substance(before), substance(after));
    if (question.before.equals(question.after)) {
      return Set.of();
    }
    Set<Change> named = suspects(before, after);
    if (!question.explainedBy(named)) {
      named = all();
    }
    for (Change change : List.copyOf(named)) {
      Set<Change> fewer = new TreeSet<>(BY_NAME);
      fewer.addAll(named);
      fewer.remove(change);
      if (question.explainedBy(fewer)) {
        named = fewer;
      }
    }
    return named;
  }

  private Substance substance(Decision decision) {
    return Substance.of(decision, tieBreaks);
  }

  private Set<Change> all() {
    Set<Change> all = new TreeSet<>(BY_NAME);
    all.addAll(changes.all());
    return all;
  }

  /** Changes whose rules fired otherwise, or need figures that are missing on one side only. */
  private Set<Change> suspects(Decision before, Decision after) {
    Map<String, List<Object>> fired = fired(before);
    Map<String, List<Object>> now = fired(after);
    Set<Change> suspects = new TreeSet<>(BY_NAME);
    byRule.forEach(
        (rule, change) -> {
          if (!fired.getOrDefault(rule, List.of()).equals(now.getOrDefault(rule, List.of()))) {
            suspects.add(change);
          }
        });
    return suspects;
  }

  private Map<String, List<Object>> fired(Decision decision) {
    Map<String, List<Object>> fired = new HashMap<>();
    for (Firing firing : decision.firings()) {
      add(fired, firing.rule().rule(), firing.said());
    }
    for (Missing missing : decision.missing()) {
      missing.neededBy().forEach(rule -> add(fired, rule, missing.indicator()));
    }
    return fired;
  }

  private void add(Map<String, List<Object>> fired, String rule, Object said) {
    if (byRule.containsKey(rule)) {
      fired.computeIfAbsent(rule, r -> new ArrayList<>(1)).add(said);
    }
  }

  private synchronized Ruleset with(Set<Change> made) {
    Ruleset known = between.get(made);
    if (known == null) {
      known = changes.with(made);
      between.put(made, known);
    }
    return known;
  }

  /** Which changes make one dossier be decided otherwise. */
  private final class Question {
    private final Dossier dossier;
    private final Substance before;
    private final Substance after;

    private Question(Dossier dossier, Substance before, Substance after) {
      this.dossier = dossier;
      this.before = before;
      this.after = after;
    }

    private boolean explainedBy(Set<Change> named) {
      if (named.isEmpty() || named.size() == changes.all().size()) {
        return !named.isEmpty();
      }
      Set<Change> others = new HashSet<>(changes.all());
      others.removeAll(named);
      return decidesAs(after, new HashSet<>(named)) && decidesAs(before, others);
    }

    private boolean decidesAs(Substance expected, Set<Change> made) {
      try {
        return substance(Redeciding.decide(with(made), dossier)).equals(expected);
      } catch (EndlessRules e) {
        return false;
      }
    }
  }
}
