package id.paritrana.ruleset.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every kind of problem has its words in both languages, and a place in the documentation. */
class WordingTest {
  private static final Pattern GAP = Pattern.compile("\\{\\d}");

  @Test
  void bothLanguagesSayTheSameThings() throws IOException {
    assertThat(read("id").keySet()).isEqualTo(read("en").keySet());
  }

  @Test
  void everySentenceNamesWhatWasFoundAndWhatToDo() throws IOException {
    for (Object key : read("en").keySet()) {
      String stem = key.toString().replaceAll("\\.(found|advice)$", "");
      assertThat(read("en")).containsKeys(stem + ".found", stem + ".advice");
    }
  }

  @Test
  void bothLanguagesQuoteTheSameWordsOfTheAuthor() throws IOException {
    Properties english = read("en");
    Properties indonesian = read("id");
    for (Object key : english.keySet()) {
      assertThat(gaps(indonesian.get(key))).as(key.toString()).isEqualTo(gaps(english.get(key)));
    }
  }

  /** Formula files are written by people who know the language; tables are not. */
  @Test
  void noSentenceAboutTablesSpeaksOfJava() throws IOException {
    Pattern machine = Pattern.compile("(?i)exception|java|null|regex|boolean|bigdecimal|drl|mvel");
    for (String language : Set.of("en", "id")) {
      List<String> found =
          read(language).entrySet().stream()
              .filter(entry -> !entry.getKey().toString().startsWith("DRL"))
              .filter(entry -> machine.matcher(entry.getValue().toString()).find())
              .map(Object::toString)
              .toList();
      assertThat(found).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Code.class)
  void everyCodeHasWordsAndIsDocumented(Code code) throws IOException {
    assertThat(read("en").keySet().toString()).containsPattern("\\b" + code + "[.]");
    assertThat(Files.readString(Path.of("docs/editing-a-table.md"))).contains("`" + code + "`");
  }

  private static Set<String> gaps(Object sentence) {
    return GAP.matcher(sentence.toString())
        .results()
        .map(m -> m.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Properties read(String language) throws IOException {
    Properties sentences = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(
                WordingTest.class.getResourceAsStream("problems_" + language + ".properties")),
            StandardCharsets.UTF_8)) {
      sentences.load(reader);
    }
    return sentences;
  }
}
