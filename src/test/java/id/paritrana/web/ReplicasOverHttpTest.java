package id.paritrana.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Shipped;
import id.paritrana.TableEdit;
import id.paritrana.history.Act;
import id.paritrana.history.History;
import id.paritrana.history.Step;
import id.paritrana.journal.Journal;
import id.paritrana.journal.Kind;
import id.paritrana.journal.Server;
import id.paritrana.journal.Submission;
import id.paritrana.postgres.PostgresServer;
import id.paritrana.ruleset.RulesetFolder;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Two services that share a journal in PostgreSQL, as their callers see them. */
@Tag("outage")
@Timeout(240)
class ReplicasOverHttpTest {
  /** Long enough for a busy machine; performance.md says how long it takes. */
  private static final Duration SOON = Duration.ofSeconds(30);

  @TempDir Path folder;
  private Server server;

  @Test
  void aPublishedRulesetSoonDecidesOnAllWhoeverIsKilled() throws Exception {
    server = new Server(PostgresServer.shared().fresh(), null, null);
    Path edited = TableEdit.copy(folder.resolve("edited"));
    TableEdit.edit(
        edited.resolve("scoring-government.xlsx"),
        "Cakupan",
        sheet -> {
          TableEdit.cell(sheet, "G21").setCellValue(0.85);
          TableEdit.cell(sheet, "F22").setCellValue(0.85);
        });
    String old = Shipped.ruleset().id();
    String published = RulesetFolder.read(Shipped.RULES, edited).id();
    assertThat(published).isNotEqualTo(old);

    try (ServiceProcess one = service(Shipped.TABLES)) {
      JsonNode first = decided(one, "R-1");
      assertThat(first.get("ruleset").asString()).isEqualTo(old);

      try (ServiceProcess other = service(edited);
          Journal journal = Journal.open(server, keys())) {
        while (!journal.newest(Kind.RULESET).equals(Optional.of(published))) {
          Thread.sleep(5);
        }
        assertFollows(one, published);
        assertThat(decided(one, "R-2").get("ruleset").asString()).isEqualTo(published);
        assertThat(one.decide("R-1", "R-1").body()).as("a key decides once").contains(old);
        JsonNode second = decided(other, "R-3");
        assertThat(second.get("ruleset").asString()).isEqualTo(published);
        assertThat(one.get(href(second)).body()).isEqualTo(other.get(href(second)).body());
        assertThat(other.get(href(first)).body()).contains(old);
        assertThat(one.get("/api/v1/decisions?nominee=R-3").body()).contains("\"href\"");
      }

      // The other was killed; one started again with the old files turns nobody back.
      decided(one, "R-4");
      try (ServiceProcess again = service(Shipped.TABLES)) {
        assertThat(decided(again, "R-5").get("ruleset").asString()).isEqualTo(published);
        assertThat(current(one)).isEqualTo(published);
        assertThat(again.log())
            .contains("are not in force; ruleset " + published)
            .contains("tidak berlaku; yang berlaku ruleset " + published);
        assertThat(again.get("/api/v1/journal/verify").body()).contains("\"intact\":true");
      }
      assertThat(one.get("/api/v1/journal/verify").body()).contains("\"intact\":true");
    }
  }

  @Test
  void aReplicaThatCannotReadWhatIsInForceDecidesNothingAndOneWithAnotherKeyDoesNotStart()
      throws Exception {
    server = new Server(PostgresServer.shared().fresh(), null, null);
    try (ServiceProcess one = service(Shipped.TABLES)) {
      String made = href(decided(one, "R-1"));
      Instant now = Instant.parse("2026-03-01T12:00:00Z");
      try (Journal journal = Journal.open(server, keys())) {
        journal.append(new Submission("sha256:later", now, Kind.RULESET, "{\"files\":[]}", null));
        History history = new History(journal);
        history.take(
            Step.of(Act.STARTED, "sha256:later", "folder", "newer files"), history.steps(), now);
      }
      assertOutdated(one);
      HttpResponse<String> refused = one.decide("R-2", "R-2");
      assertThat(refused.statusCode()).isEqualTo(503);
      assertThat(refused.headers().firstValue("Retry-After")).isPresent();
      assertThat(refused.body())
          .contains("urn:paritrana:problem:outdated-replica")
          .contains("ruleset sha256:later is in force")
          .contains("ruleset sha256:later yang berlaku");
      assertThat(one.get("/api/v1/rulesets/current").statusCode()).isEqualTo(503);
      assertThat(one.get(made).statusCode()).isEqualTo(200);
      assertThat(one.log()).contains("this replica decides nothing until it can read");
    }
    try (ServiceProcess lost = service(Shipped.TABLES)) {
      assertThat(lost.logAtEnd())
          .contains("ruleset sha256:later cannot be read by this version")
          .contains("jalankan versi yang menerbitkannya")
          .doesNotContain("\tat ");
    }
    try (ServiceProcess stranger =
        new ServiceProcess(
            List.of(
                "--paritrana.data=" + folder.resolve("stranger"),
                "--spring.datasource.url=" + server.url()))) {
      assertThat(stranger.logAtEnd())
          .contains("this journal is signed with the key paritrana-journal/")
          .contains("jurnal ini ditandatangani dengan kunci paritrana-journal/")
          .doesNotContain("\tat ");
    }
  }

  private void assertFollows(ServiceProcess one, String published) throws Exception {
    long end = System.nanoTime() + SOON.toNanos();
    String shown = current(one);
    while (!shown.equals(published) && System.nanoTime() < end) {
      Thread.sleep(50);
      shown = current(one);
    }
    assertThat(shown).isEqualTo(published);
  }

  private void assertOutdated(ServiceProcess one) throws Exception {
    long end = System.nanoTime() + SOON.toNanos();
    while (one.get("/actuator/health").statusCode() == 200 && System.nanoTime() < end) {
      Thread.sleep(10);
    }
    assertThat(one.get("/actuator/health").statusCode()).isEqualTo(503);
  }

  private ServiceProcess service(Path tables) throws Exception {
    return new ServiceProcess(
        List.of(
            "--paritrana.data=" + folder.resolve("data"),
            "--paritrana.keys=" + keys(),
            "--paritrana.tables=" + tables,
            "--spring.datasource.url=" + server.url()));
  }

  private Path keys() {
    return folder.resolve("keys");
  }

  private static String current(ServiceProcess one) throws Exception {
    return Service.JSON.readTree(one.get("/api/v1/rulesets/current").body()).get("id").asString();
  }

  private static JsonNode decided(ServiceProcess one, String nominee) {
    HttpResponse<String> made = one.decide(nominee, nominee);
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    return Service.JSON.readTree(made.body().getBytes(UTF_8));
  }

  private static String href(JsonNode decision) {
    return "/api/v1/decisions/" + decision.get("id").asString();
  }
}
