package id.paritrana.journal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roaringbitmap.RoaringBitmap;

/** Bitmaps find what asking every decision, one after the other, finds. */
class PostingsTest {
  private record Filed(long sequence, Instant at, String nominee, Integer total, Set<Term> terms) {
    boolean under(Facet facet, Set<String> words) {
      return words.stream().anyMatch(word -> terms.contains(new Term(facet, word)));
    }
  }

  private static final List<Place> PLACES =
      List.of(
          new Place("A-1", "a.xlsx", "One", 14),
          new Place("A-1", "a.xlsx", "One", 15),
          new Place("A-2", "a.xlsx", "Two", 14),
          new Place("B-1", "b.xlsx", "One", 14),
          new Place("b", "b.drl", null, 14));
  private static final List<String> CELLS =
      List.of("D14", "One!D14", "One!D15", "'[a.xlsx]One'!D14", "[b.xlsx]One!D14", "Three!A1");

  private final Random random = new Random(20_261_122);
  private final Postings postings = new Postings();
  private final List<Filed> filed = new ArrayList<>();
  private final List<Term> known = new ArrayList<>();

  @BeforeEach
  void decisions() {
    long sequence = 0;
    for (int i = 0; i < 5_000; i++) {
      // Entries of other kinds lie between decisions, and one gap crosses the bitmaps' blocks.
      sequence += i == 2_500 ? 70_000 : 1 + random.nextInt(3);
      Filed one =
          new Filed(
              sequence,
              Instant.ofEpochMilli(1_000 + random.nextInt(1_000)),
              "N-" + random.nextInt(40),
              random.nextInt(10) == 0 ? null : random.nextInt(100),
              terms());
      filed.add(one);
      postings.add(
          sequence,
          one.at.toEpochMilli(),
          one.total,
          one.terms.stream().map(this::number).toList());
    }
    filed.sort(Comparator.comparing(Filed::sequence).reversed());
  }

  @Test
  void everyMixtureOfQuestionsFindsTheSame() {
    int found = 0;
    for (int i = 0; i < 3_000; i++) {
      Query query = query();
      Long before = random.nextBoolean() ? null : filed.get(random.nextInt(5_000)).sequence;
      List<Long> expected =
          filed.stream()
              .filter(wanted(query))
              .map(Filed::sequence)
              .filter(sequence -> before == null || sequence < before)
              .limit(20)
              .toList();
      assertThat(postings.find(query, nominee(query), before, 20)).isEqualTo(expected);
      found += expected.size();
    }
    assertThat(found).isGreaterThan(3_000);
  }

  @Test
  void everyMixtureOfQuestionsCountsTheSame() {
    for (int i = 0; i < 300; i++) {
      Query query = query();
      Map<Place, Long> places = new TreeMap<>(Comparator.comparing(Place::word));
      Map<String, Long> outcomes = new TreeMap<>();
      List<Filed> wanted = filed.stream().filter(wanted(query)).toList();
      for (Filed one : wanted) {
        for (Term term : one.terms) {
          if (term.facet() == Facet.RULE) {
            places.merge(Place.of(term.value()), 1L, Long::sum);
          } else if (term.facet() == Facet.OUTCOME) {
            outcomes.merge(term.value(), 1L, Long::sum);
          }
        }
      }
      Counts counts = postings.count(query, nominee(query));
      assertThat(counts.decisions()).isEqualTo(wanted.size());
      assertThat(counts.places()).isEqualTo(places);
      assertThat(counts.of(Facet.OUTCOME)).isEqualTo(outcomes);
    }
  }

  private Predicate<Filed> wanted(Query q) {
    return one ->
        (q.nominee() == null || q.nominee().equals(one.nominee))
            && q.facets().entrySet().stream().allMatch(f -> one.under(f.getKey(), f.getValue()))
            && (q.rule() == null && q.cell() == null
                || one.terms.stream()
                    .filter(term -> term.facet() == Facet.RULE)
                    .map(term -> Place.of(term.value()))
                    .anyMatch(place -> fired(q, place)))
            && (q.from() == null || !one.at.isBefore(q.from()))
            && (q.to() == null || one.at.isBefore(q.to()))
            && (q.lowest() == null || one.total != null && score(one).compareTo(q.lowest()) >= 0)
            && (q.highest() == null || one.total != null && score(one).compareTo(q.highest()) <= 0);
  }

  private static boolean fired(Query query, Place place) {
    if (query.rule() != null && !query.rule().equals(place.rule())) {
      return false;
    }
    Cell cell = query.cell();
    return cell == null
        || place.sheet() != null
            && place.row() == cell.row()
            && (cell.sheet() == null || cell.sheet().equals(place.sheet()))
            && (cell.file() == null || cell.file().equals(place.file()));
  }

  private static BigDecimal score(Filed one) {
    return BigDecimal.valueOf(one.total, 2);
  }

  private Query query() {
    Map<Facet, Set<String>> facets = new TreeMap<>();
    if (random.nextInt(3) == 0) {
      facets.put(Facet.OUTCOME, Set.of(pick(List.of("yes", "no", "unheard of"))));
    }
    if (random.nextInt(4) == 0) {
      facets.put(Facet.GATE, random.nextBoolean() ? Set.of("g1") : Set.of("g1", "g2"));
    }
    return new Query(
        random.nextInt(4) == 0 ? "N-" + random.nextInt(41) : null,
        facets,
        random.nextInt(3) == 0 ? pick(List.of("A-1", "A-2", "B-1", "b", "C")) : null,
        random.nextInt(4) == 0 ? Cell.of(pick(CELLS)) : null,
        random.nextInt(4) == 0 ? Instant.ofEpochSecond(1, random.nextInt(1_000_000_000)) : null,
        random.nextInt(4) == 0 ? Instant.ofEpochSecond(1, random.nextInt(1_000_000_000)) : null,
        random.nextInt(4) == 0 ? BigDecimal.valueOf(random.nextInt(1_000), 3) : null,
        random.nextInt(4) == 0 ? BigDecimal.valueOf(random.nextInt(1_000), 3) : null);
  }

  private Set<Term> terms() {
    Set<Term> terms = new HashSet<>();
    terms.add(new Term(Facet.OUTCOME, pick(List.of("yes", "yes", "no"))));
    if (random.nextInt(5) == 0) {
      terms.add(new Term(Facet.GATE, pick(List.of("g1", "g2"))));
    }
    for (Place place : PLACES) {
      if (random.nextInt(3) == 0) {
        terms.add(new Term(Facet.RULE, place.word()));
      }
    }
    return terms;
  }

  private @Nullable RoaringBitmap nominee(Query query) {
    if (query.nominee() == null) {
      return null;
    }
    RoaringBitmap bitmap = new RoaringBitmap();
    filed.stream()
        .filter(one -> one.nominee.equals(query.nominee()))
        .forEach(one -> bitmap.add((int) one.sequence));
    return bitmap;
  }

  private int number(Term term) {
    if (!known.contains(term)) {
      known.add(term);
      postings.term(known.size(), term);
    }
    return known.indexOf(term) + 1;
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
