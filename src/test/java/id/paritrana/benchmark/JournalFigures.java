package id.paritrana.benchmark;

import com.github.luben.zstd.ZstdInputStream;
import com.github.luben.zstd.ZstdOutputStream;
import id.paritrana.Shipped;
import id.paritrana.dossier.json.DossierReader;
import id.paritrana.evaluation.Criteria;
import id.paritrana.evaluation.Decider;
import id.paritrana.evaluation.Evaluator;
import id.paritrana.evaluation.Request;
import id.paritrana.journal.Entry;
import id.paritrana.journal.Journal;
import id.paritrana.journal.Kind;
import id.paritrana.journal.Submission;
import id.paritrana.journal.proof.ExportCheck;
import id.paritrana.journal.proof.ExportLine;
import id.paritrana.journal.proof.Verification;
import id.paritrana.journal.proof.Verifier;
import id.paritrana.journal.search.Query;
import id.paritrana.personal.SubjectKeys;
import java.io.BufferedOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Fills a journal with decisions like the golden ones and prints what it costs to write, keep,
 * export and verify them. Arguments: an empty directory and a number of decisions.
 */
public final class JournalFigures {
  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
  private static final int WRITERS = 64;

  private JournalFigures() {}

  public static void main(String[] arguments) throws Exception {
    Path directory = Path.of(arguments[0]);
    int wanted = Integer.parseInt(arguments[1]);
    List<Entry> models = new ArrayList<>();
    Evaluator evaluator = new Evaluator(Shipped.ruleset());
    try (Journal journal = Journal.open(directory);
        SubjectKeys keys = SubjectKeys.open(directory.resolve("keys"))) {
      Criteria.recorded(Shipped.ruleset(), journal, NOW);
      Decider decider =
          new Decider(
              evaluator, journal, keys, Clock.systemUTC(), () -> UUID.randomUUID().toString());
      for (byte[] dossier : dossiers()) {
        models.add(decider.decide(new Request(dossier, null, null)));
      }
      time(
          "append " + wanted + " decisions, " + WRITERS + " callers",
          () -> fill(journal, models, wanted));
      journal.checkpoint(NOW);
    }
    long size = Files.size(directory.resolve("journal.db"));
    System.out.printf("%,d bytes of journal, %,d a decision%n", size, size / wanted);
    try (Journal journal = Journal.open(directory)) {
      time("verify in place", () -> print(journal.verify()));
    }
    try (Journal journal = Journal.open(directory)) {
      time("read all cards", () -> journal.count(Query.ALL));
      SearchFigures.print(journal);
    }
    Path file = directory.resolve("journal.ndjson.zst");
    try (Journal journal = Journal.open(directory)) {
      time("export", () -> export(journal, file));
    }
    System.out.printf("%,d bytes of export%n", Files.size(file));
    time("verify the export", () -> print(verified(directory, file)));
  }

  private static void export(Journal journal, Path file) throws Exception {
    try (OutputStream to =
        new BufferedOutputStream(new ZstdOutputStream(Files.newOutputStream(file)), 1 << 16)) {
      for (String note : journal.checkpoints()) {
        to.write(ExportLine.checkpoint(note));
      }
      journal.export(0, Long.MAX_VALUE, to);
    }
  }

  private static Verification verified(Path directory, Path file) throws Exception {
    Verifier key = Verifier.read(directory.resolve("keys/checkpoint-key.pub.pem"));
    try (InputStream in = new ZstdInputStream(Files.newInputStream(file))) {
      return new ExportCheck(key, entries -> {}).of(in, List.of());
    }
  }

  private static List<byte[]> dossiers() throws Exception {
    List<byte[]> dossiers = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/golden"))) {
      for (Path file : files.sorted().toList()) {
        if (file.toString().endsWith(".dossier.json")) {
          byte[] bytes = Files.readAllBytes(file);
          new DossierReader().read(bytes);
          dossiers.add(bytes);
        }
      }
    }
    return dossiers;
  }

  private static void fill(Journal journal, List<Entry> models, int wanted) throws Exception {
    AtomicInteger next = new AtomicInteger();
    List<Thread> writers = new ArrayList<>();
    for (int i = 0; i < WRITERS; i++) {
      Thread writer =
          new Thread(
              () -> {
                for (int n = next.getAndIncrement(); n < wanted; n = next.getAndIncrement()) {
                  append(journal, models.get(n % models.size()), n);
                }
              });
      writers.add(writer);
      writer.start();
    }
    for (Thread writer : writers) {
      writer.join();
    }
  }

  /** Like a decision made before, of another nominee with other figures. */
  private static void append(Journal journal, Entry model, int n) {
    String id = UUID.randomUUID().toString();
    String body =
        model
            .bodyJson()
            .replace(model.id(), id)
            .replace("0.8", "0.8" + n % 997)
            .replaceAll("\"id\":\"[^\"]*\",\"kind\"", "\"id\":\"N-" + n + "\",\"kind\"");
    journal.append(new Submission(id, NOW, Kind.DECISION, body, null));
  }

  private interface Step {
    void run() throws Exception;
  }

  private static void time(String what, Step step) throws Exception {
    long start = System.nanoTime();
    step.run();
    System.out.printf("%s: %.1f s%n", what, (System.nanoTime() - start) / 1e9);
  }

  private static void print(Verification found) {
    System.out.println(
        found.entries() + " entries, " + found.checkpoints() + " checkpoints, " + found.flaws());
  }
}
