package id.paritrana.plenary;

import id.paritrana.dossier.json.DossierReader;
import id.paritrana.dossier.json.InvalidDossier;
import id.paritrana.evaluation.Answers;
import id.paritrana.journal.Entry;
import id.paritrana.journal.Journal;
import id.paritrana.personal.PersonalData;
import id.paritrana.plenary.Selected.Note;
import id.paritrana.selection.Contender;
import id.paritrana.selection.Place;
import id.paritrana.selection.Ranking;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who sat where, over all nominees that were heard. */
final class Benches {
  private static final String HEARD = "interview.mean";

  private Benches() {}

  /** Each remark once, with all nominees that it is about. */
  static List<Note> notes(List<Ranking> rankings, Journal journal) {
    List<Contender> heard =
        rankings.stream()
            .flatMap(ranking -> ranking.places().stream())
            .map(Place::contender)
            .filter(contender -> contender.indicators().containsKey(HEARD))
            .toList();
    List<List<Bench.Remark>> told =
        heard.parallelStream()
            .map(contender -> remarks(journal.find(contender.decision()).orElseThrow()))
            .toList();
    Map<Bench.Remark, List<String>> nominees = new LinkedHashMap<>();
    for (int i = 0; i < heard.size(); i++) {
      for (Bench.Remark remark : told.get(i)) {
        nominees.computeIfAbsent(remark, r -> new ArrayList<>()).add(heard.get(i).nominee().id());
      }
    }
    List<Note> notes = new ArrayList<>();
    nominees.forEach((remark, ids) -> notes.add(new Note(remark.code(), remark.says(), ids)));
    return notes;
  }

  private static List<Bench.Remark> remarks(Entry entry) {
    try {
      var dossier = PersonalData.unnamed(Answers.read(entry).get("dossier"));
      return Bench.of(new DossierReader().read(dossier)).remarks();
    } catch (InvalidDossier e) {
      // Whoever decided it could read it; by now nothing can be told of it.
      return List.of();
    }
  }
}
