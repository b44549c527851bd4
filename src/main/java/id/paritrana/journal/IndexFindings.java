package id.paritrana.journal;

import java.util.List;

/**
 * What was found when the search index was held against the entries.
 *
 * @param decisions how many there are
 * @param unproven for how many of them only a card's presence could be checked, since their bodies
 *     are in archives or were altered
 * @param wrong how many cards are missing, different or too many
 * @param first the first of those
 */
public record IndexFindings(long decisions, long unproven, long wrong, List<WrongCard> first) {
  public IndexFindings {
    first = List.copyOf(first);
  }

  public boolean isRight() {
    return wrong == 0;
  }
}
