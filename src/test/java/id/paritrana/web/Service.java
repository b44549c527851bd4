package id.paritrana.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.paritrana.access.Tokens;
import id.paritrana.journal.Journal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The service as it runs, with its own port and journal. All test classes share one, so each uses
 * nominee ids of its own.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class Service {
  static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Path DATA = data();
  private static @Nullable String bearer;

  @LocalServerPort int port;
  @Autowired Journal journal;
  @Autowired Tokens tokens;

  @DynamicPropertySource
  static void journal(DynamicPropertyRegistry properties) {
    properties.add("paritrana.data", DATA::toString);
  }

  HttpResponse<byte[]> post(String path, String body, String... headers) {
    return send(
        request(path, headers)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build());
  }

  HttpResponse<byte[]> get(String path) {
    return send(request(path).build());
  }

  /** A request of somebody who may do everything. */
  HttpRequest.Builder request(String path, String... headers) {
    return stranger(path, headers).header("Authorization", bearer());
  }

  /** A request that does not say who asks. */
  HttpRequest.Builder stranger(String path, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    return headers.length == 0 ? request : request.headers(headers);
  }

  /** What the header Authorization of somebody says who may do everything. */
  String bearer() {
    synchronized (Service.class) {
      if (bearer == null) {
        bearer = Keyring.forAll(tokens);
      }
      return bearer;
    }
  }

  static HttpResponse<byte[]> send(HttpRequest request) {
    try {
      return CLIENT.send(request, BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  static JsonNode json(HttpResponse<byte[]> response) {
    return JSON.readTree(response.body());
  }

  static String text(HttpResponse<byte[]> response) {
    return new String(response.body(), UTF_8);
  }

  /** The example of the documentation, filed by a nominee of this id. */
  static String musiRawas(String nominee) {
    try {
      return Files.readString(Path.of("docs/examples/musi-rawas.json"))
          .replace("\"16.05\"", "\"" + nominee + "\"");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path data() {
    try {
      Path data = Files.createTempDirectory("paritrana-http-");
      data.toFile().deleteOnExit();
      for (String file : List.of("journal.db", "journal.db-wal", "journal.db-shm")) {
        data.resolve(file).toFile().deleteOnExit();
      }
      return data;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
