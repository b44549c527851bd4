package id.paritrana.cli;

import id.paritrana.dossier.Text;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long something is to last, as it is written on the command line. */
final class Term {
  private static final Pattern SPAN = Pattern.compile("([0-9]{1,6})([mhd])");
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private Term() {}

  /** A span from now, or a day, which counts to its end in UTC. */
  static Instant end(String option, String text, Instant now) throws Refused {
    try {
      return DAY.matcher(text).matches()
          ? LocalDate.parse(text).plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant()
          : now.plus(parsed(text));
    } catch (DateTimeException e) {
      throw Refused.of(
          option + " " + text,
          new Text(
              "must be minutes, hours or days such as 30m, 12h, 90d, or a day such as 2026-12-31",
              "harus menit, jam, atau hari seperti 30m, 12h, 90d, atau tanggal seperti 2026-12-31"));
    }
  }

  static Duration span(String option, String text) throws Refused {
    try {
      return parsed(text);
    } catch (DateTimeException e) {
      throw Refused.of(
          option + " " + text,
          new Text(
              "must be minutes, hours or days such as 30m, 12h, 90d",
              "harus menit, jam, atau hari seperti 30m, 12h, 90d"));
    }
  }

  private static Duration parsed(String text) {
    Matcher span = SPAN.matcher(text);
    if (!span.matches()) {
      throw new DateTimeException("no span");
    }
    long number = Long.parseLong(span.group(1));
    return switch (span.group(2)) {
      case "m" -> Duration.ofMinutes(number);
      case "h" -> Duration.ofHours(number);
      default -> Duration.ofDays(number);
    };
  }
}
