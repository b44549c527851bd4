package id.paritrana.publication;

import id.paritrana.dossier.Text;
import id.paritrana.draft.Drafts;
import id.paritrana.draft.Report;
import id.paritrana.evaluation.Archive;
import id.paritrana.evaluation.Criteria;
import id.paritrana.evaluation.Current;
import id.paritrana.evaluation.LostRuleset;
import id.paritrana.history.Act;
import id.paritrana.history.History;
import id.paritrana.history.Overtaken;
import id.paritrana.history.Step;
import id.paritrana.journal.Journal;
import id.paritrana.publication.NotAllowed.Reason;
import id.paritrana.ruleset.RuleFile;
import id.paritrana.ruleset.Ruleset;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Takes the steps that change criteria. Each is checked against all that were taken before and
 * recorded only if none came between, so that of two who act at once, in whatever process, one is
 * told what the other did. Safe for many threads.
 */
public final class Publication {
  private final Drafts drafts;
  private final Kept kept;
  private final Risks risks;
  private final Current current;
  private final History history;
  private final Archive archive;
  private final Journal journal;
  private final Assessments assessments;
  private final Clock clock;

  public Publication(
      Drafts drafts,
      Current current,
      History history,
      Archive archive,
      Journal journal,
      Assessments assessments,
      Clock clock) {
    this.drafts = drafts;
    this.kept = new Kept(drafts, archive, journal);
    this.risks = new Risks(current, history, archive, journal);
    this.current = current;
    this.history = history;
    this.archive = archive;
    this.journal = journal;
    this.assessments = assessments;
    this.clock = clock;
  }

  /**
   * Checks a draft of the criteria in force; records its files and who handed it in, unless an
   * error forbids it.
   *
   * @return its id
   */
  public String submit(List<RuleFile> given, String by, String why) throws IOException {
    Ruleset base = current.ruleset();
    String draft = drafts.submit(base.files(), given);
    Ruleset ruleset = drafts.find(draft).orElseThrow().ruleset();
    if (ruleset == null || ruleset.id().equals(base.id())) {
      return draft;
    }
    kept.keep(draft, base.id(), given, clock.instant());
    List<Step> seen = history.steps();
    while (!new Course(seen, draft).isOf(by)) {
      try {
        history.take(
            Step.of(Act.SUBMITTED, ruleset.id(), by, why).to(draft, base.id()),
            seen,
            clock.instant());
      } catch (Overtaken e) {
        // The same subject may have handed it in twice at once.
      }
      seen = history.steps();
    }
    return draft;
  }

  /** What is said of a draft, wherever it was handed in. */
  public Optional<Report> find(String draft) throws IOException {
    Optional<Report> here = drafts.find(draft);
    return here.isPresent() ? here : kept.find(draft);
  }

  /** How far a draft has come. */
  public State state(String draft, Report report) {
    return state(report, new Course(history.steps(), draft));
  }

  private State state(Report report, Course course) {
    String inForce = current.ruleset().id();
    if (report.ruleset() == null) {
      return State.INVALID;
    }
    // What was recorded of nobody changed nothing when it came, whatever is in force by now.
    return course.steps().isEmpty() ? State.UNCHANGED : course.state(inForce);
  }

  /** How far a draft has come that was recorded. */
  public State state(String draft) {
    return new Course(history.steps(), draft).state(current.ruleset().id());
  }

  /** What decides now. */
  public Ruleset inForce() {
    return current.ruleset();
  }

  /** What must be agreed to by name before this draft is published. */
  public List<Risk> risks(Report report) {
    return risks.of(report);
  }

  /**
   * Agrees to a draft.
   *
   * @param impact hash of the report on what it changes
   * @param confirmed names of risks agreed to
   * @throws NoSuchElementException if there is no such draft
   */
  public Step approve(String draft, String by, String why, String impact, List<String> confirmed)
      throws IOException {
    Report report = known(draft);
    return take(
        steps -> {
          Course course = new Course(steps, draft);
          require(state(report, course), State.SUBMITTED);
          requireContent(report, course);
          if (course.authors(ruleset(report).id()).contains(by)) {
            throw new NotAllowed(
                Reason.OWN_DRAFT,
                "`" + by + "` handed this draft in; somebody else must approve it",
                "`" + by + "` sendiri yang menyerahkan draf ini; harus disetujui orang lain");
          }
          if (!assessments.hold(draft, impact)) {
            throw new NotAllowed(
                Reason.IMPACT,
                "there is no finished impact report of hash `"
                    + impact
                    + "` on this draft; make one, read it, approve its hash",
                "tidak ada laporan dampak yang selesai dengan hash `"
                    + impact
                    + "` untuk draf ini; buat, baca, lalu setujui hash-nya");
          }
          List<String> named = confirm(report, confirmed);
          return Step.of(Act.APPROVED, ruleset(report).id(), by, why)
              .to(draft, course.base())
              .agreeing(impact, named);
        });
  }

  /** Gives a draft up. */
  public Step withdraw(String draft, String by, String why) throws IOException {
    Report report = known(draft);
    return take(
        steps -> {
          Course course = new Course(steps, draft);
          State state = state(report, course);
          if (state != State.APPROVED && state != State.OVERTAKEN) {
            require(state, State.SUBMITTED);
          }
          return Step.of(Act.WITHDRAWN, ruleset(report).id(), by, why).to(draft, course.base());
        });
  }

  /**
   * Puts an approved draft in force. Requests that have begun end on the criteria they began with.
   */
  public Step publish(String draft, String by, String why) throws IOException, LostRuleset {
    Report report = known(draft);
    Ruleset ruleset = report.ruleset();
    Step published =
        take(
            steps -> {
              Course course = new Course(steps, draft);
              require(state(report, course), State.APPROVED);
              requireContent(report, course);
              List<Step> agreed = course.approvals(ruleset(report).id());
              if (agreed.isEmpty()) {
                throw new NotAllowed(
                    Reason.OWN_DRAFT,
                    "whoever approved this draft has handed it in as well; somebody else must approve it",
                    "yang menyetujui draf ini juga menyerahkannya; harus disetujui orang lain");
              }
              confirm(report, agreed.get(agreed.size() - 1).confirmed());
              Criteria.recorded(Objects.requireNonNull(ruleset), journal, clock.instant());
              return Step.of(Act.PUBLISHED, ruleset.id(), by, why).to(draft, course.base());
            });
    if (Rewritten.of(Objects.requireNonNull(ruleset), archive).isEmpty()) {
      archive.keep(ruleset);
    }
    current.follow();
    return published;
  }

  /**
   * Puts a ruleset in force again, which a step once put in force.
   *
   * @throws NoSuchElementException if it is not kept
   */
  public Step restore(String ruleset, String by, String why) throws LostRuleset {
    if (!restorable(ruleset)) {
      throw new NoSuchElementException(ruleset);
    }
    archive.atOnce(ruleset);
    Step restored =
        take(
            steps -> {
              if (current.ruleset().id().equals(ruleset)) {
                throw new NotAllowed(
                    Reason.RULESET, "it is in force already", "ruleset itu sudah berlaku");
              }
              return Step.of(Act.RESTORED, ruleset, by, why);
            });
    current.follow();
    return restored;
  }

  /**
   * What a publication took the place of was in force, though in an old journal by no step. What
   * was only saved at somebody's desk was agreed to by nobody.
   */
  private boolean restorable(String ruleset) {
    List<Step> changes =
        history.steps().stream().filter(step -> step.act().changesCriteria()).toList();
    boolean saved =
        changes.stream()
            .anyMatch(step -> step.act() == Act.WATCHED && step.ruleset().equals(ruleset));
    return changes.stream()
        .filter(step -> step.act() != Act.WATCHED)
        .anyMatch(step -> step.ruleset().equals(ruleset) || !saved && ruleset.equals(step.base()));
  }

  /** Looks again for as long as others are first. */
  private Step take(Function<List<Step>, Step> allowed) {
    while (true) {
      List<Step> seen = history.steps();
      follow();
      Step step = allowed.apply(seen);
      try {
        return history.take(step, seen, clock.instant());
      } catch (Overtaken e) {
        // What the other did may have changed what is allowed.
      }
    }
  }

  /** What was published elsewhere counts here before it is asked whether a step is allowed. */
  private void follow() {
    try {
      current.follow();
    } catch (LostRuleset e) {
      // Whoever needs the ruleset in force is told when asking for it.
    }
  }

  /** The names of the risks that were agreed to; whatever else was named is none. */
  private List<String> confirm(Report report, List<String> confirmed) {
    List<Risk> risks = risks(report);
    List<Risk> open = risks.stream().filter(risk -> !confirmed.contains(risk.name())).toList();
    if (!open.isEmpty()) {
      throw new NotAllowed(
          Reason.UNCONFIRMED,
          new Text(
              "this draft may break what others rely on; agree to each by its name in `confirm`, or change the draft",
              "draf ini dapat merusak yang diandalkan pihak lain; setujui tiap butir dengan namanya di `confirm`, atau ubah drafnya"),
          open);
    }
    return risks.stream().map(Risk::name).toList();
  }

  private static void require(State found, State needed) {
    if (found != needed) {
      throw new NotAllowed(
          Reason.STATE,
          "the draft is %s; this needs one that is %s".formatted(found, needed),
          "draf ini %s; langkah ini memerlukan draf %s".formatted(found, needed));
    }
  }

  /** What a newer program reads otherwise than the one that recorded it was agreed to by nobody. */
  private static void requireContent(Report report, Course course) {
    if (!course.content().equals(Optional.of(ruleset(report).id()))) {
      throw new NotAllowed(
          Reason.STATE,
          "this draft makes other criteria now than when it was handed in; hand it in again",
          "draf ini kini menghasilkan kriteria lain daripada saat diserahkan; serahkan lagi");
    }
  }

  private Report known(String draft) throws IOException {
    return find(draft).orElseThrow(() -> new NoSuchElementException(draft));
  }

  private static Ruleset ruleset(Report report) {
    return Objects.requireNonNull(report.ruleset());
  }
}
