package id.paritrana.journal;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One card that is not as it should be.
 *
 * @param expected none where there is no entry
 */
record Difference(WrongCard.Kind kind, long sequence, @Nullable Expected expected) {

  /** What differs between the entries of a span and the cards of the same span, each in order. */
  static List<Difference> between(List<Expected> entries, List<KeptCard> cards, Numbers numbers) {
    List<Difference> found = new ArrayList<>();
    Iterator<KeptCard> kept = cards.iterator();
    KeptCard card = next(kept);
    for (Expected entry : entries) {
      for (; card != null && card.sequence() < entry.sequence(); card = next(kept)) {
        found.add(new Difference(WrongCard.Kind.EXTRA, card.sequence(), null));
      }
      boolean has = card != null && card.sequence() == entry.sequence();
      WrongCard.Kind fault = entry.fault(has ? card : null, numbers);
      if (fault != null) {
        found.add(new Difference(fault, entry.sequence(), entry));
      }
      card = has ? next(kept) : card;
    }
    for (; card != null; card = next(kept)) {
      found.add(new Difference(WrongCard.Kind.EXTRA, card.sequence(), null));
    }
    return found;
  }

  private static @Nullable KeptCard next(Iterator<KeptCard> cards) {
    return cards.hasNext() ? cards.next() : null;
  }
}
