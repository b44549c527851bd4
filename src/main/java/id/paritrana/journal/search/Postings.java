package id.paritrana.journal.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.FastAggregation;
import org.roaringbitmap.IntIterator;
import org.roaringbitmap.RoaringBitmap;

/**
 * For each word the decisions under it, as bitmaps of their sequences in memory: whatever is asked
 * together, the answer is an intersection. Not safe for several threads while one adds.
 */
public final class Postings {
  private final List<RoaringBitmap> bitmaps = new ArrayList<>();
  private final Map<Term, RoaringBitmap> byTerm = new HashMap<>();
  private final Map<Place, RoaringBitmap> byPlace = new HashMap<>();
  private final RoaringBitmap all = new RoaringBitmap();
  private final Columns columns = new Columns();

  /** The highest number that a known word has. */
  public int terms() {
    return bitmaps.size();
  }

  /**
   * Adds a word. One that was added before under another number is the same word.
   *
   * @param number from 1; higher than any before, though some may have been left out
   */
  public void term(int number, Term term) {
    while (bitmaps.size() < number - 1) {
      bitmaps.add(new RoaringBitmap());
    }
    RoaringBitmap bitmap = byTerm.computeIfAbsent(term, word -> new RoaringBitmap());
    bitmaps.add(bitmap);
    if (term.facet() == Facet.RULE) {
      byPlace.put(Place.of(term.value()), bitmap);
    }
  }

  /**
   * Adds a decision.
   *
   * @param at milliseconds since 1970
   * @param words the numbers of the words it is under
   */
  public void add(long sequence, long at, @Nullable Integer total, List<Integer> words) {
    int place = Math.toIntExact(sequence);
    columns.put(place, at, total);
    all.add(place);
    for (int word : words) {
      // No word has this number if somebody changed the card, which verifying tells.
      if (word > 0 && word <= bitmaps.size()) {
        bitmaps.get(word - 1).add(place);
      }
    }
  }

  /**
   * The sequences of decisions found, newest first.
   *
   * @param nominee the sequences of the nominee's decisions, where the query names one
   * @param before only those before this sequence
   */
  public List<Long> find(
      Query query, @Nullable RoaringBitmap nominee, @Nullable Long before, int most) {
    Ranges ranges = Ranges.of(query);
    List<Long> found = new ArrayList<>();
    IntIterator each = under(query, nominee).getReverseIntIterator();
    while (each.hasNext() && found.size() < most) {
      int sequence = each.next();
      if ((before == null || sequence < before) && columns.within(sequence, ranges)) {
        found.add((long) sequence);
      }
    }
    return found;
  }

  /** How many decisions are found, under which words. */
  public Counts count(Query query, @Nullable RoaringBitmap nominee) {
    RoaringBitmap found = within(under(query, nominee), Ranges.of(query));
    Map<Facet, SortedMap<String, Long>> facets = new HashMap<>();
    byTerm.forEach(
        (term, bitmap) -> {
          long count = term.facet() == Facet.RULE ? 0 : common(found, bitmap);
          if (count > 0) {
            facets.computeIfAbsent(term.facet(), f -> new TreeMap<>()).put(term.value(), count);
          }
        });
    Map<Place, Long> places = new HashMap<>();
    byPlace.forEach(
        (place, bitmap) -> {
          long count = common(found, bitmap);
          if (count > 0) {
            places.put(place, count);
          }
        });
    return new Counts(found.getLongCardinality(), facets, places);
  }

  private long common(RoaringBitmap found, RoaringBitmap bitmap) {
    return found == all ? bitmap.getLongCardinality() : RoaringBitmap.andCardinality(found, bitmap);
  }

  /** The decisions under all words asked for; never changed, since it may be one word's own. */
  private RoaringBitmap under(Query query, @Nullable RoaringBitmap nominee) {
    List<RoaringBitmap> asked = new ArrayList<>();
    query.facets().forEach((facet, values) -> asked.add(any(facet, values)));
    if (query.asksForRule()) {
      asked.add(
          FastAggregation.or(
              byPlace.entrySet().stream()
                  .filter(place -> query.wants(place.getKey()))
                  .map(Map.Entry::getValue)
                  .iterator()));
    }
    if (nominee != null) {
      asked.add(nominee);
    }
    return asked.isEmpty()
        ? all
        : asked.size() == 1 ? asked.get(0) : FastAggregation.and(asked.iterator());
  }

  private RoaringBitmap any(Facet facet, Set<String> values) {
    return FastAggregation.or(
        values.stream()
            .map(value -> byTerm.getOrDefault(new Term(facet, value), new RoaringBitmap()))
            .iterator());
  }

  private RoaringBitmap within(RoaringBitmap found, Ranges ranges) {
    if (ranges.open()) {
      return found;
    }
    RoaringBitmap within = new RoaringBitmap();
    for (IntIterator each = found.getIntIterator(); each.hasNext(); ) {
      int sequence = each.next();
      if (columns.within(sequence, ranges)) {
        within.add(sequence);
      }
    }
    return within;
  }
}
