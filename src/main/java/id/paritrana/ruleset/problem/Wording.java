package id.paritrana.ruleset.problem;

import id.paritrana.dossier.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences of every problem, in both languages. */
final class Wording {
  private static final Pattern GAP = Pattern.compile("\\{(\\d)}");
  private static final Properties ENGLISH = read("problems_en.properties");
  private static final Properties INDONESIAN = read("problems_id.properties");

  private Wording() {}

  static Problem problem(
      Code code, String variant, Place place, List<Place> related, Object... words) {
    String key = code.name() + (variant.isEmpty() ? "" : "." + variant);
    return new Problem(
        code,
        place,
        List.copyOf(related),
        text(key + ".found", words),
        text(key + ".advice", words));
  }

  private static Text text(String key, Object... words) {
    return new Text(filled(ENGLISH, key, 0, words), filled(INDONESIAN, key, 1, words));
  }

  private static String filled(Properties sentences, String key, int language, Object... words) {
    String sentence =
        Objects.requireNonNull(sentences.getProperty(key), () -> "no wording for " + key);
    Matcher gap = GAP.matcher(sentence);
    return gap.replaceAll(
        m -> Matcher.quoteReplacement(said(words[Integer.parseInt(m.group(1))], language)));
  }

  /** A word that itself differs by language is handed in as a {@link Text}. */
  private static String said(Object word, int language) {
    return word instanceof Text text ? (language == 0 ? text.en() : text.id()) : word.toString();
  }

  private static Properties read(String name) {
    try (InputStream stream = Wording.class.getResourceAsStream(name);
        Reader reader =
            new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8)) {
      Properties sentences = new Properties();
      sentences.load(reader);
      return sentences;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
