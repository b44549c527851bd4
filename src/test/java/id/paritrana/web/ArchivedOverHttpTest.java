package id.paritrana.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.journal.Journal;
import id.paritrana.journal.proof.ArchiveFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.annotation.DirtiesContext;
import tools.jackson.databind.JsonNode;

/** What is answered of a decision whose body went into an archive. It has a journal of its own. */
@DirtiesContext
@Import(ArchivedOverHttpTest.OwnJournal.class)
class ArchivedOverHttpTest extends Service {
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
  void itIsGoneAndSaysWhereItWent() throws Exception {
    String old = decided("A-1");
    LocalDate tomorrow = LocalDate.ofInstant(Instant.now(), ZoneOffset.UTC).plusDays(1);
    ArchiveFile archive =
        journal.archiving(tomorrow, Files.createDirectory(folder.resolve("to"))).run(Instant.now());
    String fresh = decided("A-1");

    for (String path : List.of("", "/dossier", "/evidence", "/why-not")) {
      JsonNode gone = Refusal.of(get("/api/v1/decisions/" + old + path), 410);
      assertThat(gone.get("detail").asString())
          .contains("read it with `read-archive " + archive.file() + " " + old + "`");
      assertThat(gone.get("rincian").asString()).contains("sudah diarsipkan dalam berkas");
    }
    Refusal.of(post("/api/v1/decisions/" + old + "/replay", ""), 410);
    Refusal.of(post("/api/v1/decisions/" + old + "/smallest-changes", ""), 410);
    assertThat(get("/api/v1/decisions/" + fresh).statusCode()).isEqualTo(200);
    assertThat(post("/api/v1/decisions/" + fresh + "/replay", "").statusCode()).isEqualTo(200);

    JsonNode newest = json(get("/api/v1/decisions/" + fresh));
    String cohort =
        "{\"assessmentYear\": %s, \"stage\": %s, \"province\": %s}"
            .formatted(
                newest.get("assessmentYear"), newest.get("stage"), newest.at("/nominee/province"));
    // Nothing tells whose it was: it might be the newest of somebody who then vanished.
    Refusal.of(post("/api/v1/selections", cohort), 410);

    JsonNode found = json(get("/api/v1/decisions?nominee=A-1")).get("decisions");
    assertThat(found.get(0).get("outcome").asString()).isEqualTo("ELIGIBLE");
    assertThat(found.get(1).get("id").asString()).isEqualTo(old);
    assertThat(found.get(1).get("archived").asString()).isEqualTo(archive.file());
    assertThat(found.get(1).at("/journal/sequence").asLong()).isEqualTo(3);
    assertThat(found.get(1).has("decidedAt")).isTrue();
    assertThat(json(get("/api/v1/decisions/counts?nominee=A-1")).get("decisions").asLong())
        .isEqualTo(2);

    JsonNode search = Refusal.of(get("/api/v1/decisions/evidence?nominee=A-1"), 422);
    assertThat(search.get("detail").asString()).startsWith("1 decision(s) of this search");
    assertThat(search.get("errors").toString()).contains(old, archive.file());
    JsonNode chosen =
        Refusal.of(
            post("/api/v1/evidence", "{\"decisions\": [\"%s\", \"%s\"]}".formatted(fresh, old)),
            422);
    assertThat(Refusal.places(chosen, "pointer")).containsExactly("/decisions/1");

    get("/api/v1/journal/checkpoint");
    JsonNode verified = json(get("/api/v1/journal/verify"));
    assertThat(verified.get("intact").asBoolean()).isTrue();
    assertThat(verified.at("/archived/entries").asLong()).isEqualTo(1);
    assertThat(verified.at("/archived/files/0/sha256").asString()).isEqualTo(archive.sha256());
  }

  private String decided(String nominee) {
    return json(post("/api/v1/decisions", musiRawas(nominee))).get("id").asString();
  }
}
