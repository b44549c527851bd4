package id.paritrana.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

@InEachDatabase
class DurabilityTest {
  @Parameter Store.Kind kind;
  @TempDir Path temporary;
  private Store store;

  @BeforeEach
  void anEmptyPlace() {
    store = kind.in(temporary);
  }

  @Test
  void anEntryIsThereAfterReopeningExactlyAsItWasAnswered() {
    String body = "{ \"total\" : 71.250,\n \"name\":\"Kabupaten Müsi 🏆\" }";
    Entry answered;
    try (Journal journal = store.open()) {
      answered = journal.append(Sample.decision("d-1", body, null));
    }
    try (Journal journal = store.open()) {
      assertThat(journal.find("d-1")).contains(answered);
      assertThat(answered.bodyJson()).isEqualTo("{\"name\":\"Kabupaten Müsi 🏆\",\"total\":71.25}");
      assertThat(journal.find("d-2")).isEmpty();
    }
  }

  @Test
  void aNumberBeyondADoubleIsAnsweredAsExactAsItWasHandedIn() {
    String body = "{ \"total\" : 0.123456789012345678, \"id\": \"123456789012345678901\" }";
    try (Journal journal = store.open()) {
      assertThat(journal.append(Sample.decision("d-1", body, null)).bodyJson()).isEqualTo(body);
      assertThat(journal.find("d-1").orElseThrow().bodyJson()).isEqualTo(body);
      assertThat(journal.verify().flaws()).isEmpty();
    }
  }

  @Test
  void timeIsKeptToTheMillisecond() {
    Instant at = Instant.parse("2026-03-01T12:00:00.123999999Z");
    try (Journal journal = store.open()) {
      Submission submission = Sample.decision("d-1", at, "{}", null);
      assertThat(journal.append(submission).at()).isEqualTo("2026-03-01T12:00:00.123Z");
      assertThat(journal.find("d-1").orElseThrow().at()).isEqualTo("2026-03-01T12:00:00.123Z");
    }
  }

  @Test
  void entriesAreNeitherChangedNorDeletedByMistake() throws Exception {
    try (Journal journal = store.open()) {
      journal.append(Sample.decision("d-1"));
    }
    try (Connection connection = store.raw();
        Statement statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.execute("DELETE FROM entry"))
          .hasMessageContaining("append-only");
      assertThatThrownBy(() -> statement.execute("UPDATE entry SET id = 'x'"))
          .hasMessageContaining("append-only");
    }
  }
}
