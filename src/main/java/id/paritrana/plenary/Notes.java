package id.paritrana.plenary;

import id.paritrana.dossier.Text;
import id.paritrana.plenary.Selected.Earlier;
import id.paritrana.plenary.Selected.Note;
import id.paritrana.selection.Contender;
import id.paritrana.selection.Place;
import id.paritrana.selection.Ranking;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the panel should know of the whole: ties at a cut, other criteria, other categories,
 * provinces without zone.
 */
final class Notes {
  private Notes() {}

  static List<Note> of(
      String ruleset,
      List<Ranking> rankings,
      Collection<Contender> here,
      Cohorts cohorts,
      Map<Contender.Nominee.Key, Earlier> sentUp) {
    List<Note> notes = new ArrayList<>();
    rankings.forEach(ranking -> ties(ranking, notes));
    List<String> others =
        ids(ranked(rankings).filter(contender -> !contender.ruleset().equals(ruleset)));
    if (!others.isEmpty()) {
      notes.add(
          new Note(
              "OTHER_RULESET",
              new Text(
                  others.size()
                      + " decision(s) were made under other criteria than this selection; decide them again",
                  others.size()
                      + " putusan dibuat dengan kriteria lain dari seleksi ini; putuskan lagi"),
              others));
    }
    List<String> moved = ids(ranked(rankings).filter(contender -> moved(contender, sentUp)));
    if (!moved.isEmpty()) {
      notes.add(
          new Note(
              "OTHER_CATEGORY",
              new Text(
                  "the stage before sent up "
                      + moved.size()
                      + " nominee(s) in another category; correct the dossier or that selection, or withdraw them",
                  moved.size()
                      + " calon maju dari tahap sebelumnya dalam kategori lain; perbaiki berkasnya atau seleksi itu, atau nyatakan mundur"),
              moved));
    }
    List<String> nowhere = ids(here.stream().filter(cohorts::nowhere));
    if (!nowhere.isEmpty()) {
      notes.add(
          new Note(
              "NO_ZONE",
              new Text(
                  "no row of the table of zones takes the province of "
                      + nowhere.size()
                      + " nominee(s)",
                  "tidak ada baris tabel zona untuk provinsi " + nowhere.size() + " calon"),
              nowhere));
    }
    return notes;
  }

  private static Stream<Contender> ranked(List<Ranking> rankings) {
    return rankings.stream().flatMap(ranking -> ranking.places().stream()).map(Place::contender);
  }

  private static boolean moved(Contender contender, Map<Contender.Nominee.Key, Earlier> sentUp) {
    Earlier earlier = sentUp.get(contender.nominee().key());
    return earlier != null && !earlier.category().equals(contender.category());
  }

  /** A tie that reaches over a cut gives more places than the quota has. */
  private static void ties(Ranking ranking, List<Note> notes) {
    for (List<Place> tie : ranking.ties()) {
      int rank = tie.get(0).rank();
      ranking
          .terms()
          .quota()
          .filter(
              said ->
                  over(rank, tie.size(), said.finding().winners()) && tie.get(0).winner()
                      || over(rank, tie.size(), said.finding().sentUp()) && tie.get(0).sentUp())
          .ifPresent(
              said ->
                  notes.add(
                      new Note(
                          "TIE_AT_CUT",
                          new Text(
                              "rank %d of %s is shared by %d, more than there are places; all are named unless the panel settles it"
                                  .formatted(rank, ranking.cohort().category(), tie.size()),
                              "peringkat %d %s ditempati bersama oleh %d calon, lebih dari tempat yang ada; semuanya disebut kecuali panel menetapkan urutannya"
                                  .formatted(rank, ranking.cohort().category(), tie.size())),
                          ids(tie.stream().map(Place::contender)))));
    }
  }

  private static boolean over(int rank, int many, int places) {
    return rank <= places && rank + many - 1 > places;
  }

  private static List<String> ids(Stream<Contender> contenders) {
    return contenders.map(contender -> contender.nominee().called()).toList();
  }
}
