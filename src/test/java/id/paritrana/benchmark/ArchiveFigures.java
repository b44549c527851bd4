package id.paritrana.benchmark;

import id.paritrana.journal.Archiving;
import id.paritrana.journal.Journal;
import id.paritrana.journal.proof.ArchiveFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Archives all of a journal that {@link JournalFigures} filled and prints what it costs. Arguments:
 * the journal's directory and that of the archive.
 */
public final class ArchiveFigures {
  private ArchiveFigures() {}

  public static void main(String[] arguments) throws Exception {
    Path directory = Path.of(arguments[0]);
    Path to = Path.of(arguments[1]);
    Path database = directory.resolve("journal.db");
    try (Journal journal = Journal.open(directory)) {
      System.out.printf("%,d bytes of journal%n", Files.size(database));
      Archiving archiving = journal.archiving(LocalDate.parse("2100-01-01"), to);
      System.out.println(archiving.span());
      long start = System.nanoTime();
      ArchiveFile archive = archiving.run(Instant.parse("2026-03-02T12:00:00Z"));
      told("write, verify, record and empty", start);
      System.out.printf("%,d bytes of archive%n", Files.size(to.resolve(archive.file())));
      System.out.printf(
          "%,d bytes of journal, %,d of its log%n",
          Files.size(database), Files.size(directory.resolve("journal.db-wal")));
      start = System.nanoTime();
      archiving.compact();
      told("give back the room", start);
      System.out.printf("%,d bytes of journal%n", Files.size(database));
      start = System.nanoTime();
      System.out.println(journal.verify().archived().entries() + " " + journal.verify().flaws());
      told("verify twice", start);
    }
  }

  private static void told(String what, long start) {
    System.out.printf("%s: %.1f s%n", what, (System.nanoTime() - start) / 1e9);
  }
}
