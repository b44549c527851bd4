package id.paritrana.evaluation.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a language calls the codes of an answer, and how it writes figures that are for reading. */
public enum Labels {
  INDONESIAN("id", ','),
  ENGLISH("en", '.');

  private static final int DECIMALS = 4;

  /**
   * A figure that the service wrote, never one of a label: staff may mean 1.000 as a thousand, or
   * 3.2 as a paragraph.
   */
  private static final Pattern FIGURE =
      Pattern.compile(
          // What looks back is slow, so it is tried only where a figure may begin.
          "(?=-?\\d)(?:(?<=[=<>] |\\[|sebesar |bobot [A-Z_]{1,60} |target cakupan )-?\\d+\\.\\d+(?![\\d.])"
              + "|(?<![\\w.,/-])-?\\d+\\.\\d+(?= poin untuk )"
              + "|(?<![\\w.,/-])-?\\d+\\.\\d{5,}(?![\\d.]))");

  private static final Pattern CODE =
      Pattern.compile("(?<![\\w./-])(?:[a-z]+(?:\\.[A-Za-z_]+)+|[A-Z][A-Z0-9_]{3,})(?![\\w/-])");

  private static final List<String> INDICATOR = List.of("indicator");
  private static final List<String> CODED =
      List.of("gate", "flag", "award", "document", "aspect", "category", "kind", "stage");

  private final String code;
  private final char mark;
  private final Properties labels;

  Labels(String code, char mark) {
    this.code = code;
    this.mark = mark;
    this.labels = read("labels_" + code + ".properties");
  }

  /** As recorded sentences name this language: {@code id} or {@code en}. */
  public String code() {
    return code;
  }

  /** What a code is called; a code that staff made up is its own name. */
  public String of(String kind, String name) {
    return labels.getProperty(kind + "." + name, name);
  }

  /** At most four decimals; a figure that has more is cut, not rounded, and ends with {@code …}. */
  public String brief(BigDecimal figure) {
    BigDecimal plain = figure.abs().stripTrailingZeros();
    String shown =
        plain.scale() > DECIMALS
            ? plain.setScale(DECIMALS, RoundingMode.DOWN).toPlainString() + "…"
            : plain.toPlainString();
    return (figure.signum() < 0 ? "-" : "") + shown.replace('.', mark);
  }

  /** A recorded sentence with its figures made brief. */
  public String brief(String sentence) {
    return FIGURE.matcher(sentence).replaceAll(found -> brief(new BigDecimal(found.group())));
  }

  /**
   * A sentence of the service with the names of codes in their place. Not for sentences with names
   * of nominees, who may be called as a code is.
   */
  public String named(String sentence) {
    return CODE.matcher(sentence).replaceAll(found -> Matcher.quoteReplacement(named(found)));
  }

  private String named(MatchResult found) {
    String code = found.group();
    for (String kind : code.contains(".") ? INDICATOR : CODED) {
      String name = labels.getProperty(kind + "." + code);
      if (name != null) {
        return name;
      }
    }
    return code;
  }

  Set<String> keys() {
    return labels.stringPropertyNames();
  }

  private static Properties read(String name) {
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(Labels.class.getResourceAsStream(name)),
            StandardCharsets.UTF_8)) {
      Properties labels = new Properties();
      labels.load(reader);
      return labels;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
