package id.paritrana.plenary;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import id.paritrana.dossier.Convening;
import id.paritrana.dossier.Convening.Drawn;
import id.paritrana.dossier.Convening.Withdrawal;
import id.paritrana.dossier.Text;
import id.paritrana.dossier.json.Fault;
import id.paritrana.plenary.Selected.Earlier;
import id.paritrana.plenary.Selected.Left;
import id.paritrana.ruleset.Ruleset;
import id.paritrana.selection.Contender;
import id.paritrana.selection.Contender.Nominee;
import id.paritrana.selection.Contender.Nominee.Key;
import id.paritrana.selection.Order;
import id.paritrana.selection.Place;
import id.paritrana.selection.RankAward;
import id.paritrana.selection.Ranking;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Sorts the decisions gathered into those that compete and those that do not, and ranks them. */
final class Assembly {
  private static final int MOST_PLACES_NAMED = 20;

  private static final Text STRANGER =
      new Text(
          "no decision of this cohort is about a nominee of this id",
          "tidak ada putusan dalam kelompok ini tentang calon dengan id ini");
  private static final Text NOWHERE =
      new Text(
          "no row of the table of zones takes its province",
          "tidak ada baris tabel zona untuk provinsinya");
  private static final Text TWICE =
      new Text("this nominee is listed twice", "calon ini disebut dua kali");

  private final Convening convening;
  private final Ruleset ruleset;
  private final Cohorts cohorts;
  private final Map<Key, Earlier> sentUp;

  /**
   * @param sentUp whom earlier selections sent up, by nominee; nobody asks for it where none is
   *     named
   */
  Assembly(Convening convening, Ruleset ruleset, Map<Key, Earlier> sentUp) {
    this.convening = convening;
    this.ruleset = ruleset;
    this.cohorts = new Cohorts(convening, ruleset);
    this.sentUp = sentUp;
  }

  Selected of(Collection<Contender> gathered, List<Fault> faults) {
    List<Contender> taken =
        gathered.stream().filter(one -> cohorts.takes(one) || cohorts.nowhere(one)).toList();
    Roll roll =
        new Roll(
            Stream.concat(
                taken.stream().map(Contender::nominee),
                sentUp.values().stream().map(Earlier::nominee)));
    Map<Key, Contender> here = new LinkedHashMap<>();
    taken.stream()
        .map(roll::called)
        .sorted(Comparator.comparing(contender -> contender.nominee().called()))
        .forEach(contender -> here.put(contender.nominee().key(), contender));
    if (gathered.stream().noneMatch(cohorts::takes)) {
      faults.add(nobody(gathered));
    }
    List<Left> withdrawn = withdrawn(roll, here, faults);
    Set<Key> gone = withdrawn.stream().map(left -> left.nominee().key()).collect(toSet());
    List<Contender> competing = new ArrayList<>();
    List<Contender> notRanked = new ArrayList<>();
    List<Contender> notSentUp = new ArrayList<>();
    for (Contender contender : here.values()) {
      Key key = contender.nominee().key();
      if (gone.contains(key)) {
        continue;
      } else if (cohorts.nowhere(contender)) {
        notRanked.add(contender.because(NOWHERE));
      } else if (!convening.from().isEmpty() && !sentUp.containsKey(key)) {
        notSentUp.add(contender);
      } else if (contender.eligible()) {
        competing.add(contender);
      } else {
        notRanked.add(contender);
      }
    }
    List<Earlier> absent =
        sentUp.values().stream()
            .filter(earlier -> asked(earlier.category()))
            .filter(earlier -> !here.containsKey(earlier.nominee().key()))
            .filter(earlier -> !gone.contains(earlier.nominee().key()))
            .map(earlier -> earlier.called(roll.called(earlier.nominee())))
            .toList();
    List<Ranking> rankings = cohorts.rank(competing, faults);
    drawn(rankings, faults);
    return new Selected(
        convening,
        ruleset.id(),
        rankings,
        List.copyOf(notRanked),
        withdrawn,
        List.copyOf(notSentUp),
        absent,
        RankAward.of(rankings),
        Notes.of(ruleset.id(), rankings, here.values(), cohorts, sentUp));
  }

  private boolean asked(String category) {
    return convening.categories().isEmpty() || convening.categories().contains(category);
  }

  private List<Left> withdrawn(Roll roll, Map<Key, Contender> here, List<Fault> faults) {
    Map<Key, Left> left = new LinkedHashMap<>();
    for (int i = 0; i < convening.withdrawn().size(); i++) {
      Withdrawal withdrawal = convening.withdrawn().get(i);
      String pointer = "/withdrawn/" + i + "/nominee";
      Nominee nominee = roll.find(withdrawal.nominee(), pointer, STRANGER, faults).orElse(null);
      if (nominee == null) {
        continue;
      }
      Left one = new Left(withdrawal, nominee, here.get(nominee.key()));
      if (left.putIfAbsent(nominee.key(), one) != null) {
        faults.add(new Fault(pointer, TWICE));
      }
    }
    return List.copyOf(left.values());
  }

  /** A panel settles only what the criteria left equal, and settles it whole. */
  private void drawn(List<Ranking> rankings, List<Fault> faults) {
    for (int i = 0; i < convening.drawn().size(); i++) {
      Drawn drawn = convening.drawn().get(i);
      boolean tie =
          rankings.stream()
              .flatMap(ranking -> equals(ranking).stream())
              .anyMatch(equal -> Order.settles(drawn, equal));
      if (!tie) {
        faults.add(
            new Fault(
                "/drawn/" + i + "/order",
                new Text(
                    "these nominees do not share a rank by the criteria, or not all who share it are named; ties: "
                        + ties(rankings, "none"),
                    "calon-calon ini tidak seri menurut kriteria, atau tidak semua yang seri disebut; yang seri: "
                        + ties(rankings, "tidak ada"))));
      }
    }
  }

  private static String ties(List<Ranking> rankings, String none) {
    String ties =
        rankings.stream()
            .flatMap(ranking -> equals(ranking).stream())
            .limit(MOST_PLACES_NAMED)
            .map(
                equal ->
                    equal.stream().map(c -> c.nominee().called()).sorted().collect(joining(" = ")))
            .collect(joining("; "));
    return ties.isEmpty() ? none : ties;
  }

  /** Who shares a rank by the criteria alone. */
  private static List<List<Contender>> equals(Ranking ranking) {
    Order plain = new Order(ranking.order().measures(), List.of());
    List<List<Contender>> equals = new ArrayList<>();
    Place before = null;
    for (Place place : ranking.places()) {
      boolean shares = before != null && plain.compare(before.contender(), place.contender()) == 0;
      if (!shares) {
        equals.add(new ArrayList<>());
      }
      equals.get(equals.size() - 1).add(place.contender());
      before = place;
    }
    equals.removeIf(equal -> equal.size() < 2);
    return equals;
  }

  private Fault nobody(Collection<Contender> gathered) {
    String there =
        gathered.stream()
            .map(contender -> place(contender) + " " + contender.category())
            .distinct()
            .sorted()
            .limit(MOST_PLACES_NAMED)
            .collect(joining(", "));
    String what = convening.assessmentYear() + " " + convening.stage();
    return new Fault(
        convening.zone() != null ? "/zone" : convening.province() != null ? "/province" : "/stage",
        there.isEmpty()
            ? new Text(
                "there is no decision for " + what + " yet; decide the dossiers first",
                "belum ada putusan untuk " + what + "; putuskan berkasnya lebih dulu")
            : new Text(
                "no decision for "
                    + what
                    + " is of this place and these categories; there are: "
                    + there,
                "tidak ada putusan untuk "
                    + what
                    + " di tempat dan kategori ini; yang ada: "
                    + there));
  }

  private String place(Contender contender) {
    String province = contender.nominee().province();
    return convening.zone() == null ? province : cohorts.zone(province) + " (" + province + ")";
  }
}
