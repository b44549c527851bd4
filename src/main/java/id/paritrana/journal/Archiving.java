package id.paritrana.journal;

import id.paritrana.journal.proof.ArchiveFile;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Moves what is older than a day out of the journal: into a file that proves it, which is read back
 * and recorded before any body is emptied. Each step can be the last before the machine stops; run
 * again, the next one follows.
 */
public final class Archiving {
  private static final int STRIDE = 1_000;

  private final Journal journal;
  private final Database database;
  private final Archivable entries;
  private final ArchiveFolder folder;
  private final LocalDate before;

  Archiving(
      Journal journal,
      Database database,
      Archivable entries,
      ArchiveFolder folder,
      LocalDate before) {
    this.journal = journal;
    this.database = database;
    this.entries = entries;
    this.folder = folder;
    this.before = before;
  }

  /** What would be archived: all that follows the last archive and came before the day. */
  public Span span() {
    return entries.olderThan(before.atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  /** Decisions that were archived, but whose bodies an earlier run did not come to empty. */
  public long unfinished() {
    return entries.unfinished().stream().mapToLong(Span::decisions).sum();
  }

  /**
   * Finishes what an earlier run began, then archives.
   *
   * @return the file; none if nothing is old enough
   * @throws NotArchived if a file is not what it must be; bodies that are not safe stay
   */
  public @Nullable ArchiveFile run(Instant now) throws IOException, NotArchived {
    finish();
    ArchiveFile written = write(now);
    if (written != null) {
      record(written, now);
      finish();
    }
    return written;
  }

  /** Gives back the room. In a file nobody can write meanwhile. */
  public void compact() {
    try {
      database.compact();
    } catch (SQLException e) {
      throw new JournalUnavailable("The room cannot be given back", e);
    }
  }

  /** Writes the file, or takes the one that an earlier run wrote, and reads it back. */
  @Nullable ArchiveFile write(Instant now) throws IOException, NotArchived {
    Span span = span();
    if (span.isEmpty()) {
      return null;
    }
    entries.sign(span, now);
    String name = "journal-%d-%d.ndjson.zst".formatted(span.from(), span.upto());
    String sha256 =
        folder.write(
            name,
            to -> {
              for (byte[] line : entries.head(span)) {
                to.write(line);
              }
              journal.export(span.from() - 1, span.upto() - span.from() + 1, to);
            },
            found -> entries.isWhole(span, found));
    return new ArchiveFile(
        span.from(), span.upto(), name, sha256, span.decisions(), before.toString());
  }

  /** Tells in the journal what went where. */
  Entry record(ArchiveFile archive, Instant now) {
    String id = "archive-%d-%d".formatted(archive.from(), archive.upto());
    return journal.append(new Submission(id, now, Kind.ARCHIVE, archive.json(), null));
  }

  /** Empties the bodies of all decisions that were recorded as archived. */
  void finish() throws IOException, NotArchived {
    for (Span span : entries.unfinished()) {
      Archives.Kept kept = entries.kept(span.upto());
      folder.require(kept.file(), kept.sha256());
      for (long at = span.from() - 1; at < span.upto(); at += STRIDE) {
        empty(at, Math.min(at + STRIDE, span.upto()));
      }
    }
  }

  /** Some at a time, so that decisions in between find their turn. */
  void empty(long after, long upto) {
    try (Connection connection = database.open();
        Statement control = connection.createStatement();
        PreparedStatement update =
            connection.prepareStatement(
                "UPDATE entry SET body = ?, written = NULL"
                    + " WHERE kind = 'DECISION' AND sequence > ? AND sequence <= ? AND length(body) > 0")) {
      database.begin(control);
      Row.set(update, new byte[0], after, upto);
      update.executeUpdate();
      control.execute("COMMIT");
    } catch (SQLException e) {
      throw new JournalUnavailable("Archived bodies could not be emptied", e);
    }
  }
}
