package id.paritrana.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.journal.Journal;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.annotation.DirtiesContext;
import tools.jackson.databind.JsonNode;

/**
 * What is answered of a decision that somebody changed on the disk. It has a journal of its own.
 */
@DirtiesContext
@Import(AlteredOverHttpTest.OwnJournal.class)
class AlteredOverHttpTest extends Service {
  @TempDir static Path folder;

  /** What a subclass says of a property may lose against what its parent says. */
  @TestConfiguration
  static class OwnJournal {
    @Bean
    @Primary
    Journal ownJournal() {
      return Journal.open(folder.resolve("data"));
    }
  }

  @Test
  void itTakesItsPlaceInTheSearchAndNothingElseDown() throws Exception {
    String first = decided("X-1");
    String second = decided("X-1");
    String third = decided("X-1");
    long sequence = json(get("/api/v1/decisions/" + second)).at("/journal/sequence").asLong();
    tamper(
        "DROP TRIGGER entry_keeps",
        "UPDATE entry SET body = x'28b52ffd', written = NULL WHERE sequence = " + sequence);

    JsonNode found = json(get("/api/v1/decisions?nominee=X-1")).get("decisions");
    assertThat(found.valueStream().map(one -> one.get("id").asString()))
        .containsExactly(third, second, first);
    assertThat(found.get(0).get("outcome").asString()).isEqualTo("ELIGIBLE");
    assertThat(found.get(1).toString())
        .isEqualTo(
            """
            {"id":"%1$s","altered":true,"journal":{"sequence":%2$d},"says":{\
            "en":"entry %2$d of the journal is not what was recorded; verify the journal and compare it with a copy",\
            "id":"entri %2$d jurnal tidak sama dengan yang dicatat; periksa jurnal dan bandingkan dengan salinannya"}}"""
                .formatted(second, sequence));
    assertThat(json(get("/api/v1/decisions/counts?nominee=X-1")).get("decisions").asLong())
        .isEqualTo(3);

    String named = "entry " + sequence + " of the journal is not what was recorded";
    for (HttpResponse<byte[]> refused :
        List.of(
            get("/api/v1/decisions/" + second),
            get("/api/v1/decisions/" + second + "/evidence"),
            get("/api/v1/decisions/evidence?nominee=X-1"),
            post(
                "/api/v1/evidence",
                "{\"decisions\": [\"%s\", \"%s\"]}".formatted(first, second)))) {
      assertThat(Refusal.of(refused, 500).get("detail").asString()).startsWith(named);
    }
    assertThat(get("/api/v1/decisions/" + first).statusCode()).isEqualTo(200);

    String lines = text(get("/api/v1/journal/entries"));
    assertThat(lines.lines().filter(line -> line.startsWith("{\"unreadable\":"))).hasSize(1);
    assertThat(lines.lines().count()).isEqualTo(sequence + 1);
  }

  private static void tamper(String... statements) throws Exception {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("data/journal.db"));
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private String decided(String nominee) {
    return json(post("/api/v1/decisions", musiRawas(nominee))).get("id").asString();
  }
}
