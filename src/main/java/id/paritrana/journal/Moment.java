package id.paritrana.journal;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;

/** Instants as the journal keeps them: whole milliseconds, cut off, never rounded up. */
final class Moment {
  private static final DateTimeFormatter TEXT =
      new DateTimeFormatterBuilder().appendInstant(3).toFormatter();
  private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
  private static final Instant END = Instant.parse("9999-12-31T23:59:59.999999999Z").plusNanos(1);

  private Moment() {}

  static boolean hasFourDigitYear(Instant at) {
    return !at.isBefore(FIRST) && at.isBefore(END);
  }

  static String text(Instant at) {
    return TEXT.format(at);
  }
}
