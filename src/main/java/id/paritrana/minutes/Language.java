package id.paritrana.minutes;

import id.paritrana.dossier.Seat;
import id.paritrana.evaluation.words.Labels;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** One of the two languages of the minutes: its words, and how it writes figures and dates. */
enum Language {
  INDONESIAN(Labels.INDONESIAN, ','),
  ENGLISH(Labels.ENGLISH, '.');

  private static final int DECIMALS = 2;

  /** Of a difference; finer ones come from ratios alone. */
  private static final int READABLE = 4;

  /** A figure that stands by itself, and is no part of a code or an article. */
  private static final Pattern FIGURE = Pattern.compile("(?<![^ (])(-?\\d+)\\.(\\d+)(?![^ ,;:)])");

  /** As clocks are called in Indonesia. */
  private static final Map<String, String> ZONES =
      Map.of(
          "Asia/Jakarta", "WIB",
          "Asia/Pontianak", "WIB",
          "Asia/Makassar", "WITA",
          "Asia/Jayapura", "WIT");

  private final Labels labels;
  private final String code;
  private final char mark;
  private final Locale locale;
  private final Properties words;

  Language(Labels labels, char mark) {
    this.labels = labels;
    this.code = labels.code();
    this.mark = mark;
    this.locale = Locale.forLanguageTag(code);
    this.words = read("words_" + code + ".properties");
  }

  String code() {
    return code;
  }

  /** A sentence with its gaps filled in. */
  String say(String key, Object... filled) {
    String sentence = words.getProperty(key);
    if (sentence == null) {
      throw new IllegalArgumentException("no words for " + key);
    }
    return new MessageFormat(sentence, Locale.ROOT).format(filled);
  }

  /** What a code is called; a code that staff made up is its own name. */
  String name(String kind, String name) {
    String own = words.getProperty(kind + "." + name);
    return own == null ? labels.of(kind, name) : own;
  }

  /** What something is called that is an aspect or an indicator. */
  String measure(String code) {
    String aspect = name("aspect", code);
    return aspect.equals(code) ? name("indicator", code) : aspect;
  }

  /** A sentence with the names of the seats that it mentions by code. */
  String seats(String sentence) {
    String named = sentence;
    for (Seat seat : Seat.values()) {
      named = named.replaceAll("\\b" + seat.name() + "\\b", name("seat", seat.name()));
    }
    return named;
  }

  /** What a flag is called; a gate that only warns is one too. */
  String flag(String code) {
    String flag = name("flag", code);
    return flag.equals(code) ? name("gate", code) : flag;
  }

  /** A sentence of the service, without names of nominees, with names for codes and own figures. */
  String told(String sentence) {
    return labels.named(figures(sentence));
  }

  /** Why a nominee has no rank: the outcome of the decision, unless there is more to say. */
  String unranked(String state) {
    return words.getProperty("unranked." + state, labels.of("outcome", state));
  }

  /** What was recorded in both languages. */
  String of(JsonNode says) {
    return says.path(code).asString("");
  }

  /** The same, of a sentence that the service made up itself, so that its figures are known. */
  String figures(String sentence) {
    return FIGURE.matcher(sentence).replaceAll("$1" + mark + "$2");
  }

  /** A total: two decimals, and more only where more were recorded. */
  String total(BigDecimal value) {
    return marked(value.scale() <= DECIMALS ? value.setScale(DECIMALS) : value);
  }

  /** A difference as it is printed: at most four decimals. */
  BigDecimal shown(BigDecimal points) {
    return points.setScale(Math.min(READABLE, points.scale()), RoundingMode.HALF_UP);
  }

  /** A difference in points, with its sign. */
  String difference(BigDecimal points) {
    return (points.signum() > 0 ? "+" : "") + figure(shown(points));
  }

  String figure(BigDecimal value) {
    return marked(value.stripTrailingZeros());
  }

  private String marked(BigDecimal value) {
    return value.toPlainString().replace('.', mark);
  }

  String date(String iso) {
    return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(LocalDate.parse(iso));
  }

  /** The day with its name, in Indonesian also in words, as minutes begin. */
  String day(String iso) {
    LocalDate date = LocalDate.parse(iso);
    return say(
        "day",
        DateTimeFormatter.ofPattern("EEEE", locale).format(date),
        Spoken.of(date.getDayOfMonth()),
        DateTimeFormatter.ofPattern("MMMM", locale).format(date),
        Spoken.of(date.getYear()),
        date(iso));
  }

  /** A moment by the panel's clock, and by that of the journal. */
  String moment(Instant at, ZoneId zone) {
    ZonedDateTime there = at.atZone(zone);
    ZonedDateTime universal = at.atZone(ZoneOffset.UTC);
    boolean sameDay = there.toLocalDate().equals(universal.toLocalDate());
    String time = "HH:mm:ss";
    String date = "d MMMM yyyy " + time;
    String local = DateTimeFormatter.ofPattern(date, locale).format(there);
    String other = DateTimeFormatter.ofPattern(sameDay ? time : date, locale).format(universal);
    return local + " " + ZONES.getOrDefault(zone.getId(), zone.getId()) + " (" + other + " UTC)";
  }

  private static Properties read(String name) {
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(Language.class.getResourceAsStream(name)),
            StandardCharsets.UTF_8)) {
      Properties words = new Properties();
      words.load(reader);
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
