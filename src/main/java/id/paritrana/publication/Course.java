package id.paritrana.publication;

import id.paritrana.history.Act;
import id.paritrana.history.Step;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * What was done to one draft. Whoever hands a draft in that was given up begins anew: nothing that
 * was agreed to before counts.
 *
 * @param all the steps of every draft, oldest first
 */
record Course(List<Step> all, String draft) {
  List<Step> steps() {
    return all.stream().filter(step -> draft.equals(step.draft())).toList();
  }

  private List<Step> sinceGivenUp() {
    List<Step> steps = steps();
    int from = 0;
    for (int i = 0; i < steps.size(); i++) {
      from = steps.get(i).act() == Act.WITHDRAWN ? i + 1 : from;
    }
    return steps.subList(from, steps.size());
  }

  /**
   * How far it has come.
   *
   * @param inForce id of the ruleset that is
   */
  State state(String inForce) {
    List<Step> now = sinceGivenUp();
    if (taken(Act.PUBLISHED)) {
      return State.PUBLISHED;
    } else if (now.isEmpty()) {
      return steps().isEmpty() ? State.SUBMITTED : State.WITHDRAWN;
    } else if (!inForce.equals(base())) {
      return State.OVERTAKEN;
    }
    return now.stream().anyMatch(step -> step.act() == Act.APPROVED)
        ? State.APPROVED
        : State.SUBMITTED;
  }

  private boolean taken(Act act) {
    return steps().stream().anyMatch(step -> step.act() == act);
  }

  /** The ruleset that it changes. */
  String base() {
    return Objects.requireNonNull(steps().get(0).base());
  }

  /** Whether a subject has handed it in, and it was not given up since. */
  boolean isOf(String subject) {
    return sinceGivenUp().stream()
        .anyMatch(step -> step.act() == Act.SUBMITTED && step.by().equals(subject));
  }

  /** Who handed in this content, be it in other bytes. */
  Set<String> authors(String ruleset) {
    Set<String> by = new TreeSet<>();
    all.stream()
        .filter(step -> step.act() == Act.SUBMITTED && step.ruleset().equals(ruleset))
        .map(Step::by)
        .forEach(by::add);
    return by;
  }

  /** The approvals that count: not those of who handed the content in as well. */
  List<Step> approvals(String ruleset) {
    Set<String> own = authors(ruleset);
    return sinceGivenUp().stream()
        .filter(step -> step.act() == Act.APPROVED && !own.contains(step.by()))
        .toList();
  }
}
