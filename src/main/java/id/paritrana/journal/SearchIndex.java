package id.paritrana.journal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.function.LongConsumer;

/** What decisions are found by, made anew from what they say. It is no evidence. */
public final class SearchIndex {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private SearchIndex() {}

  /**
   * What was done.
   *
   * @param cards how many were missing, different or too many
   */
  public record Mended(long decisions, long cards) {}

  /**
   * Makes right the index of the journal in a directory, which nobody else may have open.
   *
   * @param progress hears now and then how many entries were looked at
   * @throws JournalInUse if somebody has it open
   */
  public static Mended mend(Path directory, LongConsumer progress) throws JournalInUse {
    return mend(new SqliteDatabase(directory.resolve(Backup.DATABASE), PATIENCE), progress);
  }

  /** Makes right the index of a shared journal, while replicas read and write it. */
  public static Mended mend(Server server, LongConsumer progress) throws JournalInUse {
    return mend(new PostgresDatabase(server, PATIENCE), progress);
  }

  /** Some entries at a time: cut off anywhere, what was mended stays, and the rest is as it was. */
  static Mended mend(Database database, LongConsumer progress) throws JournalInUse {
    try {
      database.prepare();
      try (Connection connection = database.openAlone();
          Statement control = connection.createStatement()) {
        Reindexing reindexing = new Reindexing(connection);
        long entries = 0;
        int stride;
        do {
          database.begin(control);
          stride = reindexing.stride();
          control.execute("COMMIT");
          entries += stride;
          progress.accept(entries);
        } while (stride > 0);
        return new Mended(reindexing.decisions(), reindexing.mended());
      }
    } catch (SQLException e) {
      throw new JournalUnavailable(
          "The search index cannot be mended; run this again / indeks pencarian tidak dapat diperbaiki; jalankan lagi: "
              + e.getMessage(),
          e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new JournalUnavailable("Interrupted while the search index was mended", e);
    }
  }
}
