package id.paritrana.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.postgres.PostgresServer;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** People whom two replicas know by one key each, as their callers see it. */
@Timeout(240)
class ErasureOnReplicasTest {
  private static final String NAME = "Zainab Qurratulaini";
  private static final String ASSESSOR = "/interview/marks/0/assessor";

  @TempDir Path folder;
  private String url;

  @Test
  void aNameSealedOnOneIsReadFoundAndErasedOnTheOther() throws Exception {
    try (PostgresServer own = PostgresServer.start();
        ServiceProcess one = service(own)) {
      String first = decided(one, "Re-1");
      try (ServiceProcess other = service(own)) {
        String second = decided(other, "Re-2");
        assertThat(assessor(one, second)).isEqualTo(NAME);
        assertThat(assessor(other, first)).isEqualTo(NAME);
        assertThat(found(one)).containsExactlyInAnyOrder(first, second);
        assertThat(found(other)).containsExactlyInAnyOrder(first, second);

        HttpResponse<String> erased =
            other.post(
                "/api/v1/personal/erasures",
                "{\"role\": \"ASSESSOR\", \"name\": \"" + NAME + "\"}");

        assertThat(erased.statusCode()).as(erased.body()).isEqualTo(200);
        assertThat(erased.body()).startsWith("{\"subjects\":1,");
        for (ServiceProcess each : List.of(one, other)) {
          assertThat(assessor(each, first)).matches("erased:[0-9a-f]{32}");
          assertThat(assessor(each, second)).isEqualTo(assessor(one, first));
          assertThat(found(each)).isEmpty();
          assertThat(each.get("/api/v1/journal/verify").body()).contains("\"intact\":true");
        }
        String third = decided(one, "Re-3");
        assertThat(found(other)).containsExactly(third);
      }
      assertUnavailableWhileGone(one, own);
    }
  }

  @Test
  void aReplicaWithAnotherKeyOfPersonalDataDoesNotStart() throws Exception {
    PostgresServer shared = PostgresServer.shared();
    url = shared.fresh();
    try (ServiceProcess one = service(shared)) {
      decided(one, "Re-4");
    }
    Files.delete(folder.resolve("keys/subjects.key"));
    try (ServiceProcess lost = service(shared)) {
      assertThat(lost.logAtEnd())
          .contains("subjects.key is missing, and the names that this database's keys seal")
          .contains("salin subjects.key dari folder kunci replika lain ke sana")
          .doesNotContain("\tat ");
    }
  }

  private void assertUnavailableWhileGone(ServiceProcess one, PostgresServer own) throws Exception {
    own.kill();
    HttpResponse<String> refused =
        one.post("/api/v1/personal/erasures", "{\"role\": \"ASSESSOR\", \"name\": \"x\"}");
    JsonNode problem = Service.JSON.readTree(refused.body());
    assertThat(refused.statusCode()).isEqualTo(503);
    assertThat(refused.headers().firstValue("Retry-After")).hasValue("5");
    assertThat(problem.get("type").asString())
        .isEqualTo("urn:paritrana:problem:access-unavailable");
    assertThat(refused.body())
        .contains("the tokens are out of reach")
        .contains("daftar token tidak terjangkau");
    own.restart();
    decided(one, "Re-5");
  }

  private ServiceProcess service(PostgresServer at) throws Exception {
    if (url == null) {
      url = at.fresh();
    }
    return new ServiceProcess(
        List.of(
            "--paritrana.data=" + folder.resolve("data"),
            "--paritrana.keys=" + folder.resolve("keys"),
            "--spring.datasource.url=" + url));
  }

  private static String decided(ServiceProcess service, String nominee) throws Exception {
    Path golden = Path.of("src/test/resources/golden/raja-ampat-interview.dossier.json");
    String dossier =
        Files.readString(golden)
            .replaceFirst("\"assessor\": *\"[^\"]+\"", "\"assessor\": \"" + NAME + "\"")
            .replaceFirst("\"id\": *\"[^\"]+\"", "\"id\": \"" + nominee + "\"");
    HttpResponse<String> made = service.post("/api/v1/decisions", dossier);
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    return Service.JSON.readTree(made.body()).get("id").asString();
  }

  private static String assessor(ServiceProcess service, String id) throws Exception {
    String dossier = service.get("/api/v1/decisions/" + id + "/dossier").body();
    return Service.JSON.readTree(dossier).at(ASSESSOR).asString();
  }

  private static List<String> found(ServiceProcess service) throws Exception {
    String page = service.get("/api/v1/decisions?assessor=" + NAME.replace(" ", "%20")).body();
    return Service.JSON
        .readTree(page)
        .get("decisions")
        .valueStream()
        .map(decision -> decision.get("id").asString())
        .toList();
  }
}
