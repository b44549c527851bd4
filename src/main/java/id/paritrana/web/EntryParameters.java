package id.paritrana.web;

import java.util.Set;
import org.springframework.util.MultiValueMap;

/**
 * Which entries of the journal are wanted.
 *
 * @param after the sequence of the last one not wanted
 */
record EntryParameters(long after, long limit) {
  private static final int USUAL = 1_000;
  private static final int MOST = 10_000;

  static EntryParameters of(MultiValueMap<String, String> given) {
    Parameters parameters = new Parameters(given, Set.of("after", "limit"));
    Long after = parameters.whole("after", 0, Long.MAX_VALUE);
    Long limit = parameters.whole("limit", 1, MOST);
    parameters.refuseFaults();
    return new EntryParameters(after == null ? 0 : after, limit == null ? USUAL : limit);
  }
}
