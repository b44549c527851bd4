package id.paritrana.ruleset;

import id.paritrana.decision.fact.Filed;
import id.paritrana.decision.fact.HandedIn;
import id.paritrana.decision.fact.Joined;
import id.paritrana.decision.fact.SegmentShare;
import id.paritrana.dossier.Compliance;
import id.paritrana.dossier.Dossier;
import id.paritrana.dossier.Group;
import id.paritrana.dossier.Interview;
import id.paritrana.dossier.Participation;
import id.paritrana.dossier.Seat;
import id.paritrana.dossier.VulnerableWorkers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * What a dossier puts into the session, in a fixed order: itself, its sections, and the entries of
 * its lists.
 */
final class Facts {
  private Facts() {}

  static List<Object> of(Dossier dossier) {
    List<Object> facts = new ArrayList<>(40);
    facts.add(dossier);
    facts.add(dossier.nominee());
    participation(dossier.participation(), facts);
    vulnerable(dossier.vulnerableWorkers(), facts);
    addAll(facts, dossier.regulations());
    if (dossier.innovations() != null) {
      facts.addAll(dossier.innovations());
      facts.addAll(Arrays.asList(Group.values()));
    }
    add(facts, dossier.members());
    if (dossier.documents() != null) {
      dossier.documents().forEach(document -> facts.add(new Filed(document)));
    }
    interview(dossier.interview(), facts);
    compliance(dossier.compliance(), facts);
    add(facts, dossier.digital());
    add(facts, dossier.vendors());
    add(facts, dossier.csr());
    dossier.indicators().forEach((code, value) -> facts.add(new HandedIn(code, value)));
    return facts;
  }

  private static void participation(Participation participation, List<Object> facts) {
    if (participation == null) {
      return;
    }
    facts.add(participation);
    participation
        .segments()
        .forEach(
            (name, segment) -> {
              if (segment.workers() != null && segment.covered() != null) {
                facts.add(new SegmentShare(name.name(), segment.workers(), segment.covered()));
              }
            });
  }

  private static void vulnerable(VulnerableWorkers vulnerable, List<Object> facts) {
    if (vulnerable != null) {
      facts.add(vulnerable);
      addAll(facts, vulnerable.protections());
    }
  }

  private static void interview(Interview interview, List<Object> facts) {
    if (interview != null) {
      facts.add(interview);
      addAll(facts, interview.marks());
      facts.addAll(Arrays.asList(Seat.values()));
    }
  }

  private static void compliance(Compliance compliance, List<Object> facts) {
    if (compliance != null) {
      facts.add(compliance);
      if (compliance.programmes() != null) {
        compliance.programmes().forEach(programme -> facts.add(new Joined(programme.name())));
      }
    }
  }

  private static void add(List<Object> facts, Object section) {
    if (section != null) {
      facts.add(section);
    }
  }

  private static void addAll(List<Object> facts, List<?> entries) {
    if (entries != null) {
      entries.stream().filter(Objects::nonNull).forEach(facts::add);
    }
  }
}
