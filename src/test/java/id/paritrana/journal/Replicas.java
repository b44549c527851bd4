package id.paritrana.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.contentOf;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/** Processes that append to one shared journal, and all that they were answered. */
final class Replicas implements AutoCloseable {
  // So many of the newest keys are asked for once more by whoever comes new.
  private static final int AGAIN = 12;

  private record Replica(Process process, Thread reader, AtomicLong answers) {}

  private final Store.Postgres store;
  private final Path log;
  private final Random random = new Random();
  private final List<Replica> running = new ArrayList<>();
  private final Map<Long, String> answered = new ConcurrentHashMap<>();
  private final Queue<String> contradictions = new ConcurrentLinkedQueue<>();
  private final AtomicLong highest = new AtomicLong();
  private Process next;
  private int started;

  Replicas(Store.Postgres store, int count) throws Exception {
    this.store = store;
    log = store.keys().resolveSibling("replicas.log");
    next = prepared();
    for (int i = 0; i < count; i++) {
      letGo();
    }
    for (Replica replica : running) {
      firstAnswer(replica);
    }
  }

  /** How many keys were answered. */
  int answered() {
    return answered.size();
  }

  /** Kills one of them at a random moment of its work, while the others go on. */
  void killOne() throws Exception {
    Replica victim = running.remove(random.nextInt(running.size()));
    letGo();
    firstAnswer(victim);
    Thread.sleep(random.nextInt(60), random.nextInt(1_000_000));
    end(victim);
  }

  /** Lets all of them append so many more entries. */
  void workOn(int more) throws InterruptedException {
    int wanted = answered() + more;
    while (answered() < wanted) {
      running.forEach(this::assertAlive);
      Thread.sleep(5);
    }
  }

  private void firstAnswer(Replica replica) throws InterruptedException {
    while (replica.answers.get() == 0) {
      assertAlive(replica);
      Thread.sleep(1);
    }
  }

  private void assertAlive(Replica replica) {
    assertThat(replica.process.isAlive())
        .withFailMessage(() -> "a replica gave up: " + contentOf(log.toFile()))
        .isTrue();
  }

  /** Ends all and compares what was answered with what is kept. */
  void compare() throws Exception {
    close();
    assertThat(contradictions).isEmpty();
    try (Journal journal = store.open()) {
      assertThat(journal.verify().flaws()).isEmpty();
      Set<String> kept = new HashSet<>();
      Set<String> keys = new HashSet<>();
      List<Entry> entries = journal.entries(0, 1_000);
      while (!entries.isEmpty()) {
        for (Entry entry : entries) {
          kept.add(entry.id());
          String key = entry.bodyJson().replaceAll("\\D*(\\d+).*", "$1");
          assertThat(keys.add(key)).describedAs("key %s again", key).isTrue();
        }
        entries = journal.entries(entries.get(entries.size() - 1).sequence(), 1_000);
      }
      // Short, so that what fails can be read.
      Set<String> missing = new HashSet<>(answered.values());
      missing.removeAll(kept);
      assertThat(missing).isEmpty();
    }
  }

  /** The next one has opened the journal before the one it follows is killed. */
  private Process prepared() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            ReplicaProcess.class.getName(),
            store.server().url(),
            store.keys().toString(),
            Integer.toString(started++))
        .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
        .start();
  }

  private void letGo() throws IOException {
    Process process = next;
    next = prepared();
    long begin = Math.max(0, highest.get() - AGAIN);
    process.getOutputStream().write((begin + "\n").getBytes(StandardCharsets.US_ASCII));
    process.getOutputStream().flush();
    AtomicLong answers = new AtomicLong();
    Thread reader = new Thread(() -> read(process, answers));
    reader.start();
    running.add(new Replica(process, reader, answers));
  }

  private void read(Process process, AtomicLong answers) {
    try (BufferedReader output = process.inputReader()) {
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        // The full stop shows that all of the line came.
        if (line.endsWith(".")) {
          int space = line.indexOf(' ');
          long key = Long.parseLong(line.substring(0, space));
          String id = line.substring(space + 1, line.length() - 1);
          String earlier = answered.putIfAbsent(key, id);
          if (earlier != null && !earlier.equals(id)) {
            contradictions.add(key + " was " + earlier + " and is " + id);
          }
          highest.accumulateAndGet(key, Math::max);
          answers.incrementAndGet();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void end(Replica replica) throws InterruptedException {
    replica.process.toHandle().destroyForcibly();
    replica.process.waitFor();
    replica.reader.join();
  }

  @Override
  public void close() throws InterruptedException {
    next.toHandle().destroyForcibly();
    for (Replica replica : running) {
      end(replica);
    }
    running.clear();
  }
}
