package id.paritrana.minutes;

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
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
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

  String moment(Instant at) {
    return DateTimeFormatter.ofPattern("d MMMM yyyy HH:mm:ss 'UTC'", locale)
        .withZone(ZoneOffset.UTC)
        .format(at);
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
