package id.paritrana.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.paritrana.ruleset.RuleFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The built service in a process of its own, with a small heap, asked over HTTP. */
final class ServiceJar implements AutoCloseable {
  static final String HEAP = "-Xmx512m";

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int PORT = 18_330;
  private static final long PATIENCE = 120_000;

  private final HttpClient client = HttpClient.newHttpClient();
  private final Process process;
  private final Path data;
  private final Map<String, String> tokens = new ConcurrentHashMap<>();

  /**
   * Starts it and waits until it answers.
   *
   * @param data where it keeps its journal
   */
  ServiceJar(Path jar, Path data) throws Exception {
    this.data = data;
    Files.createDirectories(data);
    process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-jar",
                jar.toString(),
                "--server.port=" + PORT,
                "--paritrana.data=" + data)
            .redirectErrorStream(true)
            .redirectOutput(data.resolve("service.log").toFile())
            .start();
    for (long waited = 0; !answers(); waited += 100) {
      if (waited > PATIENCE || !process.isAlive()) {
        throw new IllegalStateException("the service does not answer; see service.log in " + data);
      }
      Thread.sleep(100);
    }
  }

  private boolean answers() throws InterruptedException {
    try {
      URI health = URI.create("http://127.0.0.1:" + PORT + "/actuator/health");
      return client
              .send(HttpRequest.newBuilder(health).build(), BodyHandlers.discarding())
              .statusCode()
          == 200;
    } catch (IOException e) {
      return false;
    }
  }

  long pid() {
    return process.pid();
  }

  Path data() {
    return data;
  }

  /** A request in the name of whoever holds the first token of a role. */
  HttpRequest.Builder as(String role, String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + PORT + "/api/v1" + path))
        .header("Authorization", "Bearer " + tokens.computeIfAbsent(role, this::token));
  }

  private String token(String role) {
    try {
      return Files.readString(data.resolve("tokens").resolve(role)).strip();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  HttpResponse<byte[]> send(HttpRequest.Builder request) throws Exception {
    return client.send(request.build(), BodyHandlers.ofByteArray());
  }

  JsonNode get(String role, String path) throws Exception {
    return well(send(as(role, path)));
  }

  JsonNode post(String role, String path, String body) throws Exception {
    return well(
        send(
            as(role, path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))));
  }

  /** Hands in a draft. */
  JsonNode submit(List<RuleFile> files, String why) throws Exception {
    ByteArrayOutputStream form = new ByteArrayOutputStream();
    for (RuleFile file : files) {
      form.write(
          ("--x\r\n" + part("file") + "; filename=\"" + file.name() + "\"\r\n\r\n")
              .getBytes(UTF_8));
      form.write(file.bytes());
      form.write("\r\n".getBytes(UTF_8));
    }
    form.write(("--x\r\n" + part("why") + "\r\n\r\n" + why + "\r\n--x--\r\n").getBytes(UTF_8));
    return well(
        send(
            as("editor", "/drafts")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofByteArray(form.toByteArray()))));
  }

  private static String part(String name) {
    return "Content-Disposition: form-data; name=\"" + name + "\"";
  }

  private static JsonNode well(HttpResponse<byte[]> answer) {
    if (answer.statusCode() / 100 != 2) {
      throw new IllegalStateException(answer.statusCode() + " " + new String(answer.body(), UTF_8));
    }
    return JSON.readTree(answer.body());
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    process.waitFor();
  }
}
