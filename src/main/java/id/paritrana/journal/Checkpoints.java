package id.paritrana.journal;

import id.paritrana.journal.proof.Signer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The signed checkpoints of a journal: made while nothing is written, kept beside the entries. */
final class Checkpoints {
  private final Database database;
  private final Readers readers;
  private final Signer signer;

  Checkpoints(Database database, Readers readers, Signer signer) {
    this.database = database;
    this.readers = readers;
    this.signer = signer;
  }

  /** The note that fixes all entries there are; the newest one again if none came since. */
  String make(Instant now) {
    try (Connection connection = database.open();
        Statement control = connection.createStatement()) {
      control.execute("BEGIN IMMEDIATE");
      String note = made(connection, now);
      control.execute("COMMIT");
      return note;
    } catch (SQLException e) {
      throw new JournalUnavailable("The checkpoint could not be made durable", e);
    }
  }

  /** All notes, oldest first. */
  List<String> all() {
    return readers.read(
        connection -> {
          List<String> notes = new ArrayList<>();
          try (Statement statement = connection.createStatement();
              ResultSet row = statement.executeQuery("SELECT note FROM checkpoint ORDER BY size")) {
            while (row.next()) {
              notes.add(row.getString(1));
            }
          }
          return notes;
        });
  }

  private String made(Connection connection, Instant now) throws SQLException {
    try (PreparedStatement statement =
            connection.prepareStatement(
                "SELECT e.sequence, e.hash, c.note FROM entry e LEFT JOIN checkpoint c ON c.size = e.sequence"
                    + " ORDER BY e.sequence DESC LIMIT 1");
        ResultSet row = statement.executeQuery()) {
      if (!row.next()) {
        return signer.sign(0, Tree.EMPTY, Chain.START, now);
      }
      if (row.getString(3) != null) {
        return row.getString(3);
      }
      long size = row.getLong(1);
      String head = Chain.text(row.getBytes(2));
      String note = signer.sign(size, new Tree(connection).root(size), head, now);
      keep(connection, size, note);
      return note;
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
