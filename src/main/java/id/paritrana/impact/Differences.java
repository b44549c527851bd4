package id.paritrana.impact;

import id.paritrana.decision.Decision;
import id.paritrana.dossier.Dossier;
import id.paritrana.dossier.Provinces;
import id.paritrana.dossier.json.InvalidDossier;
import id.paritrana.evaluation.HandedIn;
import id.paritrana.impact.NotCompared.Why;
import id.paritrana.ruleset.Change;
import id.paritrana.ruleset.Changes;
import id.paritrana.ruleset.EndlessRules;
import id.paritrana.ruleset.MachineBusy;
import id.paritrana.ruleset.Ruleset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Decisions just made under the criteria in force, held against what a draft makes of the same
 * dossiers. What it keeps does not grow with them, and no name of a person is in it. Decisions are
 * added by one thread; safe to read in others.
 */
public final class Differences {
  private static final int EXAMPLES = 20;

  /** What a province is called that is none; names are free text, and would be without end. */
  private static final String UNKNOWN = "?";

  private final Ruleset draft;
  private final Changes changes;
  private final Causes causes;
  private final Set<String> tieBreaks;
  private final Set<String> weights;

  private final Tally all = new Tally();
  private final Gains gains = new Gains();
  private final Turns outcomes = new Turns();
  private final Map<String, Tally> categories = new TreeMap<>();
  private final Map<String, Tally> provinces = new TreeMap<>();
  private final Blame blame = new Blame();
  private final Deque<Example> examples = new ArrayDeque<>();
  private long explained;
  private long outcome;
  private long category;
  private long score;
  private long otherwise;

  private record Example(ObjectNode change, Places places) {}

  public Differences(Ruleset base, Ruleset draft) {
    Both both = new Both(base, draft);
    this.draft = draft;
    changes = Changes.between(base, draft);
    tieBreaks = both.tieBreaks();
    weights = both.weights();
    causes = new Causes(changes, tieBreaks);
  }

  /**
   * Decides once more, by the draft, and counts what differs.
   *
   * @param patient whether there is time to prove which rows are the cause, which may take many
   *     more decisions
   * @return why it cannot be compared; none if it was
   */
  public @Nullable NotCompared add(Made made, boolean patient) {
    Decision before = made.decision();
    Decision after;
    try {
      HandedIn.check(before.dossier(), draft);
      after = draft.decide(before.dossier());
    } catch (InvalidDossier e) {
      return new NotCompared(Why.HANDED_IN, Redeciding.said(e));
    } catch (EndlessRules e) {
      return new NotCompared(Why.ENDLESS, e.says());
    } catch (MachineBusy e) {
      return new NotCompared(Why.BUSY, e.says());
    }
    if (Substance.isContested(before) && Substance.isContested(after)) {
      return new NotCompared(Why.CONTESTED, Redeciding.contested());
    }
    add(made, after, patient);
    return null;
  }

  private void add(Made made, Decision after, boolean patient) {
    Decision before = made.decision();
    Dossier dossier = before.dossier();
    Redecided decision =
        new Redecided(
            made.id(),
            made.sequence(),
            made.at(),
            dossier,
            Redecided.Recorded.of(before),
            before,
            after);
    if (Substance.of(before, tieBreaks).equals(Substance.of(after, tieBreaks))) {
      same(decision);
      return;
    }
    Set<Change> named =
        patient || changes.all().size() == 1 ? causes(dossier, before, after) : null;
    Places places = new Places();
    other(decision, named, new Example(DeltaWriter.write(decision, named, places), places));
  }

  /** None if the machine has no time for it. */
  private @Nullable Set<Change> causes(Dossier dossier, Decision before, Decision after) {
    try {
      return causes.of(dossier, before, after);
    } catch (MachineBusy e) {
      return null;
    }
  }

  private synchronized void same(Redecided decision) {
    outcomes.add(decision.before(), decision.after());
    all.unchanged();
    category(decision).unchanged();
    province(decision).unchanged();
  }

  private synchronized void other(
      Redecided decision, @Nullable Set<Change> named, Example example) {
    var gained = decision.gain();
    outcomes.add(decision.before(), decision.after());
    all.changed(gained);
    category(decision).changed(gained);
    province(decision).changed(gained);
    if (named != null) {
      explained++;
      blame.add(named, gained);
    }
    boolean turned = decision.before().outcome() != decision.after().outcome();
    boolean moved = !Objects.equals(decision.before().category(), decision.after().category());
    outcome += turned ? 1 : 0;
    category += moved ? 1 : 0;
    if (gained.signum() != 0) {
      score++;
      gains.add(gained);
    } else if (!turned && !moved) {
      otherwise++;
    }
    examples.addFirst(example);
    if (examples.size() > EXAMPLES) {
      examples.removeLast();
    }
  }

  private Tally category(Redecided decision) {
    return categories.computeIfAbsent(
        Objects.requireNonNullElse(decision.before().category(), Summary.NONE),
        name -> new Tally());
  }

  private Tally province(Redecided decision) {
    String province = decision.dossier().nominee().province();
    return provinces.computeIfAbsent(
        Provinces.known(province) ? Provinces.usual(province) : UNKNOWN, name -> new Tally());
  }

  /** How many were compared. */
  public synchronized long compared() {
    return all.decisions();
  }

  /** All of it, the newest example first. */
  public synchronized ObjectNode json() {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.putObject("differ")
        .put("decisions", all.changed())
        .put("outcome", outcome)
        .put("category", category)
        .put("score", score)
        .put("otherwise", otherwise);
    gains.write(node.putObject("score"));
    outcomes.write(node.putArray("outcomes"));
    Summary.tallies(node.putArray("categories"), "category", categories);
    Summary.tallies(node.putArray("provinces"), "province", provinces);
    node.put("explained", explained);
    blame.write(node.putArray("causes"), changes, weights);
    ArrayNode newest = node.putArray("examples");
    Places places = new Places();
    for (Example example : examples) {
      newest.add(example.change.deepCopy());
      places.addAll(example.places);
    }
    node.set("rules", places.json());
    return node;
  }
}
