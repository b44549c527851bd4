package id.paritrana.journal;

import id.paritrana.journal.proof.Signer;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The signed checkpoints of a journal: made while nothing is written, kept beside the entries. */
final class Checkpoints {
  /** A signed note and the size of its tree. */
  record Signed(long size, String note) {}

  private final Database database;
  private final Readers readers;
  private final Signer signer;
  private final NewestNote newest;

  Checkpoints(Database database, Readers readers, Signer signer, NewestNote newest) {
    this.database = database;
    this.readers = readers;
    this.signer = signer;
    this.newest = newest;
  }

  /** The note that fixes all entries there are; the newest one again if none came since. */
  String make(Instant now) {
    try (Connection connection = database.open();
        Statement control = connection.createStatement()) {
      database.begin(control);
      Signed signed = made(connection, Long.MAX_VALUE, now.truncatedTo(ChronoUnit.MILLIS));
      control.execute("COMMIT");
      newest.keep(signed.size(), signed.note());
      return signed.note();
    } catch (SQLException | IOException e) {
      throw new JournalUnavailable("The checkpoint could not be made durable", e);
    }
  }

  /** The note that fixes the first entries alone, made now if there is none. */
  void make(long size, Instant now) {
    try (Connection connection = database.open();
        Statement control = connection.createStatement()) {
      database.begin(control);
      made(connection, size, now.truncatedTo(ChronoUnit.MILLIS));
      control.execute("COMMIT");
    } catch (SQLException e) {
      throw new JournalUnavailable("The checkpoint could not be made durable", e);
    }
  }

  /** The first note over a tree that holds this entry, made now if there is none. */
  Signed over(long sequence, Instant now) {
    return first(">=", sequence)
        .or(
            () -> {
              make(now);
              return first(">=", sequence);
            })
        .orElseThrow();
  }

  /** The note over a tree of this size. */
  Optional<Signed> of(long size) {
    return first("=", size);
  }

  private Optional<Signed> first(String comparison, long size) {
    String sql =
        "SELECT size, note FROM checkpoint WHERE size " + comparison + " ? ORDER BY size LIMIT 1";
    return readers.read(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, size);
            try (ResultSet row = statement.executeQuery()) {
              return row.next()
                  ? Optional.of(new Signed(row.getLong(1), row.getString(2)))
                  : Optional.empty();
            }
          }
        });
  }

  /** All notes, oldest first, and the one beside the key if the database has it no more. */
  List<String> all() {
    List<String> all = kept();
    newest.read().filter(note -> !all.contains(note)).ifPresent(all::add);
    return all;
  }

  private List<String> kept() {
    return kept(-1, Long.MAX_VALUE);
  }

  /** The notes over more entries than these, and at most so many; oldest first. */
  List<String> kept(long after, long most) {
    String sql = "SELECT note FROM checkpoint WHERE size > ? AND size <= ? ORDER BY size";
    return readers.read(
        connection -> {
          List<String> notes = new ArrayList<>();
          try (PreparedStatement statement = connection.prepareStatement(sql)) {
            Row.set(statement, after, most);
            try (ResultSet row = statement.executeQuery()) {
              while (row.next()) {
                notes.add(row.getString(1));
              }
            }
          }
          return notes;
        });
  }

  private Signed made(Connection connection, long most, Instant now) throws SQLException {
    if (database.shared()) {
      OneKey.check(connection, signer);
    }
    try (PreparedStatement statement =
        connection.prepareStatement(
            "SELECT e.sequence, e.hash, c.note FROM entry e LEFT JOIN checkpoint c ON c.size = e.sequence"
                + " WHERE e.sequence <= ? ORDER BY e.sequence DESC LIMIT 1")) {
      statement.setLong(1, most);
      try (ResultSet row = statement.executeQuery()) {
        if (!row.next()) {
          return new Signed(0, signer.sign(0, Tree.EMPTY, Chain.START, now));
        }
        long size = row.getLong(1);
        if (row.getString(3) != null) {
          return new Signed(size, row.getString(3));
        }
        String head = Chain.text(row.getBytes(2));
        String note = signer.sign(size, new Tree(connection).root(size), head, now);
        keep(connection, size, note);
        return new Signed(size, note);
      }
    }
  }

  private static void keep(Connection connection, long size, String note) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("INSERT INTO checkpoint(size, note) VALUES (?, ?)")) {
      Row.set(statement, size, note);
      statement.executeUpdate();
    }
  }
}
