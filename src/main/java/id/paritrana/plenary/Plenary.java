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
    List<Fault> faults = new ArrayList<>();
    Map<String, Earlier> sentUp = new Predecessors(selections).of(convening, faults);
    Selected selected =
        selected(
            convening, new Gathering(journal).newest(convening), request.ruleset(), sentUp, faults);
    return record(request, selected);
  }

  private synchronized Entry record(Request request, Selected selected)
      throws InvalidDossier, Refused {
    Finality finality = new Finality(selections, selected);
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
    // Whether it might follow from them was judged then; they may have been replaced since.
    Map<String, Earlier> sentUp = new Predecessors(selections).of(convening, new ArrayList<>());
    return selected(
        convening, new Gathering(journal).named(decisions), ruleset, sentUp, new ArrayList<>());
  }

  private Selected selected(
      Convening convening,
      Collection<Contender> gathered,
      @Nullable String pinned,
      Map<String, Earlier> sentUp,
      List<Fault> faults)
      throws Refused, LostRuleset {
    Ruleset ruleset = ruleset(pinned, convening, gathered);
    Selected selected = new Assembly(convening, ruleset, sentUp).of(gathered, faults);
    if (!faults.isEmpty()) {
      throw new Refused(faults);
    }
    return selected;
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
