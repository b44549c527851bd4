package id.paritrana.journal;

import java.nio.file.Path;

/** Appends until there is no more room, and says how many entries were answered and can be read. */
final class FullDiskProcess {
  private FullDiskProcess() {}

  public static void main(String[] arguments) {
    Journal journal = Journal.open(Path.of(arguments[0]));
    int answered = 0;
    try {
      while (answered < 100_000) {
        String body = "{\"n\":" + answered + ",\"noise\":\"" + noise(answered) + "\"}";
        journal.append(Sample.decision("d-" + answered, body, null));
        answered++;
      }
    } catch (JournalUnavailable e) {
      boolean readable = journal.find("d-" + (answered - 1)).isPresent();
      System.out.println(answered + " answered, readable " + readable + ": " + e.getMessage());
    }
  }

  /** Text that packs badly. */
  private static String noise(int seed) {
    StringBuilder noise = new StringBuilder();
    new java.util.Random(seed).ints(500, 'a', 'z').forEach(c -> noise.append((char) c));
    return noise.toString();
  }
}
