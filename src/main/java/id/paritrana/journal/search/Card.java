package id.paritrana.journal.search;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import id.paritrana.personal.PersonalData;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * By what one decision is found again. It follows from the entry's body alone, so that an index can
 * always be made anew.
 *
 * @param total in hundredths
 */
public record Card(@Nullable String nominee, @Nullable Integer total, Set<Term> terms) {
  /** Of a body in which there is nothing to find. */
  public static final Card EMPTY = new Card(null, null, Set.of());

  private static final Comparator<Term> ORDER =
      Comparator.comparing(Term::facet).thenComparing(Term::value);

  private static final ObjectReader BODY =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build()
          .readerFor(Body.class);

  @JsonIgnoreProperties(ignoreUnknown = true)
  private record Body(@Nullable Decision decision, @Nullable Dossier dossier) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  private record Decision(
      @Nullable Nominee nominee,
      @Nullable String category,
      @Nullable String outcome,
      @Nullable Score score,
      @Nullable String ruleset,
      @Nullable String assessmentYear,
      @Nullable String stage,
      @Nullable List<Gate> gates,
      @Nullable List<Firing> firings) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  private record Nominee(@Nullable String id) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  private record Score(@Nullable BigDecimal total) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  private record Gate(@Nullable String code) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  private record Firing(
      @Nullable String rule, @Nullable String file, @Nullable String sheet, int row, int line) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  private record Dossier(@Nullable Interview interview) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  private record Interview(@Nullable List<Mark> marks) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  private record Mark(@Nullable String assessor) {}

  public Card {
    terms = Set.copyOf(terms);
  }

  /** The card of a decision's body; empty where the body is not one. */
  public static Card of(byte[] canonical) {
    try {
      Body body = BODY.readValue(canonical);
      return body.decision == null ? EMPTY : card(body.decision, body.dossier);
    } catch (JacksonException notADecision) {
      return EMPTY;
    }
  }

  /** The ruleset that decided. */
  public @Nullable String ruleset() {
    return terms.stream()
        .filter(term -> term.facet() == Facet.RULESET)
        .map(Term::value)
        .findAny()
        .orElse(null);
  }

  /** Whom a sealed name stands for; a name that was recorded before names were sealed is itself. */
  private static @Nullable String person(@Nullable String named) {
    return named == null ? null : PersonalData.subject(named).orElse(named);
  }

  private static Card card(Decision decision, @Nullable Dossier dossier) {
    Set<Term> terms = new TreeSet<>(ORDER);
    add(terms, Facet.CATEGORY, decision.category);
    add(terms, Facet.OUTCOME, decision.outcome);
    add(terms, Facet.RULESET, decision.ruleset);
    add(terms, Facet.YEAR, decision.assessmentYear);
    add(terms, Facet.STAGE, decision.stage);
    some(decision.gates).forEach(gate -> add(terms, Facet.GATE, gate.code));
    some(decision.firings).forEach(firing -> add(terms, Facet.RULE, word(firing)));
    if (dossier != null && dossier.interview != null) {
      some(dossier.interview.marks)
          .forEach(mark -> add(terms, Facet.ASSESSOR, person(mark.assessor)));
    }
    return new Card(
        decision.nominee == null ? null : decision.nominee.id,
        decision.score == null || decision.score.total == null
            ? null
            : hundredths(decision.score.total, RoundingMode.HALF_UP),
        terms);
  }

  /** Hundredths of a score; beyond what an int holds, its nearest. */
  static int hundredths(BigDecimal score, RoundingMode rounding) {
    BigDecimal hundredths = score.movePointRight(2).setScale(0, rounding);
    return hundredths
        .max(BigDecimal.valueOf(Integer.MIN_VALUE + 1L))
        .min(BigDecimal.valueOf(Integer.MAX_VALUE))
        .intValueExact();
  }

  private static @Nullable String word(Firing firing) {
    return firing.rule == null || firing.file == null
        ? null
        : new Place(
                firing.rule,
                firing.file,
                firing.sheet,
                firing.sheet == null ? firing.line : firing.row)
            .word();
  }

  private static void add(Set<Term> terms, Facet facet, @Nullable String value) {
    if (value != null) {
      terms.add(new Term(facet, value));
    }
  }

  private static <T> List<T> some(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }
}
