package id.paritrana.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.access.Tokens;
import id.paritrana.journal.Server;
import id.paritrana.postgres.PostgresServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Tokens that two replicas share, as their callers see it. */
@Tag("outage")
@Timeout(240)
class AccessOnReplicasTest {
  @TempDir Path folder;
  private String url;

  @Test
  void theFirstTokensAreMadeOnceWorkOnBothAndEndOnBothAtOnce() throws Exception {
    try (PostgresServer own = PostgresServer.start()) {
      url = own.fresh();
      try (ServiceProcess one = service("one");
          ServiceProcess other = service("other")) {
        one.port();
        other.port();
        List<Path> made =
            Stream.of("one", "other")
                .map(data -> folder.resolve(data).resolve("tokens/auditor"))
                .filter(Files::exists)
                .toList();
        assertThat(made).hasSize(1);
        String text = Files.readString(made.get(0)).strip();
        for (ServiceProcess each : List.of(one, other)) {
          assertThat(asked(each, text).statusCode()).isEqualTo(200);
        }

        try (Tokens tokens = Tokens.open(new Server(url, null, null).keys())) {
          Instant now = Instant.now();
          tokens.revoke(tokens.find(text, now).orElseThrow().id(), now);
        }

        for (ServiceProcess each : List.of(one, other)) {
          assertThat(asked(each, text).statusCode()).isEqualTo(401);
        }
        assertNobodyIsLetInWhileTheDatabaseIsGone(own, one, text);
      }
    }
  }

  private static void assertNobodyIsLetInWhileTheDatabaseIsGone(
      PostgresServer own, ServiceProcess one, String revoked) throws Exception {
    own.kill();
    HttpResponse<String> answer = asked(one, revoked);
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
    assertThat(answer.body())
        .contains("urn:paritrana:problem:access-unavailable", "the tokens are out of reach")
        .contains("daftar token tidak terjangkau")
        .doesNotContain("Exception", "psql", "jdbc");
    own.restart();
    assertThat(asked(one, revoked).statusCode()).isEqualTo(401);
    assertThat(one.log()).doesNotContain("paritrana_" + revoked.substring(10));
  }

  /** Both with the keys that the first replica's keeper copied to the other. */
  private ServiceProcess service(String data) throws Exception {
    return new ServiceProcess(
        List.of(
            "--paritrana.data=" + folder.resolve(data),
            "--paritrana.keys=" + folder.resolve("keys"),
            "--spring.datasource.url=" + url));
  }

  private static HttpResponse<String> asked(ServiceProcess service, String text) throws Exception {
    URI address = URI.create("http://127.0.0.1:" + service.port() + "/api/v1/journal/key");
    HttpRequest request =
        HttpRequest.newBuilder(address).header("Authorization", "Bearer " + text).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }
}
