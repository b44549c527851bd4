package id.paritrana.journal.search;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** One word under which decisions are found: {@code GATE NO_REGULATION}. */
public record Term(Facet facet, String value) {
  /** A word as it is kept; none if it is none that a decision could have. */
  public static @Nullable Term of(String facet, String word) {
    return Arrays.stream(Facet.values())
        .filter(one -> one.name().equals(facet))
        .filter(one -> one != Facet.RULE || Place.isPlace(word))
        .findAny()
        .map(one -> new Term(one, word))
        .orElse(null);
  }
}
