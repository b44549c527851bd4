package id.paritrana.plenary;

import id.paritrana.dossier.Convening;
import id.paritrana.dossier.Convening.Drawn;
import id.paritrana.dossier.Convening.Withdrawal;
import id.paritrana.dossier.Text;
import id.paritrana.dossier.json.Fault;
import id.paritrana.plenary.Selected.Earlier;
import id.paritrana.plenary.Selected.Left;
import id.paritrana.ruleset.Ruleset;
import id.paritrana.selection.Contender;
import id.paritrana.selection.Order;
import id.paritrana.selection.Place;
import id.paritrana.selection.RankAward;
import id.paritrana.selection.Ranking;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Sorts the decisions gathered into those that compete and those that do not, and ranks them. */
final class Assembly {
  private static final int MOST_PLACES_NAMED = 20;

  private final Convening convening;
  private final Ruleset ruleset;
  private final Cohorts cohorts;
  private final Map<String, Earlier> sentUp;

  /**
   * @param sentUp whom earlier selections sent up, by nominee; nobody asks for it where none is
   *     named
   */
  Assembly(Convening convening, Ruleset ruleset, Map<String, Earlier> sentUp) {
    this.convening = convening;
    this.ruleset = ruleset;
    this.cohorts = new Cohorts(convening, ruleset);
    this.sentUp = sentUp;
  }

  Selected of(Collection<Contender> gathered, List<Fault> faults) {
    Map<String, Contender> here = new LinkedHashMap<>();
    gathered.stream()
        .filter(cohorts::takes)
        .sorted(Comparator.comparing(contender -> contender.nominee().id()))
        .forEach(contender -> here.put(contender.nominee().id(), contender));
    if (here.isEmpty()) {
      faults.add(nobody(gathered));
    }
    List<Left> withdrawn = withdrawn(here, faults);
    Set<String> gone =
        withdrawn.stream().map(left -> left.withdrawal().nominee()).collect(Collectors.toSet());
    List<Contender> competing = new ArrayList<>();
    List<Contender> notRanked = new ArrayList<>();
    List<Contender> notSentUp = new ArrayList<>();
    for (Contender contender : here.values()) {
      String id = contender.nominee().id();
      if (gone.contains(id)) {
        continue;
      } else if (!convening.from().isEmpty() && !sentUp.containsKey(id)) {
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
            .filter(earlier -> !here.containsKey(earlier.nominee().id()))
            .filter(earlier -> !gone.contains(earlier.nominee().id()))
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
        Notes.of(ruleset.id(), rankings, gathered, cohorts, convening));
  }

  private boolean asked(String category) {
    return convening.categories().isEmpty() || convening.categories().contains(category);
  }

  private List<Left> withdrawn(Map<String, Contender> here, List<Fault> faults) {
    List<Left> left = new ArrayList<>();
    for (int i = 0; i < convening.withdrawn().size(); i++) {
      Withdrawal withdrawal = convening.withdrawn().get(i);
      Contender contender = here.get(withdrawal.nominee());
      if (contender == null && !sentUp.containsKey(withdrawal.nominee())) {
        faults.add(
            new Fault(
                "/withdrawn/" + i + "/nominee",
                new Text(
                    "no decision of this cohort is about a nominee of this id",
                    "tidak ada putusan dalam kelompok ini tentang calon dengan id ini")));
      }
      left.add(new Left(withdrawal, contender));
    }
    return left;
  }

  /** A panel settles only what the criteria left equal, and settles it whole. */
  private void drawn(List<Ranking> rankings, List<Fault> faults) {
    for (int i = 0; i < convening.drawn().size(); i++) {
      Drawn drawn = convening.drawn().get(i);
      boolean tie =
          rankings.stream()
              .flatMap(ranking -> equals(ranking).stream())
              .anyMatch(equal -> equal.equals(new HashSet<>(drawn.order())));
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
            .map(equal -> String.join(" = ", equal))
            .collect(Collectors.joining("; "));
    return ties.isEmpty() ? none : ties;
  }

  /** Who shares a rank by the criteria alone. */
  private static List<Set<String>> equals(Ranking ranking) {
    Order plain = new Order(ranking.order().measures(), List.of());
    List<Set<String>> equals = new ArrayList<>();
    Place before = null;
    for (Place place : ranking.places()) {
      boolean shares = before != null && plain.compare(before.contender(), place.contender()) == 0;
      if (!shares) {
        equals.add(new TreeSet<>());
      }
      equals.get(equals.size() - 1).add(place.contender().nominee().id());
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
            .collect(Collectors.joining(", "));
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
