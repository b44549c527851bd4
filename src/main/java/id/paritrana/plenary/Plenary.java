package id.paritrana.plenary;

import id.paritrana.dossier.Convening;
import id.paritrana.dossier.json.ConveningReader;
import id.paritrana.dossier.json.DossierReader;
import id.paritrana.dossier.json.Fault;
import id.paritrana.dossier.json.InvalidDossier;
import id.paritrana.evaluation.Answers;
import id.paritrana.evaluation.Archive;
import id.paritrana.evaluation.LostRuleset;
import id.paritrana.evaluation.Replay;
import id.paritrana.evaluation.Request;
import id.paritrana.journal.Entry;
import id.paritrana.journal.Journal;
import id.paritrana.journal.Kind;
import id.paritrana.journal.Submission;
import id.paritrana.personal.PersonalData;
import id.paritrana.personal.SubjectKeys;
import id.paritrana.plenary.Selected.Earlier;
import id.paritrana.ruleset.Ruleset;
import id.paritrana.selection.Contender;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Selects and records, in that order, before anything is answered. Safe for many threads. */
public final class Plenary {
  private final Supplier<Ruleset> current;
  private final Archive archive;
  private final Journal journal;
  private final Selections selections;
  private final SubjectKeys keys;
  private final Clock clock;
  private final Supplier<String> ids;

  public Plenary(
      Supplier<Ruleset> current,
      Archive archive,
      Journal journal,
      SubjectKeys keys,
      Clock clock,
      Supplier<String> ids) {
    this.current = current;
    this.archive = archive;
    this.journal = journal;
    this.selections = new Selections(journal);
    this.keys = keys;
    this.clock = clock;
    this.ids = ids;
  }

  /**
   * Selects and journals; when this returns, the entry is durable. The criteria are those pinned,
   * else those that all decisions were made under, else those in force.
   *
   * @throws InvalidDossier if the request cannot be read
   * @throws Refused if nothing can be selected by it
   * @throws LostRuleset if the criteria cannot be had again
   */
  public Entry select(Request request) throws InvalidDossier, Refused, LostRuleset {
    Convening convening = new ConveningReader().read(request.json());
    Collection<Contender> gathered = new Gathering(journal).newest(convening);
    Ruleset ruleset = ruleset(request.ruleset(), convening, gathered);
    List<Fault> faults = new ArrayList<>();
    new Predecessors(selections, convening).check(new Cohorts(convening, ruleset), faults);
    return record(request, selected(convening, gathered, ruleset, faults));
  }

  private synchronized Entry record(Request request, Selected selected)
      throws InvalidDossier, Refused {
    Finality finality = new Finality(selections.register(), selected);
    finality.check();
    String id = finality.id().orElseGet(ids);
    Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("id", id);
    json.setAll(SelectedWriter.write(selected));
    json.put("selectedAt", at.toString());
    ObjectNode convening = (ObjectNode) new DossierReader().parse(request.json());
    new PersonalData(keys).seal(convening, at);
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.set("convening", convening);
    body.set("selection", json);
    body.set("engine", Replay.engine());
    try {
      return journal.append(
          new Submission(id, at, Kind.SELECTION, Answers.text(body), request.idempotency(keys)));
    } catch (IllegalArgumentException taken) {
      if (finality.id().isPresent() && selections.entry(id).isPresent()) {
        throw finality.taken(id);
      }
      throw taken;
    }
  }

  /** What the same decisions come to, under the same criteria. */
  Selected again(Convening convening, List<String> decisions, String ruleset)
      throws Refused, LostRuleset {
    // Whether it might follow from others was judged then; they may have been replaced since.
    Collection<Contender> gathered = new Gathering(journal).named(decisions);
    return selected(convening, gathered, ruleset(ruleset, convening, gathered), new ArrayList<>());
  }

  private Selected selected(
      Convening convening, Collection<Contender> gathered, Ruleset ruleset, List<Fault> faults)
      throws Refused {
    Map<Contender.Nominee.Key, Earlier> sentUp = new Predecessors(selections, convening).sentUp();
    Selected selected = new Assembly(convening, ruleset, sentUp).of(gathered, faults);
    if (!faults.isEmpty()) {
      throw new Refused(faults);
    }
    return selected.noting(Benches.notes(selected.rankings(), journal));
  }

  private Ruleset ruleset(
      @Nullable String pinned, Convening convening, Collection<Contender> gathered)
      throws LostRuleset {
    Ruleset inForce = current.get();
    String wanted = pinned;
    if (wanted == null) {
      Cohorts cohorts = new Cohorts(convening, inForce);
      Set<String> used =
          gathered.stream()
              .filter(cohorts::takes)
              .map(Contender::ruleset)
              .collect(Collectors.toSet());
      wanted = used.size() == 1 ? used.iterator().next() : inForce.id();
    }
    return wanted.equals(inForce.id()) ? inForce : archive.ruleset(wanted);
  }
}
