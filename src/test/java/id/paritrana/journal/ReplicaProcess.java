package id.paritrana.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A replica: once told where to begin, appends from four threads under one idempotency key after
 * another until it is killed, asks again where it is told to, and prints each key with the id of
 * the entry it was answered.
 */
final class ReplicaProcess {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private ReplicaProcess() {}

  public static void main(String[] arguments) throws IOException {
    Journal journal = Journal.open(new Server(arguments[0], null, null), Path.of(arguments[1]));
    byte[] line = new byte[20];
    int length = System.in.read(line);
    AtomicLong next = new AtomicLong(Long.parseLong(new String(line, 0, length).strip()));
    for (int i = 0; i < 4; i++) {
      new Thread(() -> append(journal, next, arguments[2])).start();
    }
  }

  private static void append(Journal journal, AtomicLong next, String replica) {
    try {
      while (true) {
        long key = next.getAndIncrement();
        String body = "{\"key\":" + key + ",\"text\":\"" + "x".repeat((int) (key % 3_000)) + "\"}";
        Idempotency once = new Idempotency("k-" + key, "request " + key);
        Entry entry = answered(journal, Sample.decision("d-" + replica + "-" + key, body, once));
        System.out.print(key + " " + entry.id() + ".\n");
        System.out.flush();
        // Leaves the machine some time to start the next one.
        Thread.sleep(4);
      }
    } catch (RuntimeException | InterruptedException e) {
      e.printStackTrace();
      Runtime.getRuntime().halt(9);
    }
  }

  /** What a client does with 503 and Retry-After. */
  private static Entry answered(Journal journal, Submission submission)
      throws InterruptedException {
    long start = System.nanoTime();
    while (true) {
      try {
        return journal.append(submission);
      } catch (JournalUnavailable e) {
        if (System.nanoTime() - start > PATIENCE.toNanos()) {
          throw e;
        }
        Thread.sleep(20);
      }
    }
  }
}
