package id.paritrana.selection;

import id.paritrana.decision.Terms;
import id.paritrana.decision.fact.Cohort;
import id.paritrana.decision.finding.QuotaSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One cohort in its order. Equals stand by the id of the nominee, which says nothing of rank.
 *
 * @param places best first
 */
public record Ranking(Cohort cohort, Terms terms, Order order, List<Place> places) {

  /**
   * Ranks a cohort.
   *
   * @param eligible all of the cohort's category
   * @param quota the places there are
   */
  public static Ranking of(
      Cohort cohort, Terms terms, QuotaSet quota, Order order, List<Contender> eligible) {
    List<Contender> sorted = new ArrayList<>(eligible);
    sorted.sort(
        order.thenComparing(contender -> contender.nominee().called(), Comparator.naturalOrder()));
    List<Place> places = new ArrayList<>(sorted.size());
    for (int i = 0; i < sorted.size(); i++) {
      Contender contender = sorted.get(i);
      boolean shares = i > 0 && order.compare(sorted.get(i - 1), contender) == 0;
      int rank = shares ? places.get(i - 1).rank() : i + 1;
      boolean enough = contender.total().compareTo(quota.minimum()) >= 0;
      places.add(
          new Place(
              rank,
              contender,
              enough && rank <= quota.winners(),
              enough && rank <= quota.sentUp()));
    }
    return new Ranking(cohort, terms, order, List.copyOf(places));
  }

  /** Places that share a rank, best first. */
  public List<List<Place>> ties() {
    List<List<Place>> ties = new ArrayList<>();
    for (int from = 0; from < places.size(); ) {
      int to = from + 1;
      while (to < places.size() && places.get(to).rank() == places.get(from).rank()) {
        to++;
      }
      if (to - from > 1) {
        ties.add(places.subList(from, to));
      }
      from = to;
    }
    return ties;
  }
}
