package id.paritrana.ruleset;

import id.paritrana.decision.fact.Filed;
import id.paritrana.decision.fact.HandedIn;
import id.paritrana.decision.fact.Joined;
import id.paritrana.decision.fact.SegmentShare;
import id.paritrana.dossier.Compliance;
import id.paritrana.dossier.Dossier;
import id.paritrana.dossier.Group;
import id.paritrana.dossier.Innovation;
import id.paritrana.dossier.Interview;
import id.paritrana.dossier.Mark;
import id.paritrana.dossier.Participation;
import id.paritrana.dossier.Protection;
import id.paritrana.dossier.Regulation;
import id.paritrana.dossier.Seat;
import id.paritrana.dossier.VulnerableWorkers;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a dossier puts into the session, in a fixed order: itself, its sections, and the entries of
 * its lists. Drools takes one object for one fact, so an entry that is listed twice goes in as two
 * copies.
 */
final class Facts {
  private final List<Object> facts = new ArrayList<>(40);

  private Facts() {}

  static List<Object> of(Dossier dossier) {
    Facts facts = new Facts();
    facts.add(dossier);
    facts.add(dossier.nominee());
    facts.participation(dossier.participation());
    facts.vulnerable(dossier.vulnerableWorkers());
    facts.each(dossier.regulations(), r -> new Regulation(r.form(), r.number(), r.inForce()));
    facts.innovations(dossier.innovations());
    facts.add(dossier.members());
    facts.each(dossier.documents(), Filed::new);
    facts.interview(dossier.interview());
    facts.compliance(dossier.compliance());
    facts.add(dossier.digital());
    facts.add(dossier.vendors());
    facts.add(dossier.csr());
    dossier.indicators().forEach((code, value) -> facts.add(new HandedIn(code, value)));
    return facts.facts;
  }

  private void participation(@Nullable Participation participation) {
    add(participation);
    if (participation != null) {
      participation
          .segments()
          .forEach(
              (name, segment) -> {
                Long workers = segment.workers();
                Long covered = segment.covered();
                if (workers != null && covered != null) {
                  add(new SegmentShare(name.name(), workers, covered));
                }
              });
    }
  }

  private void vulnerable(@Nullable VulnerableWorkers vulnerable) {
    add(vulnerable);
    if (vulnerable != null) {
      each(vulnerable.protections(), p -> new Protection(p.funding(), p.workers()));
    }
  }

  private void innovations(@Nullable List<Innovation> innovations) {
    each(innovations, i -> new Innovation(i.title(), i.evidence(), i.group()));
    if (innovations != null) {
      each(List.of(Group.values()), group -> group);
    }
  }

  private void interview(@Nullable Interview interview) {
    add(interview);
    if (interview != null) {
      each(interview.marks(), m -> new Mark(m.seat(), m.assessor(), m.employer(), m.items()));
      each(List.of(Seat.values()), seat -> seat);
    }
  }

  private void compliance(@Nullable Compliance compliance) {
    add(compliance);
    if (compliance != null) {
      each(compliance.programmes(), programme -> new Joined(programme.name()));
    }
  }

  private void add(@Nullable Object section) {
    if (section != null) {
      facts.add(section);
    }
  }

  private <E> void each(@Nullable Iterable<E> entries, Function<E, Object> fact) {
    if (entries != null) {
      entries.forEach(entry -> facts.add(fact.apply(entry)));
    }
  }
}
