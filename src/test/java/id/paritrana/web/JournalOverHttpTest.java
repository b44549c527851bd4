package id.paritrana.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.journal.proof.Checkpoint;
import id.paritrana.journal.proof.ExportCheck;
import id.paritrana.journal.proof.Verification;
import id.paritrana.journal.proof.Verifier;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What an auditor fetches, checked with no other part of the service. */
class JournalOverHttpTest extends Service {
  @TempDir Path folder;

  @Test
  void theEntriesAndAKeptCheckpointProveEachOther() throws Exception {
    decided("J-1");
    String note = text(get("/api/v1/journal/checkpoint"));
    long size = key().open(note).size();
    byte[] lines = get("/api/v1/journal/entries?limit=10000").body();

    Verification found =
        new ExportCheck(key(), entries -> {}).of(new ByteArrayInputStream(lines), List.of(note));

    assertThat(found.flaws()).isEmpty();
    assertThat(found.signed()).isEqualTo(size);
  }

  @Test
  void theHashOfADecisionIsThatOfItsEntryAsItIsHandedOut() throws Exception {
    JsonNode decision = decided("J-2");
    long sequence = decision.at("/journal/sequence").asLong();

    HttpResponse<byte[]> entries = get("/api/v1/journal/entries?limit=1&after=" + (sequence - 1));

    String line = text(entries).strip();
    String entry = line.substring("{\"entry\":".length(), line.lastIndexOf(",\"hash\""));
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(entry.getBytes(UTF_8));
    assertThat("sha256:" + HexFormat.of().formatHex(hash))
        .isEqualTo(decision.at("/journal/hash").asString());
    assertThat(JSON.readTree(line).at("/entry/body/decision/id")).isEqualTo(decision.get("id"));
    assertThat(entries.headers().firstValue("Content-Type")).hasValue("application/x-ndjson");
  }

  @Test
  void aCheckpointStaysTheSameWhileNothingIsWritten() throws Exception {
    decided("J-3");
    String first = text(get("/api/v1/journal/checkpoint"));
    assertThat(text(get("/api/v1/journal/checkpoint"))).isEqualTo(first);

    decided("J-3");
    Checkpoint next = key().open(text(get("/api/v1/journal/checkpoint")));
    assertThat(next.size()).isGreaterThan(key().open(first).size());
  }

  @Test
  void verifyingSaysThatTheJournalIsIntact() throws Exception {
    decided("J-4");
    get("/api/v1/journal/checkpoint");

    JsonNode found = json(get("/api/v1/journal/verify"));

    assertThat(found.get("intact").asBoolean()).isTrue();
    assertThat(found.get("flaws")).isEmpty();
    assertThat(found.get("entries").asLong()).isPositive();
    assertThat(found.get("checkpoints").asInt()).isPositive();
    assertThat(found.has("index")).isFalse();

    found = json(get("/api/v1/journal/verify?index=true"));

    assertThat(found.get("intact").asBoolean()).isTrue();
    assertThat(found.at("/index/right").asBoolean()).isTrue();
    assertThat(found.at("/index/decisions").asLong()).isPositive();
    assertThat(found.at("/index/first")).isEmpty();
  }

  @Test
  void parametersThatCannotBeAreNamed() {
    JsonNode refused =
        Refusal.of(get("/api/v1/journal/entries?after=-1&limit=0&since=yesterday"), 400);

    assertThat(refused.get("errors"))
        .extracting(error -> error.get("parameter").asString())
        .containsExactly("after", "limit", "since");
  }

  private JsonNode decided(String nominee) {
    return json(post("/api/v1/decisions", musiRawas(nominee)));
  }

  private Verifier key() throws Exception {
    Path pem = folder.resolve("key.pem");
    Files.write(pem, get("/api/v1/journal/key").body());
    return Verifier.read(pem);
  }
}
