package id.paritrana.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.paritrana.access.Role;
import id.paritrana.access.Tokens;
import id.paritrana.journal.Server;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The service in a process of its own, so that it can be killed and its disk can fail. */
final class ServiceProcess implements AutoCloseable {
  private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final Process process;
  private final StringBuffer log = new StringBuffer();
  private final CompletableFuture<Integer> port = new CompletableFuture<>();
  private final List<String> properties;
  private @Nullable String bearer;

  /**
   * Starts it, without waiting for it.
   *
   * @param before a command that runs what follows it
   */
  ServiceProcess(Path data, String... before) throws IOException {
    this(List.of("--paritrana.data=" + data), before);
  }

  /**
   * Starts it with these properties, without waiting for it.
   *
   * @param before a command that runs what follows it
   */
  ServiceProcess(List<String> properties, String... before) throws IOException {
    this.properties = properties;
    List<String> line = new ArrayList<>(List.of(before));
    line.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-cp",
            System.getProperty("java.class.path"),
            "id.paritrana.Paritrana",
            "--server.port=0",
            "--logging.config=classpath:logback.xml"));
    line.addAll(properties);
    process = new ProcessBuilder(line).redirectErrorStream(true).start();
    Thread reading = new Thread(this::read);
    reading.setDaemon(true);
    reading.start();
  }

  private void read() {
    try (BufferedReader output = process.inputReader(UTF_8)) {
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        log.append(line).append('\n');
        Matcher started = PORT.matcher(line);
        if (started.find()) {
          port.complete(Integer.valueOf(started.group(1)));
        }
      }
    } catch (IOException e) {
      log.append(e);
    }
    port.completeExceptionally(new AssertionError("The service ended:\n" + log));
  }

  long pid() {
    return process.pid();
  }

  /** What it wrote so far. */
  String log() {
    return log.toString();
  }

  /** What it wrote until it ended. */
  String logAtEnd() throws InterruptedException {
    process.waitFor();
    port.handle((started, end) -> end).join();
    return log.toString();
  }

  HttpResponse<String> get(String path) throws Exception {
    return CLIENT.send(request(path).build(), BodyHandlers.ofString());
  }

  HttpResponse<String> post(String path, String body) throws Exception {
    HttpRequest request =
        request(path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build();
    return CLIENT.send(request, BodyHandlers.ofString());
  }

  HttpResponse<String> put(String path, String body) throws Exception {
    HttpRequest request =
        request(path)
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(body))
            .build();
    return CLIENT.send(request, BodyHandlers.ofString());
  }

  /** Hands in a draft of one file. */
  HttpResponse<String> submit(String name, byte[] bytes) throws Exception {
    String head =
        "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\n\r\n";
    HttpRequest request =
        request("/api/v1/drafts")
            .header("Content-Type", "multipart/form-data; boundary=x")
            .POST(
                BodyPublishers.ofByteArrays(
                    List.of(head.getBytes(UTF_8), bytes, "\r\n--x--\r\n".getBytes(UTF_8))))
            .build();
    return CLIENT.send(request, BodyHandlers.ofString());
  }

  HttpResponse<String> decide(String nominee, String key) {
    return decideLater(nominee, key).join();
  }

  CompletableFuture<HttpResponse<String>> decideLater(String nominee, String key) {
    HttpRequest request =
        request("/api/v1/decisions")
            .headers("Content-Type", "application/json", "Idempotency-Key", key)
            .POST(BodyPublishers.ofString(Service.musiRawas(nominee)))
            .build();
    return CLIENT.sendAsync(request, BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
        .header("Authorization", bearer());
  }

  int port() {
    return port.join();
  }

  /** From here on somebody of this name asks, who may do everything as well. */
  synchronized void as(String subject) {
    try (Tokens tokens = tokens()) {
      bearer = Keyring.of(tokens, subject, EnumSet.allOf(Role.class));
    }
  }

  /** A token for everything, made beside the running service as its keeper would. */
  private synchronized String bearer() {
    if (bearer == null) {
      try (Tokens tokens = tokens()) {
        bearer = Keyring.forAll(tokens);
      }
    }
    return bearer;
  }

  /** The tokens that it knows. */
  Tokens tokens() {
    String url = property("spring.datasource.url");
    String keys = property("paritrana.keys");
    return url != null
        ? Tokens.open(new Server(url, null, null).keys())
        : Tokens.open(keys == null ? Path.of(property("paritrana.data"), "keys") : Path.of(keys));
  }

  private @Nullable String property(String name) {
    String given = "--" + name + "=";
    return properties.stream()
        .filter(property -> property.startsWith(given))
        .map(property -> property.substring(given.length()))
        .findFirst()
        .orElse(null);
  }

  /** Ends it as a loss of power would. */
  @Override
  public void close() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }
}
