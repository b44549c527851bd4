package id.paritrana.benchmark;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Callers who ask without pause, and what they were answered. */
final class Callers implements AutoCloseable {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final String DOSSIER = ".dossier.json";

  /** A kind of request, with all that it was answered. */
  record Kind(String name, Queue<Answered> answers) {
    Kind(String name) {
      this(name, new ConcurrentLinkedQueue<>());
    }
  }

  final ConcurrentMap<String, String> contents = new ConcurrentHashMap<>();
  final AtomicInteger mixed = new AtomicInteger();
  final List<byte[]> dossiers = new ArrayList<>();
  private final List<Thread> threads = new ArrayList<>();
  private final ServiceJar service;
  private volatile boolean ended;

  Callers(ServiceJar service) throws Exception {
    this.service = service;
    try (Stream<Path> files = Files.list(GOLDEN)) {
      for (Path file : files.filter(one -> one.toString().endsWith(DOSSIER)).sorted().toList()) {
        dossiers.add(Files.readAllBytes(file));
      }
    }
  }

  /**
   * Lets somebody ask until the end.
   *
   * @param path where
   * @param pause in milliseconds between an answer and the next request
   * @param pin the ruleset to name; none for the one in force
   */
  void begin(Kind kind, String path, long pause, Supplier<@Nullable String> pin) {
    int first = threads.size();
    Thread thread =
        new Thread(
            () -> {
              for (int i = first; !ended; i++) {
                ask(kind, path, i % dossiers.size(), pin.get());
                rest(pause);
              }
            },
            kind.name);
    threads.add(thread);
    thread.start();
  }

  private void ask(Kind kind, String path, int dossier, @Nullable String pinned) {
    HttpRequest.Builder request =
        service
            .as("evaluator", path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofByteArray(dossiers.get(dossier)));
    if (pinned != null) {
      request.header("Ruleset", pinned);
    }
    long sent = System.nanoTime();
    try {
      HttpResponse<byte[]> answer = service.send(request);
      Answered answered = Answered.of(sent, answer.statusCode(), pinned != null, answer.body());
      kind.answers.add(answered);
      if (pinned != null && !answered.failed() && !answered.ruleset().equals(pinned)) {
        mixed.incrementAndGet();
      }
      if (!answered.failed()) {
        String said = contents.putIfAbsent(answered.ruleset() + " " + dossier, answered.content());
        if (said != null && !said.equals(answered.content())) {
          mixed.incrementAndGet();
        }
      }
    } catch (Exception e) {
      kind.answers.add(
          new Answered(sent, System.nanoTime(), true, pinned != null, e.toString(), ""));
    }
  }

  private static void rest(long pause) {
    try {
      if (pause > 0) {
        Thread.sleep(pause);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() throws InterruptedException {
    ended = true;
    for (Thread thread : threads) {
      thread.join();
    }
  }
}
