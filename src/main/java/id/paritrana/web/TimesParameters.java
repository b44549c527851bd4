package id.paritrana.web;

import id.paritrana.dossier.Text;
import id.paritrana.evaluation.Times;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** Reads whose year's criteria an evaluation asks for, and as they stood when. */
final class TimesParameters {
  private static final String KNOWN_AT = "knownAt";

  private TimesParameters() {}

  /**
   * The times asked for.
   *
   * @param pinned the ruleset named in the header, which says what {@code knownAt} would say
   */
  static Times of(MultiValueMap<String, String> given, @Nullable String pinned, Clock clock) {
    Parameters parameters = new Parameters(given, Set.of("asOf", KNOWN_AT));
    Long year = parameters.whole("asOf", 1, 9_999);
    Instant end = parameters.to(KNOWN_AT);
    parameters.refuseFaults();
    if (end == null) {
      return new Times(year == null ? null : year.intValue(), null);
    }
    // A day counts to its last moment; of today only what has passed is known.
    Instant now = clock.instant();
    boolean day = String.valueOf(given.getFirst(KNOWN_AT)).length() == 10;
    Instant moment = day ? end.minusMillis(1) : end;
    if (moment.isAfter(now) && !(day && end.minusSeconds(86_400).isBefore(now))) {
      throw wrong(
          "has not come yet; what will be known then is not known",
          "belum tiba; yang diketahui kelak belum diketahui");
    }
    if (pinned != null) {
      throw wrong(
          "and the header Ruleset both say which criteria; send one of them",
          "dan header Ruleset sama-sama menunjuk kriteria; kirim salah satu");
    }
    return new Times(year == null ? null : year.intValue(), moment.isAfter(now) ? now : moment);
  }

  private static InvalidParameters wrong(String en, String id) {
    return new InvalidParameters(Map.of(KNOWN_AT, new Text(en, id)));
  }
}
