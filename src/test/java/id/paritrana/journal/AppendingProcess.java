package id.paritrana.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Once told where to begin, appends from four threads under one idempotency key after another until
 * it is killed, and prints each key with the id of the entry it was answered.
 */
final class AppendingProcess {
  private static final int FAILED = 9;

  private AppendingProcess() {}

  public static void main(String[] arguments) throws IOException {
    Path directory = Path.of(arguments[0]);
    // What costs time is done before the process is let go: classes, and the native library.
    Journal.open(directory.resolve("warm-" + arguments[1])).close();
    byte[] line = new byte[20];
    int length = System.in.read(line);
    AtomicLong next = new AtomicLong(Long.parseLong(new String(line, 0, length).strip()));
    Journal journal = Journal.open(directory.resolve("journal"));
    for (int i = 0; i < 4; i++) {
      new Thread(() -> append(journal, next, arguments[1])).start();
    }
  }

  private static void append(Journal journal, AtomicLong next, String round) {
    try {
      while (true) {
        long key = next.getAndIncrement();
        String body = "{\"key\":" + key + ",\"text\":\"" + "x".repeat((int) (key % 3_000)) + "\"}";
        Idempotency once = new Idempotency("k-" + key, "request " + key);
        Entry entry = journal.append(Sample.decision("d-" + round + "-" + key, body, once));
        // One write for the whole line; the full stop shows that all of it came.
        System.out.print(key + " " + entry.id() + ".\n");
        System.out.flush();
      }
    } catch (RuntimeException e) {
      e.printStackTrace();
      Runtime.getRuntime().halt(FAILED);
    }
  }
}
