package id.paritrana.web;

import id.paritrana.decision.Outcome;
import id.paritrana.dossier.Text;
import id.paritrana.journal.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * Reads the query string of a search; every fault at once, and a name that is not known is a fault.
 */
final class SearchParameters {
  private static final int USUAL = 50;
  private static final int MOST = 500;
  private static final Set<String> KNOWN =
      Set.of("nominee", "category", "outcome", "rule", "ruleset", "from", "to", "cursor", "limit");

  private final MultiValueMap<String, String> given;
  private final TreeMap<String, Text> faults = new TreeMap<>();

  private SearchParameters(MultiValueMap<String, String> given) {
    this.given = given;
  }

  static Query of(MultiValueMap<String, String> given) {
    return new SearchParameters(given).query();
  }

  private Query query() {
    for (String name : given.keySet()) {
      if (!KNOWN.contains(name)) {
        String known = String.join(", ", KNOWN.stream().sorted().toList());
        faults.put(
            name,
            new Text(
                "is not known; write one of " + known,
                "tidak dikenal; tulis salah satu dari " + known));
      } else if (given.get(name).size() > 1) {
        faults.put(name, new Text("stands more than once", "tertulis lebih dari sekali"));
      }
    }
    Instant from =
        value(
            "from",
            SearchParameters::instant,
            "a day `2024-12-31` or an instant `2024-12-31T00:00:00Z`",
            "hari `2024-12-31` atau saat `2024-12-31T00:00:00Z`");
    Instant to =
        value(
            "to",
            SearchParameters::instant,
            "a day `2024-12-31` or an instant `2024-12-31T00:00:00Z`",
            "hari `2024-12-31` atau saat `2024-12-31T00:00:00Z`");
    Long cursor =
        value(
            "cursor",
            text -> positive(text, Long.MAX_VALUE),
            "the `next` of an earlier page",
            "nilai `next` dari halaman sebelumnya");
    Long limit =
        value(
            "limit",
            text -> positive(text, MOST),
            "a whole number from 1 to " + MOST,
            "bilangan bulat 1 sampai " + MOST);
    String outcome =
        value(
            "outcome",
            text -> Outcome.valueOf(text).name(),
            "one of " + List.of(Outcome.values()),
            "salah satu dari " + List.of(Outcome.values()));
    if (!faults.isEmpty()) {
      throw new InvalidParameters(faults);
    }
    return new Query(
        given.getFirst("nominee"),
        given.getFirst("category"),
        outcome,
        given.getFirst("rule"),
        given.getFirst("ruleset"),
        from,
        to,
        cursor,
        limit == null ? USUAL : limit.intValue());
  }

  private <T> @Nullable T value(String name, Function<String, T> reading, String en, String id) {
    String text = given.getFirst(name);
    if (text == null) {
      return null;
    }
    try {
      return reading.apply(text);
    } catch (DateTimeParseException | IllegalArgumentException e) {
      faults.put(name, new Text("must be " + en, "harus berupa " + id));
      return null;
    }
  }

  private static Instant instant(String text) {
    return text.length() == 10
        ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
        : Instant.parse(text);
  }

  private static Long positive(String text, long most) {
    // Long.parseLong would also take digits of other scripts.
    long number = text.matches("[0-9]{1,19}") ? Long.parseLong(text) : 0;
    if (number < 1 || number > most) {
      throw new NumberFormatException();
    }
    return number;
  }
}
