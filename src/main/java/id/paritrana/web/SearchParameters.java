package id.paritrana.web;

import id.paritrana.decision.Outcome;
import id.paritrana.journal.Query;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.util.MultiValueMap;

/** What a search asks for. */
final class SearchParameters {
  private static final int USUAL = 50;
  private static final int MOST = 500;
  private static final Set<String> KNOWN =
      Set.of("nominee", "category", "outcome", "rule", "ruleset", "from", "to", "cursor", "limit");

  private SearchParameters() {}

  static Query of(MultiValueMap<String, String> given) {
    Parameters parameters = new Parameters(given, KNOWN);
    Instant from = parameters.instant("from");
    Instant to = parameters.instant("to");
    Long cursor =
        parameters.value(
            "cursor",
            text -> Parameters.wholeOf(text, 1, Long.MAX_VALUE),
            "the `next` of an earlier page",
            "nilai `next` dari halaman sebelumnya");
    Long limit = parameters.whole("limit", 1, MOST);
    String outcome =
        parameters.value(
            "outcome",
            text -> Outcome.valueOf(text).name(),
            "one of " + List.of(Outcome.values()),
            "salah satu dari " + List.of(Outcome.values()));
    parameters.refuseFaults();
    return new Query(
        parameters.text("nominee"),
        parameters.text("category"),
        outcome,
        parameters.text("rule"),
        parameters.text("ruleset"),
        from,
        to,
        cursor,
        limit == null ? USUAL : limit.intValue());
  }
}
