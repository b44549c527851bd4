package id.paritrana.publication;

import id.paritrana.history.Act;
import id.paritrana.history.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What was done to one draft. Whoever hands a draft in that was given up or overtaken begins anew:
 * nothing that was agreed to before counts.
 *
 * @param all the steps of every draft, oldest first
 */
record Course(List<Step> all, String draft) {
  List<Step> steps() {
    return all.stream().filter(step -> draft.equals(step.draft())).toList();
  }

  /** What was done since it was last given up, or others were put in force. */
  private List<Step> sinceCut() {
    List<Step> since = new ArrayList<>();
    for (Step step : all) {
      boolean own = draft.equals(step.draft());
      if (own && step.act() == Act.WITHDRAWN || !own && overtakes(step, since)) {
        since.clear();
      } else if (own) {
        since.add(step);
      }
    }
    return since;
  }

  private static boolean overtakes(Step step, List<Step> since) {
    return step.act().changesCriteria()
        && !since.isEmpty()
        && !step.ruleset().equals(since.get(0).base());
  }

  /**
   * How far it has come. Other criteria that came into force end it, even if those that it was made
   * from come back: nobody has looked at it since.
   *
   * @param inForce id of the ruleset that is
   */
  State state(String inForce) {
    List<Step> now = sinceCut();
    if (taken(Act.PUBLISHED)) {
      return State.PUBLISHED;
    } else if (now.isEmpty()) {
      List<Step> steps = steps();
      return steps.get(steps.size() - 1).act() == Act.WITHDRAWN ? State.WITHDRAWN : State.OVERTAKEN;
    } else if (!inForce.equals(base())) {
      return State.OVERTAKEN;
    }
    return now.stream().anyMatch(step -> step.act() == Act.APPROVED)
        ? State.APPROVED
        : State.SUBMITTED;
  }

  /** Whether it is being looked at: handed in, and neither given up nor overtaken since. */
  boolean isSubmitted() {
    return sinceCut().stream().anyMatch(step -> step.act() == Act.SUBMITTED);
  }

  private boolean taken(Act act) {
    return steps().stream().anyMatch(step -> step.act() == act);
  }

  /** The ruleset that it changes. */
  String base() {
    return Objects.requireNonNull(steps().get(0).base());
  }

  /** Whether a subject has handed it in, and it was neither given up nor overtaken since. */
  boolean isOf(String subject) {
    return sinceCut().stream()
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

  /** The approvals that count: of this very content, and not by who handed it in as well. */
  List<Step> approvals(String ruleset) {
    Set<String> own = authors(ruleset);
    return sinceCut().stream()
        .filter(step -> step.act() == Act.APPROVED && step.ruleset().equals(ruleset))
        .filter(step -> !own.contains(step.by()))
        .toList();
  }

  /** The ruleset that it made when it was handed in. */
  Optional<String> content() {
    return steps().stream().findFirst().map(Step::ruleset);
  }
}
