package id.paritrana.stability;

import id.paritrana.selection.Contender;
import id.paritrana.selection.Ranking;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The nominees of one category as they were ranked.
 *
 * @param now how they stand: who wins and who goes on
 */
record Field(Ranking ranking, List<Entrant> entrants, Standings standings, Standing now) {
  static Field of(Ranking ranking, List<Entrant> entrants) {
    Standings standings = new Standings(ranking);
    BitSet winners = new BitSet();
    BitSet sentUp = new BitSet();
    for (int i = 0; i < ranking.places().size(); i++) {
      winners.set(i, ranking.places().get(i).winner());
      sentUp.set(i, ranking.places().get(i).sentUp());
    }
    return new Field(ranking, entrants, standings, new Standing(winners, sentUp));
  }

  int size() {
    return entrants.size();
  }

  /** A new list each time. */
  List<Contender> contenders() {
    return new ArrayList<>(entrants.stream().map(Entrant::contender).toList());
  }

  long[] cents() {
    return entrants.stream().mapToLong(one -> Entrant.cents(one.contender().total())).toArray();
  }

  /** The ids of those in one set and not in the other, by rank. */
  List<String> without(BitSet some, BitSet others) {
    BitSet left = (BitSet) some.clone();
    left.andNot(others);
    return left.stream().mapToObj(i -> entrants.get(i).id()).toList();
  }
}
