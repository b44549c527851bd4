package id.paritrana.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** What decisions of many rulesets share. */
@InEachDatabase
class TextsTest {
  /** Texts of ten thousand letters each that fill what one ruleset may keep. */
  private static final int FULL = 60;

  @Parameter Store.Kind kind;
  @TempDir Path directory;
  private Store store;
  private StoredJournal journal;

  @BeforeEach
  void open() {
    store = kind.in(directory);
    journal = store.open();
  }

  @AfterEach
  void close() {
    journal.close();
  }

  @Test
  void aRulesetThatSaysNearlyTheSameBeginsWithTheTextsOfAnother() throws Exception {
    for (int ruleset = 0; ruleset < 50; ruleset++) {
      for (int text = 0; text < 3; text++) {
        append(ruleset, text);
      }
    }
    assertThat(kept()).isEqualTo(3);

    journal.close();
    journal = store.open();
    assertThat(journal.find("d-49-2").orElseThrow().bodyJson()).contains(text(2));
    assertThat(journal.verify().flaws()).isEmpty();
  }

  @Test
  void textsThatAreFullAreNotGoneOnFrom() throws Exception {
    for (int text = 0; text < FULL; text++) {
      append(0, text);
    }
    int full = kept();
    assertThat(full).isBetween(30, FULL - 1);
    append(0, FULL);
    assertThat(kept()).isEqualTo(full);

    append(1, FULL + 1);
    assertThat(kept()).isEqualTo(full + 1);
    append(1, FULL + 2);
    assertThat(kept()).isEqualTo(full + 2);
    assertThat(journal.verify().flaws()).isEmpty();
  }

  @Test
  void moreTextsThanAreKeptAtHandAreReadAgain() {
    for (int ruleset = 0; ruleset < 50; ruleset++) {
      append(ruleset, ruleset);
    }
    for (int ruleset = 0; ruleset < 50; ruleset++) {
      assertThat(journal.find("d-" + ruleset + "-" + ruleset).orElseThrow().bodyJson())
          .contains(text(ruleset));
    }
  }

  private void append(int ruleset, int text) {
    String body =
        Sample.body("16.05", "ELIGIBLE")
            .replace("sha256:abc", "sha256:" + ruleset)
            .replace("\"gates\"", "\"text\": \"" + text(text) + "\", \"gates\"");
    journal.append(Sample.decision("d-" + ruleset + "-" + text, body, null));
  }

  private static String text(int number) {
    Random random = new Random(number);
    StringBuilder text = new StringBuilder();
    while (text.length() < 10_000) {
      text.append((char) ('a' + random.nextInt(26)));
    }
    return text.toString();
  }

  /** How many rows of texts there are. */
  private int kept() throws Exception {
    try (Connection connection = store.raw();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT count(*) FROM texts")) {
      row.next();
      return row.getInt(1);
    }
  }
}
