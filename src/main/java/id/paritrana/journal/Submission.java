package id.paritrana.journal;

import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a caller asks the journal to record. */
public record Submission(
    String id, Instant at, Kind kind, String bodyJson, @Nullable Idempotency idempotency) {
  // Visible ASCII reads the same in a path, a log and a hash.
  private static final Pattern ID = Pattern.compile("[!-~]{1,200}");

  public Submission {
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException("An entry's id must be 1 to 200 visible ASCII characters");
    }
    if (!Moment.hasFourDigitYear(at)) {
      throw new IllegalArgumentException("An entry's year must be 0000 to 9999");
    }
  }
}
