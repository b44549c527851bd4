package id.paritrana.history;

import id.paritrana.journal.Entry;
import id.paritrana.journal.Journal;
import id.paritrana.journal.Kind;
import id.paritrana.journal.Submission;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The steps in the journal, in their order. What is in force follows from them alone: from the last
 * step that changed the criteria, or from the last ruleset recorded outside of any draft. Safe for
 * many threads.
 */
public final class History {
  private static final int AT_ONCE = 50;

  // Most often one is new, and a ruleset's entry holds all of its files.
  private static final int FIRST = 2;

  private final Journal journal;
  private volatile Known known = new Known(List.of(), List.of());

  private record Known(List<Step> steps, List<Reign> recorded) {
    Optional<String> newestStep() {
      return steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(steps.size() - 1).id());
    }

    /** Whether a ruleset was recorded because a draft of it was on its way to be published. */
    boolean isOfDraft(Reign recorded) {
      return steps.stream()
          .anyMatch(
              step ->
                  step.act() == Act.SUBMITTED
                      && step.sequence() < recorded.sequence()
                      && step.ruleset().equals(recorded.ruleset()));
    }

    Optional<String> newestRecorded() {
      return recorded.isEmpty()
          ? Optional.empty()
          : Optional.of(recorded.get(recorded.size() - 1).ruleset());
    }
  }

  public History(Journal journal) {
    this.journal = journal;
  }

  /** All steps, oldest first. */
  public List<Step> steps() {
    return caughtUp().steps;
  }

  /** What was done to a draft, oldest first. */
  public List<Step> of(String draft) {
    return steps().stream().filter(step -> draft.equals(step.draft())).toList();
  }

  /** Whether the criteria are changed by drafts now, and no longer by the files of the start. */
  public boolean governed() {
    return steps().stream()
        .anyMatch(step -> step.act() == Act.PUBLISHED || step.act() == Act.RESTORED);
  }

  /**
   * Every time that a ruleset came into force, oldest first. From the first step on that put one in
   * force nothing else does: a ruleset may be recorded by a command that decides by it once. Those
   * of a journal from before there were steps count from when they were recorded.
   */
  public List<Reign> reigns() {
    Known now = caughtUp();
    List<Step> steps = now.steps.stream().filter(step -> step.act().changesCriteria()).toList();
    long first = steps.isEmpty() ? Long.MAX_VALUE : steps.get(0).sequence();
    List<Reign> reigns = new ArrayList<>();
    now.recorded.stream()
        .filter(recorded -> recorded.sequence() < first && !now.isOfDraft(recorded))
        .forEach(reigns::add);
    for (Step step : steps) {
      Reign reign = new Reign(step.ruleset(), step.sequence(), step.at(), step);
      // Files are recorded just before the step that puts them in force.
      Reign last = reigns.isEmpty() ? reign : reigns.get(reigns.size() - 1);
      if (last.step() == null && last.ruleset().equals(reign.ruleset())) {
        reigns.remove(last);
        reign = new Reign(last.ruleset(), last.sequence(), last.from(), step);
      }
      reigns.add(reign);
    }
    return reigns;
  }

  /** What is in force now; none in a journal that has no ruleset yet. */
  public Optional<Reign> inForce() {
    List<Reign> reigns = reigns();
    return reigns.isEmpty() ? Optional.empty() : Optional.of(reigns.get(reigns.size() - 1));
  }

  /** What was in force at a moment; none before the first ruleset. */
  public Optional<Reign> inForce(Instant knownAt) {
    return reigns().stream()
        .filter(reign -> !reign.from().isAfter(knownAt))
        .reduce((earlier, later) -> later);
  }

  /**
   * Records a step, if none was taken since.
   *
   * @param seen the steps that allow it
   * @throws Overtaken if another was recorded meanwhile; look again whether this one may be
   */
  public Step take(Step step, List<Step> seen, Instant now) throws Overtaken {
    // The id is the number of the step, which the journal gives away once.
    String id = "step-" + (seen.size() + 1);
    try {
      return Step.of(
          journal.append(
              new Submission(
                  id, now.truncatedTo(ChronoUnit.MILLIS), Kind.STEP, step.body(), null)));
    } catch (IllegalArgumentException taken) {
      if (journal.find(id).isEmpty()) {
        throw taken;
      }
      throw new Overtaken();
    }
  }

  private Known caughtUp() {
    Known before = known;
    if (before.newestStep().equals(journal.newest(Kind.STEP))
        && before.newestRecorded().equals(journal.newest(Kind.RULESET))) {
      return before;
    }
    synchronized (this) {
      long step = known.steps.isEmpty() ? 0 : known.steps.get(known.steps.size() - 1).sequence();
      long ruleset =
          known.recorded.isEmpty() ? 0 : known.recorded.get(known.recorded.size() - 1).sequence();
      List<Step> steps = new ArrayList<>(known.steps);
      since(Kind.STEP, step).forEach(entry -> steps.add(Step.of(entry)));
      List<Reign> recorded = new ArrayList<>(known.recorded);
      since(Kind.RULESET, ruleset)
          .forEach(
              entry -> recorded.add(new Reign(entry.id(), entry.sequence(), entry.at(), null)));
      known = new Known(List.copyOf(steps), List.copyOf(recorded));
      return known;
    }
  }

  /** Entries of a kind after a sequence, oldest first. */
  private List<Entry> since(Kind kind, long after) {
    List<Entry> newer = new ArrayList<>();
    long before = Long.MAX_VALUE;
    for (int most = FIRST; ; most = Math.min(2 * most, AT_ONCE)) {
      List<Entry> some = journal.newest(kind, before, most);
      for (Entry entry : some) {
        if (entry.sequence() <= after) {
          Collections.reverse(newer);
          return newer;
        }
        newer.add(entry);
        before = entry.sequence();
      }
      if (some.size() < most) {
        Collections.reverse(newer);
        return newer;
      }
    }
  }
}
