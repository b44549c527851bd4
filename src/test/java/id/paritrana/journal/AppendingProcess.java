package id.paritrana.journal;

import java.nio.file.Path;
import java.util.UUID;

/**
 * Appends from four threads until it is killed, and prints the id of every entry it was answered.
 */
final class AppendingProcess {
  private AppendingProcess() {}

  public static void main(String[] arguments) {
    Journal journal = Journal.open(Path.of(arguments[0]));
    for (int i = 0; i < 4; i++) {
      new Thread(() -> append(journal)).start();
    }
  }

  private static void append(Journal journal) {
    while (true) {
      Entry entry = journal.append(Sample.decision(UUID.randomUUID().toString()));
      // One write for the whole line; the full stop shows that all of it came.
      System.out.print(entry.id() + ".\n");
      System.out.flush();
    }
  }
}
