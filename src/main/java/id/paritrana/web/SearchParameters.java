package id.paritrana.web;

import id.paritrana.decision.Outcome;
import id.paritrana.dossier.Role;
import id.paritrana.dossier.Stage;
import id.paritrana.journal.search.Cell;
import id.paritrana.journal.search.Facet;
import id.paritrana.journal.search.Query;
import id.paritrana.personal.Person;
import id.paritrana.personal.SubjectKeys;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What a search asks for.
 *
 * @param before the cursor of an earlier page
 */
record SearchParameters(Query query, @Nullable Long before, int limit) {
  private static final int USUAL = 50;
  private static final int MOST = 500;
  private static final Set<String> ASKED =
      Set.of(
          "nominee",
          "category",
          "outcome",
          "stage",
          "assessmentYear",
          "gate",
          "assessor",
          "rule",
          "cell",
          "ruleset",
          "from",
          "to",
          "minTotal",
          "maxTotal");

  /** A search whose answer comes in pages. */
  static SearchParameters of(MultiValueMap<String, String> given, SubjectKeys keys) {
    Set<String> known = new HashSet<>(ASKED);
    known.addAll(Set.of("cursor", "limit"));
    Parameters parameters = new Parameters(given, known);
    Query query = query(parameters, keys);
    Long cursor =
        parameters.value(
            "cursor",
            text -> Parameters.wholeOf(text, 1, Long.MAX_VALUE),
            "the `next` of an earlier page",
            "nilai `next` dari halaman sebelumnya");
    Long limit = parameters.whole("limit", 1, MOST);
    parameters.refuseFaults();
    return new SearchParameters(query, cursor, limit == null ? USUAL : limit.intValue());
  }

  /** A question about all that is found. */
  static Query all(MultiValueMap<String, String> given, SubjectKeys keys) {
    Parameters parameters = new Parameters(given, ASKED);
    Query query = query(parameters, keys);
    parameters.refuseFaults();
    return query;
  }

  private static Query query(Parameters parameters, SubjectKeys keys) {
    Map<Facet, Set<String>> facets = new EnumMap<>(Facet.class);
    ask(facets, Facet.CATEGORY, parameters.text("category"));
    ask(facets, Facet.OUTCOME, oneOf(parameters, "outcome", Outcome.class));
    ask(facets, Facet.STAGE, oneOf(parameters, "stage", Stage.class));
    Long year = parameters.whole("assessmentYear", 1, 9_999);
    ask(facets, Facet.YEAR, year == null ? null : year.toString());
    ask(facets, Facet.GATE, parameters.text("gate"));
    String assessor = parameters.text("assessor");
    if (assessor != null) {
      facets.put(Facet.ASSESSOR, named(assessor, keys));
    }
    ask(
        facets,
        Facet.RULESET,
        parameters.value(
            "ruleset",
            SearchParameters::rulesetOf,
            "a whole id `sha256:` and 64 digits, as `GET /api/v1/rulesets/current` shows it",
            "id utuh `sha256:` dan 64 digit, seperti pada `GET /api/v1/rulesets/current`"));
    Instant from = parameters.from("from");
    Instant to = parameters.to("to");
    // The end itself is not counted.
    parameters.range("from", from, "to", to == null ? null : to.minusNanos(1));
    BigDecimal lowest = total(parameters, "minTotal");
    BigDecimal highest = total(parameters, "maxTotal");
    parameters.range("minTotal", lowest, "maxTotal", highest);
    return new Query(
        parameters.text("nominee"),
        facets,
        parameters.text("rule"),
        parameters.value(
            "cell",
            Cell::of,
            "a cell `D14`, `Cakupan!D14` or `[scoring-government.xlsx]Cakupan!D14`",
            "alamat sel `D14`, `Cakupan!D14` atau `[scoring-government.xlsx]Cakupan!D14`"),
        from,
        to,
        lowest,
        highest);
  }

  private static Set<String> named(String assessor, SubjectKeys keys) {
    Set<String> words = new HashSet<>(Set.of(assessor));
    keys.find(Person.of(Role.ASSESSOR, "", assessor)).ifPresent(words::add);
    return words;
  }

  private static @Nullable BigDecimal total(Parameters parameters, String name) {
    return parameters.value(
        name, SearchParameters::totalOf, "a number like `71.25`", "angka seperti `71.25`");
  }

  private static String rulesetOf(String text) {
    if (!text.matches("sha256:[0-9a-f]{64}")) {
      throw new IllegalArgumentException("No id of a ruleset");
    }
    return text;
  }

  private static BigDecimal totalOf(String text) {
    if (!text.matches("[0-9]{1,6}([.][0-9]{1,6})?")) {
      throw new NumberFormatException();
    }
    return new BigDecimal(text);
  }

  private static <E extends Enum<E>> @Nullable String oneOf(
      Parameters parameters, String name, Class<E> type) {
    List<E> known = List.of(type.getEnumConstants());
    return parameters.value(
        name,
        text -> Enum.valueOf(type, text).name(),
        "one of " + known,
        "salah satu dari " + known);
  }

  private static void ask(Map<Facet, Set<String>> facets, Facet facet, @Nullable String value) {
    if (value != null) {
      facets.put(facet, Set.of(value));
    }
  }
}
