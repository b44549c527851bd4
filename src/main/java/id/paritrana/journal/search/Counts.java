package id.paritrana.journal.search;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many decisions a query finds, and how many of them there are under each word.
 *
 * @param places in how many each rule fired, by where it stood
 */
public record Counts(
    long decisions, Map<Facet, SortedMap<String, Long>> facets, Map<Place, Long> places) {
  public Counts {
    facets = Map.copyOf(facets);
    places = Map.copyOf(places);
  }

  /** How many under each word of this facet, by word. */
  public SortedMap<String, Long> of(Facet facet) {
    return facets.getOrDefault(facet, new TreeMap<>());
  }
}
