package id.paritrana.benchmark;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Prints how long decisions take with a draft in the shadow and without, by turns. Arguments: the
 * address of a service, its folder of tokens, the draft's id, then if need be: callers, seconds of
 * a turn, turns, milliseconds that each caller waits between two requests, and an indicator that
 * each dossier hands in.
 */
public final class ShadowFigures {
  /** Seconds after the start of a shadow that are not measured: it comes once in weeks. */
  private static final int SETTLING = 3;

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final String address;
  private final String evaluator;
  private final String editor;
  private final int pause;
  private final String handedIn;

  private ShadowFigures(String address, Path tokens, int pause, String handedIn) throws Exception {
    this.address = address + "/api/v1";
    evaluator = "Bearer " + Files.readString(tokens.resolve("evaluator")).strip();
    editor = "Bearer " + Files.readString(tokens.resolve("editor")).strip();
    this.pause = pause;
    this.handedIn = handedIn;
  }

  public static void main(String[] arguments) throws Exception {
    int callers = number(arguments, 3, 4);
    int seconds = number(arguments, 4, 20);
    int turns = number(arguments, 5, 3);
    ShadowFigures figures =
        new ShadowFigures(
            arguments[0],
            Path.of(arguments[1]),
            number(arguments, 6, 0),
            arguments.length > 7 ? arguments[7] : "custom.figure");
    figures.stop();
    figures.load("to warm up", callers, seconds);
    for (int turn = 1; turn <= turns; turn++) {
      figures.calls(callers, SETTLING);
      figures.load("without", callers, seconds);
      figures.begin(arguments[2]);
      figures.calls(callers, SETTLING);
      figures.load("with   ", callers, seconds);
      System.out.println("         " + figures.stop());
    }
  }

  private static int number(String[] arguments, int at, int usual) {
    return arguments.length > at ? Integer.parseInt(arguments[at]) : usual;
  }

  /** How long each decision took, in nanoseconds. */
  private long[] calls(int callers, int seconds) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    ExecutorService threads = Executors.newFixedThreadPool(callers);
    List<Future<List<Long>>> all = new ArrayList<>();
    for (int caller = 0; caller < callers; caller++) {
      String nominee = "load-" + caller;
      Callable<List<Long>> calls = () -> calls(nominee, end);
      all.add(threads.submit(calls));
    }
    List<Long> times = new ArrayList<>();
    for (Future<List<Long>> one : all) {
      times.addAll(one.get());
    }
    threads.shutdown();
    return times.stream().mapToLong(Long::longValue).sorted().toArray();
  }

  private void load(String name, int callers, int seconds) throws Exception {
    long[] sorted = calls(callers, seconds);
    System.out.printf(
        "%s: %,7.0f a second, p50 %.2f ms, p99 %.2f ms, p99.9 %.2f ms, longest %.1f ms%n",
        name,
        sorted.length / (double) seconds,
        at(sorted, 0.5),
        at(sorted, 0.99),
        at(sorted, 0.999),
        at(sorted, 1));
  }

  private static double at(long[] sorted, double part) {
    return sorted[(int) Math.min(sorted.length - 1, part * sorted.length)] / 1e6;
  }

  private List<Long> calls(String nominee, long end) throws Exception {
    String dossier =
        Files.readString(Path.of("docs/examples/musi-rawas.json"))
            .replace("\"16.05\"", "\"" + nominee + "\"")
            .replaceFirst("\\{", "{\"indicators\": {\"" + handedIn + "\": 1},");
    List<Long> times = new ArrayList<>();
    for (int i = 0; System.nanoTime() < end; i++) {
      String body =
          dossier.replace("\"covered\": 40000", "\"covered\": " + (20_000 + i * 97 % 31_000));
      HttpRequest request =
          request("/decisions", evaluator).POST(BodyPublishers.ofString(body)).build();
      long start = System.nanoTime();
      HttpResponse<byte[]> answer = CLIENT.send(request, BodyHandlers.ofByteArray());
      times.add(System.nanoTime() - start);
      if (answer.statusCode() != 201) {
        throw new IllegalStateException(Arrays.toString(answer.body()));
      }
      Thread.sleep(pause);
    }
    return times;
  }

  private HttpRequest.Builder request(String path, String authorization) {
    return HttpRequest.newBuilder(URI.create(address + path))
        .header("Authorization", authorization)
        .header("Content-Type", "application/json");
  }

  private void begin(String draft) throws Exception {
    String body = "{\"draft\": \"" + draft + "\", \"why\": \"to measure\"}";
    HttpResponse<String> answer =
        CLIENT.send(
            request("/shadow", editor).PUT(BodyPublishers.ofString(body)).build(),
            BodyHandlers.ofString());
    if (answer.statusCode() != 201) {
      throw new IllegalStateException(answer.body());
    }
  }

  private String stop() throws Exception {
    HttpResponse<String> answer =
        CLIENT.send(request("/shadow", editor).DELETE().build(), BodyHandlers.ofString());
    JsonNode state = JSON.readTree(answer.body());
    return state.path("requests") + " " + state.path("differ") + " " + state.path("explained");
  }
}
