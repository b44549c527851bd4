package id.paritrana.journal;

import id.paritrana.journal.proof.Beginning;
import id.paritrana.journal.proof.ExportLine;
import id.paritrana.journal.proof.Verification;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What of a journal can be archived, and what proves it. */
final class Archivable {
  private static final String KEPT =
      " FROM entry WHERE kind = 'DECISION' AND sequence > ? AND sequence <= ? AND length(body) > 0";

  private final Readers readers;
  private final Checkpoints checkpoints;

  Archivable(Readers readers, Checkpoints checkpoints) {
    this.readers = readers;
    this.checkpoints = checkpoints;
  }

  /** Entries after the last archive and before the first that is not older. */
  Span olderThan(Instant day) {
    return readers.read(
        connection -> {
          List<Archives.Kept> archives = Archives.all(connection);
          long after = archives.isEmpty() ? 0 : archives.get(archives.size() - 1).upto();
          long newest = number(connection, "SELECT coalesce(max(sequence), 0) FROM entry");
          long next =
              number(
                  connection,
                  "SELECT coalesce(min(sequence), ?) FROM entry WHERE sequence > ? AND at >= ?",
                  newest + 1,
                  after,
                  day.toEpochMilli());
          long decisions = number(connection, "SELECT count(*)" + KEPT, after, next - 1);
          return new Span(after + 1, next - 1, decisions);
        });
  }

  /** What was recorded as archived and has bodies still; none for an archive without. */
  List<Span> unfinished() {
    return readers.read(
        connection -> {
          List<Span> unfinished = new ArrayList<>();
          long after = 0;
          for (Archives.Kept archive : Archives.all(connection)) {
            long left = number(connection, "SELECT count(*)" + KEPT, after, archive.upto());
            if (left > 0) {
              unfinished.add(new Span(after + 1, archive.upto(), left));
            }
            after = archive.upto();
          }
          return unfinished;
        });
  }

  Archives.Kept kept(long upto) {
    return readers.read(Archives::all).stream()
        .filter(kept -> kept.upto() == upto)
        .findFirst()
        .orElseThrow();
  }

  /** Signs a checkpoint that ends where the entries do. */
  void sign(Span span, Instant now) {
    checkpoints.make(span.upto(), now);
  }

  /** The lines that stand before the entries. */
  List<byte[]> head(Span span) {
    List<byte[]> lines = new ArrayList<>();
    checkpoints
        .kept(span.from() - 1, span.upto())
        .forEach(note -> lines.add(ExportLine.checkpoint(note)));
    if (span.from() > 1) {
      lines.add(beginning(span.from() - 1).line());
    }
    return lines;
  }

  private Beginning beginning(long after) {
    return readers.read(
        connection -> {
          try (Tree tree = new Tree(connection)) {
            return Beginning.of(after, hash(connection, after), tree);
          }
        });
  }

  /** Whether a file that was read back holds just these entries, all of them whole. */
  boolean isWhole(Span span, Verification found) {
    byte[] head = readers.read(connection -> hash(connection, span.upto()));
    return found.flaws().isEmpty()
        && found.archived().entries() == 0
        && found.after() == span.from() - 1
        && found.signed() == span.upto()
        && found.head().equals(Chain.text(head));
  }

  /** Of an entry that is not there, the hash of none. */
  static byte[] hash(Connection connection, long sequence) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("SELECT hash FROM entry WHERE sequence = ?")) {
      statement.setLong(1, sequence);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? row.getBytes(1) : Chain.ZERO;
      }
    }
  }

  private static long number(Connection connection, String sql, Object... values)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      Row.set(statement, values);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? row.getLong(1) : 0;
      }
    }
  }
}
